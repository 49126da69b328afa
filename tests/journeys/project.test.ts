import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Form } from '#lib/model/form.ts';
import { openBrowser } from './chromium.ts';
import { engineReady, visit } from './visit.ts';

let browser: Browser;
let forms: Form[];
beforeAll(async () => {
	browser = await openBrowser();
	const file = 'data/minhang-justice-2023/declaration.txt';
	const npm = ['run', '--silent', 'forms', '--', file];
	const { stdout } = await promisify(execFile)('npm', npm, { maxBuffer: 2 ** 26 });
	forms = JSON.parse(stdout) as Form[];
}, 60_000);
afterAll(() => browser.close());

const pageOf = (site: string, number: string) => `${site}projects/minhang-justice-2023-${number}/`;

/** The row of the form that holds this text. */
const row = (page: Page, text: string) => page.locator('.form tr', { hasText: text });

const plain = (text: string) => text.replace(/\s+/g, '');

function printedOf(form: Form): string[] {
	const { projectName, nature, category, department, unit, startDate, endDate } = form;
	const amounts = Object.values(form.funding).filter((yuan) => yuan !== null);
	return [
		...[projectName, nature, category, department, unit, startDate, endDate],
		...[form.overallGoal, form.annualGoal, String(form.fiscalYear)],
		...amounts.map((yuan) => yuan.toLocaleString('zh-CN', { minimumFractionDigits: 2 })),
		...form.indicators.flatMap((one) => [one.level1, one.level2, one.name, one.targetText]),
		...form.indicators.map(({ repair }) => repair),
		...form.problems.flatMap(({ message, text }) => [message, text]),
		...form.unread.map(({ text }) => text),
	].filter((text) => text !== null);
}

test('without JavaScript every project page shows every printed cell of its form', async () => {
	expect(forms).toHaveLength(22);
	const { page, leave } = await visit(browser, inject('root'), { javaScriptEnabled: false });
	for (const [i, form] of forms.entries()) {
		await page.goto(pageOf(inject('root'), String(i + 1).padStart(2, '0')));
		expect(await page.title()).toContain(form.projectName);
		const shown = plain((await page.locator('.form').textContent()) ?? '');
		expect(printedOf(form).filter((text) => !shown.includes(plain(text)))).toEqual([]);
		const rows = page.locator('.form .indicators tbody tr');
		expect(await rows.count()).toBe(form.indicators.length);
	}
	await leave();
}, 120_000);

test('a blank total reads 未填写 and has no rank', async () => {
	const { page, leave } = await visit(browser, pageOf(inject('root'), '08'));
	const total = row(page, '项目资金总额').locator('td .printed').first();
	expect(await total.innerText()).toBe('未填写');
	const figure = page.locator('[data-figure=total]');
	expect(await figure.innerText()).toMatch(/未填写[^]*不参与排名/);
	// 191,500 yuan: twelve projects ask for more, nine for less.
	expect(plain(await page.locator('[data-figure=annualTotal]').innerText())).toBe(
		'年度资金申请总额19.15万元第13名，共22个高于40.9%的项目（9/22）',
	);
	await leave();
});

test('source lines are shown by keyboard, and the link keeps that', async () => {
	const { page, leave } = await visit(browser, pageOf(inject('root'), '08'));
	await engineReady(page);
	const line = row(page, '闵晓律师值班轮岗人员').locator('td.target .place');
	expect(await line.isVisible()).toBe(false);
	await page.locator('#show-lines').focus();
	await page.keyboard.press('Space');
	// In the document the title is on line 204, the funding from 209 on, this indicator on 217.
	expect(await line.innerText()).toBe('第217行');
	const amount = row(page, '年度资金申请总额').locator('.right .place');
	expect(await amount.innerText()).toBe('第209行');
	await expect.poll(() => new URL(page.url()).search).toBe('?lines=1&v=1');
	const link = page.url();
	await page.goto(link);
	await page.locator('#show-lines:checked').waitFor();
	expect(await line.isVisible()).toBe(true);
	await page.goto(`${link}&sort=name`);
	expect(await page.locator('.notice').textContent()).toContain('sort=name');
	await leave();
});

test('source lines are shown without JavaScript too', async () => {
	const { page, leave } = await visit(browser, pageOf(inject('root'), '08'), {
		javaScriptEnabled: false,
	});
	await page.locator('#show-lines').check();
	expect(await page.locator('.source').first().innerText()).toContain('第 204–232 行');
	const line = row(page, '服务对象满意度').locator('td.target .place');
	expect(await line.innerText()).toBe('第232行');
	await leave();
});

test('a problem is marked in its row and explained below the form', async () => {
	const { page, leave } = await visit(browser, pageOf(inject('root'), '22'));
	const broken = row(page, '系统安全检测及时性');
	expect(await broken.locator('.target .printed').innerText()).toBe('未填写');
	expect(await broken.locator('.marks').innerText()).toContain('V-01');
	expect(await page.locator('.form tr.marked').count()).toBe(1);
	await broken.locator('a.doubt').click();
	await expect.poll(() => new URL(page.url()).hash).toBe('#doubt-1');
	const told = await page.locator('#doubt-1').innerText();
	expect(told).toContain('第 594 行第 6 列：指标值为空');
	expect(await page.locator('.doubts li').count()).toBe(1);
	await leave();
});

test('a repaired label says why it was repaired', async () => {
	const { page, leave } = await visit(browser, pageOf(inject('root'), '05'));
	const repaired = row(page, '子女幼托补贴发放及时性').last();
	expect(await repaired.innerText()).toContain('按标签顺序和指标名称');
	await leave();
});

