// The tools of each card, and how one view filters the others.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { expectScreen } from './screen.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const cards = [
	'spend-by-project',
	'indicator-structure',
	'funding-structure',
	'delivery-months',
	'measurable-share',
	'target-distribution',
];

function tool(page: Page, card: string, name: string) {
	return page.locator(`#${card} .tools`).getByRole('button', { name, exact: true });
}

/** Saves a file with a card's tool and returns its name and bytes. */
async function saveCard(page: Page, card: string, format: string) {
	const waiting = page.waitForEvent('download');
	await tool(page, card, format).click();
	const download = await waiting;
	return [download.suggestedFilename(), await readFile(await download.path())] as const;
}

test('money by nature and source shows the printed sums and the differences', async () => {
	const { page, leave } = await visit(browser, inject('root'), { javaScriptEnabled: false });
	const figure = (name: string) => page.locator(`[data-figure=funding-${name}]`).textContent();
	expect(await figure('fiscal')).toBe('2,435.49');
	expect([await figure('carryover'), await figure('other')]).toEqual(['0.00', '0.00']);
	expect([await figure('unsaid'), await figure('excess')]).toEqual(['1.00', '-1.64']);
	const rows = await page.locator('#funding-structure .plot li').allInnerTexts();
	expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
		['经常性项目', '2,347.59'],
		['阶段性项目', '87.26'],
	]);
	const card = page.locator('#funding-structure');
	expect(await card.locator('.still:visible svg path').count()).toBeGreaterThan(1);
	await card.locator('summary').click();
	const twin = (await card.locator('details tr').last().innerText()).replace(/\s+/g, ' ');
	expect(twin).toContain('22 24,354,876.00 0.00 0.00 10,000.00 16,372.00 24,348,504.00');
	expect(await page.locator('.tools:visible').count()).toBe(0);
	await leave();
});

test('months of schedules and measurable shares agree with the forms', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	const table = page.locator('#delivery-months table');
	const due = await table.locator('tfoot td').allTextContents();
	// Counted by hand: 10-12, 11, 1-9, 4-11, 7-12, 10-11, 11, 11, 1-12, 6-9, 1-12, and one without a month.
	expect(due.map(Number)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 5, 4]);
	const bars = await table.locator('tbody tr').allInnerTexts();
	expect(bars.map((bar) => bar.trim().split(/\s+/))).toEqual([
		['1–9月', '1'],
		['1–12月', '2'],
		['4–11月', '1'],
		['6–9月', '1'],
		['7–12月', '1'],
		['10–11月', '1'],
		['10–12月', '1'],
		['11月', '3'],
	]);
	const apart = async (name: string) =>
		Number(await page.locator(`[data-figure=delivery-${name}]`).textContent());
	const { kinds, measurable } = expectedFor();
	expect(await apart('undated')).toBe(1);
	expect(await apart('frequency')).toBe(kinds['frequency']);
	expect(await apart('duration')).toBe(kinds['duration']);
	expect(await page.locator('[data-figure=measurable-mean]').textContent()).toContain(measurable);
	expect(await page.locator('#measurable-share tbody tr').count()).toBe(22);
	await leave();
});

test('a card shows the SQL that the engine runs, for the current selection', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	await tool(page, 'target-distribution', 'SQL').click();
	const sql = page.locator('#target-distribution .sql pre');
	expect(await sql.textContent()).toContain('FROM target_group\n\tWHERE is_latest\n)');
	await press(page, '阶段性项目');
	await expect.poll(() => sql.textContent()).toContain(`coalesce(nature, '') IN ('阶段性项目')`);
	expect(await sql.textContent()).toContain('FROM selected_target');
	await tool(page, 'target-distribution', 'SQL').click();
	expect(await sql.count()).toBe(0);
	for (const card of cards) await tool(page, card, 'SQL').waitFor();
	await leave();
});