test('the overview and the index link to a project, and it links to its neighbour', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	for (const view of ['#project-table', '#spend-by-project', '#indicator-structure']) {
		const link = page.locator(`${view} tbody th a`, { hasText: '人民调解业务经费' });
		expect(new URL((await link.getAttribute('href')) ?? '', page.url()).href).toBe(
			pageOf(inject('root'), '04'),
		);
	}
	await page.locator('#project-table th a', { hasText: '人民调解业务经费' }).click();
	await page.locator('h1', { hasText: '人民调解业务经费' }).waitFor();
	expect(plain(await page.locator('#unit-costs tbody tr').first().innerText())).toContain(
		'3,781,000.00÷4,240≤891.75元/件人民调解平均办案成本≤850.00(元)',
	);
	await page.locator('#neighbours a').first().click();
	await page.locator('h1', { hasText: '矫正工作业务经费' }).waitFor();
	await page.locator('.back a').click();
	await page.locator('h1', { hasText: '全部项目' }).waitFor();
	expect(page.url()).toBe(`${inject('root')}projects/`);
	await leave();
});

/** The projects of the first group in the order on the screen. */
async function namesOnScreen(page: Page): Promise<string[]> {
	const items = await page.locator('.index ul').first().locator('li').all();
	const placed = await Promise.all(
		items.map(async (item) => ({
			top: (await item.boundingBox())?.y ?? 0,
			name: await item.locator('.name').innerText(),
		})),
	);
	return placed.sort((a, b) => a.top - b.top).map(({ name }) => name);
}

test.each([true, false])('the index sorts (scripts: %s)', async (javaScriptEnabled) => {
	const options = { javaScriptEnabled };
	const { page, leave } = await visit(browser, `${inject('root')}projects/`, options);
	if (javaScriptEnabled) await engineReady(page);
	expect((await namesOnScreen(page)).slice(0, 2)).toEqual(['司法政府雇员经费', '人民调解业务经费']);
	await page.locator('#sort-measurable').check();
	// 15 of 16 target values are measurable.
	expect((await namesOnScreen(page))[0]).toBe('人民调解业务经费');
	await page.locator('#sort-indicators').check();
	expect((await namesOnScreen(page))[0]).toBe('法治宣传教育工作经费');
	if (javaScriptEnabled) expect(new URL(page.url()).search).toBe('?sort=indicators&v=1');
	await leave();
});

test('the unit of money applies to the whole index, and the link keeps it with the sort order', async () => {
	const { page, leave } = await visit(
		browser,
		`${inject('root')}projects/?sort=name&unit=yuan&v=1`,
	);
	const largest = page.locator('[data-form=minhang-justice-2023-05] .amount');
	await expect.poll(() => largest.innerText()).toBe('6,498,715.00 元');
	await page.getByRole('radio', { name: '亿元' }).check();
	await expect.poll(() => largest.innerText()).toBe('0.0650 亿元');
	expect(await page.locator('.index h2').first().innerText()).toContain('0.2348 亿元');
	expect(new URL(page.url()).search).toBe('?sort=name&unit=yi&v=1');
	await page.getByRole('radio', { name: '万元', exact: true }).check();
	await expect.poll(() => new URL(page.url()).search).toBe('?sort=name&v=1');
	expect(await largest.innerText()).toBe('649.87 万元');
	await leave();
});

test('a folder with an odd name has its pages, and a workbook shows cell addresses', async () => {
	const { page, leave } = await visit(browser, `${inject('broken')}projects/`);
	const links = page.locator('.index a:not([href*="#"])');
	const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	const odd = hrefs.find((href) => decodeURIComponent(href).includes('园林~23~绿化')) ?? '';
	await page.goto(odd);
	expect(await page.locator('.source').first().innerText()).toContain(
		'c 园林#绿化 100%局/form.txt',
	);
	for (const href of hrefs) expect((await page.goto(href))?.status(), href).toBe(200);
	await page.goto(hrefs.find((href) => href.includes('e-xlsx')) ?? '');
	await page.locator('#show-lines').check();
	expect(await page.locator('.form .place').first().innerText()).toMatch(/^[A-Z]\d+$/);
	await leave();
});

test('a form prints on one A4 page with its source and lines, without the rest of the site', async () => {
	const { page, leave } = await visit(browser, pageOf(inject('root'), '03'));
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'print' });
	for (const hidden of ['header', 'footer', '.back', '#neighbours', '.switch']) {
		expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
	}
	for (const shown of ['h1', 'p.source', '.form .place']) {
		expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
	}
	await leave();
});

test.each([360, 390, 768, 1440, 2560])('at %i px nothing scrolls sideways', async (width) => {
	const viewport = { width, height: 900 };
	const { page, leave } = await visit(browser, pageOf(inject('root'), '22'), { viewport });
	await engineReady(page);
	await page.locator('#show-lines').check();
	for (const address of [page.url(), `${inject('root')}en/projects/`]) {
		await page.goto(address);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	}
	await leave();
});

test('figures and neighbours follow the unit of money, and the link keeps it', async () => {
	const { page, leave } = await visit(
		browser,
		`${inject('root')}projects/minhang-justice-2023-05/`,
	);
	const annual = page.locator('[data-figure=annualTotal] dd').first();
	expect((await annual.innerText()).replace(/\s/g, '')).toBe('649.87万元');
	await page.getByRole('radio', { name: '元', exact: true }).check();
	await expect
		.poll(async () => (await annual.innerText()).replace(/\s/g, ''))
		.toBe('6,498,715.00元');
	expect(page.url()).toMatch(/\?unit=yuan&v=1$/);
	expect(await page.locator('.neighbours').innerText()).not.toContain('万元');
	await leave();
});