test('a card has a link of its own that keeps the filters, and a button for full screen', async () => {
	const context = { permissions: ['clipboard-read', 'clipboard-write'] };
	const { page, leave } = await visit(browser, `${inject('root')}?nature=阶段性项目`, context);
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	for (const card of cards) expect(await tool(page, card, '全屏').count()).toBe(1);
	await tool(page, 'measurable-share', '链接').click();
	const said = page.locator('#measurable-share [role=status]');
	await expect.poll(() => said.textContent()).toBe('已复制链接');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(decodeURIComponent(link)).toMatch(/\?nature=阶段性项目.*#measurable-share$/);
	await leave();

	const second = await visit(browser, link);
	await expectScreen(second.page, expectedFor({ nature: ['阶段性项目'] }));
	expect(
		await second.page
			.locator('#measurable-share')
			.evaluate((card) => card.getBoundingClientRect().top < window.innerHeight),
	).toBe(true);
	await second.leave();
});

test('a chart is saved as a picture in the colours of the page, and its table as CSV', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	const saved = (format: string) => saveCard(page, 'funding-structure', format);
	const [svgName, svg] = await saved('SVG');
	expect(svgName).toBe('funding-structure.svg');
	expect(String(svg)).toContain('经常性项目');
	expect(String(svg)).not.toContain('var(--');
	// Nobody sees the page around a picture.
	expect(String(svg)).toContain('绩效透镜 · 闵行区司法局 · 2023年度</text>');
	const [pngName, png] = await saved('PNG');
	expect(pngName).toBe('funding-structure.png');
	expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
	const [csvName, csv] = await saved('CSV');
	expect(csvName).toBe('funding-structure.csv');
	const lines = String(csv).trim().split(/\r?\n/);
	expect(lines).toHaveLength(4);
	expect(lines[1]).toBe('经常性项目,15,23465911.00,0.00,0.00,10000.00,0.00,23475911.00');
	await leave();
});

test.each([
	['', '万元'],
	['?unit=yuan', '元'],
	['?unit=yi', '亿元'],
])('with "%s" the page shows %s, the CSV has exact yuan', async (query, unit) => {
	const { page, leave } = await visit(browser, `${inject('root')}${query}`);
	const heading = page.locator('#spend-by-project thead th').nth(1);
	await expect.poll(() => heading.textContent()).toBe(`年度资金申请总额（${unit}）`);
	const [name, csv] = await saveCard(page, 'spend-by-project', 'CSV');
	expect(name).toBe('spend-by-project.csv');
	const [heads, ...lines] = String(csv).trim().split(/\r?\n/);
	expect(heads).toBe('申报表编号,项目名称,年度资金申请总额（元）,占比（%）,累计占比（%）');
	expect(lines).toHaveLength(22);
	const amountOf = (project: string) =>
		lines.map((line) => line.split(',')).find(([, own]) => own === project)?.[2];
	// The corpus prints 6498715.00.
	expect(amountOf('司法政府雇员经费')).toBe('6498715.00');
	await leave();
});

test('a card made of HTML is saved as a picture without its tools', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	const saved = (format: string) => saveCard(page, 'indicator-structure', format);
	const [svgName, svg] = await saved('SVG');
	expect(svgName).toBe('indicator-structure.svg');
	expect(String(svg)).toContain('矫正工作业务经费');
	expect(String(svg)).not.toContain('>CSV<');
	expect(String(svg)).toContain('闵行区司法局 · 2023年度</text>');
	const [pngName, png] = await saved('PNG');
	expect(pngName).toBe('indicator-structure.png');
	// The header of a PNG holds its width, which is twice that of the card.
	const { width } = (await page.locator('#indicator-structure').boundingBox()) ?? { width: 0 };
	expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(2);
	await leave();
});

test('leaving the full screen of a card keeps the filters', async () => {
	const { page, leave } = await visit(browser, `${inject('root')}?level2=质量指标`);
	await engineReady(page);
	const isFull = () => page.evaluate(() => document.fullscreenElement?.id ?? null);
	await tool(page, 'spend-by-project', '全屏').click();
	await expect.poll(isFull).toBe('spend-by-project');
	await page.evaluate(() => document.exitFullscreen());
	await expect.poll(isFull).toBeNull();
	expect(decodeURIComponent(page.url())).toContain('level2=质量指标');
	await leave();
});

test('the heading of a type and the name of a nature filter every view', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const head = page
		.locator('#indicator-structure')
		.getByRole('button', { name: '质量', exact: true });
	await head.click();
	await expectScreen(page, expectedFor({ level2: ['质量指标'] }));
	expect(await head.getAttribute('aria-pressed')).toBe('true');
	const nature = page.locator('#funding-structure').getByRole('button', { name: '阶段性项目' });
	await nature.click();
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] }));
	await nature.click();
	await head.click();
	await expectScreen(page, expectedFor());
	await leave();
});

test('a project under the pointer is highlighted in every view', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	await page.locator('#spend-by-project [data-form]').first().hover();
	const lit = page.locator('[data-lit]');
	await expect.poll(() => lit.count()).toBeGreaterThanOrEqual(4);
	const forms = await lit.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-form')));
	expect(new Set(forms).size).toBe(1);
	await leave();
});

test('a view has a page of its own in both languages, with the same filters', async () => {
	const plain = await visit(browser, `${inject('root')}en/embed/funding-structure/`, {
		javaScriptEnabled: false,
	});
	expect(await plain.page.locator('h2').allTextContents()).toEqual([
		'Where does the money come from, and of what nature is it?',
	]);
	expect(await plain.page.locator('header, footer, .filters').count()).toBe(0);
	await plain.leave();

	const address = `${inject('root')}embed/measurable-share/?nature=阶段性项目&v=1`;
	const { page, leave } = await visit(browser, address);
	const { projectCount, measurable } = expectedFor({ nature: ['阶段性项目'] });
	const rows = page.locator('tbody tr');
	await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(projectCount);
	expect(await page.locator('[data-figure=measurable-mean]').textContent()).toContain(measurable);
	const home = (await page.locator('.source a').getAttribute('href')) ?? '';
	expect(decodeURIComponent(home)).toMatch(/\/\?nature=阶段性项目&v=1#measurable-share$/);
	await leave();
});

test('a name in a card links to exactly the indicators that the card counts', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const follow = async (card: string, name: string, count: number) => {
		await page.locator(`#${card}`).getByRole('link', { name, exact: true }).click();
		const selected = page.locator('[data-figure=selected]');
		await expect.poll(() => selected.textContent(), { message: name }).toContain(`${count} `);
		await page.goBack();
		await page.locator('#spend-by-project').waitFor();
	};
	const sumOf = (row: string[]) => row.reduce((sum, cell) => sum + (Number(cell) || 0), 0);
	const rowOf = async (card: string, name: string) => {
		const row = page.locator(`#${card} tr`, { has: page.getByRole('link', { name, exact: true }) });
		return row.first().locator('td').allInnerTexts();
	};
	const { kinds } = expectedFor();
	await follow('target-distribution', '定性描述', kinds['qualitative'] ?? 0);
	const percents = sumOf(await rowOf('target-distribution', '质量'));
	expect(percents).toBeGreaterThan(0);
	await follow('target-distribution', '质量', percents);
	await follow('delivery-months', '频次（如每季度1次）', kinds['frequency'] ?? 0);

	// The indicators have no filter by amount, so the link lists the projects instead.
	await page.goto(`${inject('root')}?nature=阶段性项目&amount=100000..&v=1`);
	const countOf = async () => {
		const row = page.locator('#target-distribution tr', { hasText: '定性描述' }).first();
		return Number((await row.locator('td').allInnerTexts())[1]);
	};
	await expect.poll(countOf).toBeLessThan(kinds['qualitative'] ?? 0);
	const filtered = await countOf();
	expect(filtered).toBeGreaterThan(0);
	await follow('target-distribution', '定性描述', filtered);
	await leave();
});

test('the CSV of the targets holds every kind and every percentage', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const [, csv] = await saveCard(page, 'target-distribution', 'CSV');
	const lines = String(csv)
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','));
	const sumOf = (part: string) =>
		lines.reduce((sum, [own, , , count]) => sum + (own === part ? Number(count) : 0), 0);
	const { kinds, indicatorCount } = expectedFor();
	expect(sumOf('指标值的类型')).toBe(indicatorCount);
	expect(lines.find(([, of]) => of === '定性描述')?.at(-1)).toBe(String(kinds['qualitative']));
	expect(sumOf('百分比指标值（%），按二级指标')).toBeGreaterThan(0);
	await leave();
});
