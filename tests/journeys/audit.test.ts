// The audit page of the built site, compared with the findings that the command line prints.
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Finding } from '#lib/model/finding.ts';
import { openBrowser } from './chromium.ts';
import { printedFindings } from './printed-findings.ts';
import { engineReady, press, visit, watchShifts } from './visit.ts';

let browser: Browser;
let findings: Finding[];
beforeAll(async () => {
	browser = await openBrowser();
	findings = await printedFindings();
}, 60_000);
afterAll(() => browser.close());

const stem = 'minhang-justice-2023';
const address = (query = '') => `${inject('root')}audit/${query}`;
const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** More than three quarters of the 22 forms break these rules, which are said once. Never at 高. */
const isShared = ({ rule, level }: Finding) =>
	level !== '高' &&
	new Set(findings.filter((one) => one.rule === rule).map(({ formId }) => formId)).size >= 17;
const isOwn = (one: Finding) => !isShared(one);

/** The numbers that the page states: findings, projects, and of the findings those of all forms. */
async function figures(page: Page): Promise<number[]> {
	const said = (await page.locator('[data-figure=found]').textContent()) ?? '';
	return said.match(/\d+/g)?.map(Number) ?? [];
}
const figuresOf = (some: Finding[]) => {
	const shared = some.filter(isShared);
	return [
		some.length,
		new Set(some.map(({ formId }) => formId)).size,
		...(shared.length > 0 ? [shared.length, new Set(shared.map(({ rule }) => rule)).size] : []),
	];
};
const expectFigures = (page: Page, some: Finding[]) =>
	expect.poll(() => figures(page)).toEqual(figuresOf(some));

test('without JavaScript the page shows the gravest findings with quotes, lines and totals', async () => {
	const { page, leave } = await visit(browser, address(), { javaScriptEnabled: false });
	expect(await figures(page)).toEqual(figuresOf(findings));
	const text = (await page.locator('#findings').textContent()) ?? '';
	for (const { message, quote } of findings.filter(({ level }) => level === '高')) {
		expect(text).toContain(message);
		expect(text).toContain(quote);
	}
	const quality = (await page.locator('#quality').innerText()).replace(/\s+/g, ' ');
	for (const figure of [
		'188/281',
		'1/22',
		'19/22',
		'24,157,004.00',
		'24,348,504.00',
		'24,354,876.00',
	]) {
		expect(quality).toContain(figure);
	}
	expect(quality).toContain('-16,372.00');
	expect(quality).toContain('+10,000.00');
	expect(await page.locator('noscript').allTextContents()).not.toEqual([]);
	await leave();
});

test('levels, groups, rules and projects filter, the link keeps them and back undoes them', async () => {
	const { page, leave } = await visit(browser, address());
	await engineReady(page);
	await press(page, '高');
	const high = findings.filter(({ level }) => level === '高');
	await expectFigures(page, high);
	expect(queryOf(page)).toBe('?severity=高&v=1');
	await page.locator('.matrix thead button', { hasText: '指标值' }).click();
	await expectFigures(
		page,
		high.filter(({ rule }) => rule.startsWith('V-')),
	);
	await page.locator('.matrix a', { hasText: '党建经费' }).click();
	const left = high.filter(({ rule, formId }) => rule.startsWith('V-') && formId === `${stem}-19`);
	expect(left).toHaveLength(1);
	await expectFigures(page, left);
	const link = page.url();
	await page.goBack();
	await page.goBack();
	await expectFigures(page, high);
	await page.keyboard.press('Escape');
	await expectFigures(page, findings);
	await page.goto(link);
	await expectFigures(page, left);
	await leave();
});

test('a rule that is switched off counts nowhere, and a changed level counts as the new one', async () => {
	const { page, leave } = await visit(browser, address());
	await engineReady(page);
	await page.locator('#rules summary').first().click();
	await page.getByLabel('启用规则 F-05').uncheck();
	const without = findings.filter(({ rule }) => rule !== 'F-05');
	await expectFigures(page, without);
	await page.getByLabel('规则 F-06 的级别').selectOption('高');
	await press(page, '高');
	await expectFigures(
		page,
		without.filter(({ level, rule }) => level === '高' || rule === 'F-06'),
	);
	expect(queryOf(page)).toBe('?severity=高&off=F-05&level=F-06.high&v=1');
	await leave();
});

test('what every form does is said once, with its forms, and counts by project leave it out', async () => {
	const { page, leave } = await visit(browser, address());
	const shared = findings.filter(isShared);
	const rules = new Set(shared.map(({ rule }) => rule));
	const lines = page.locator('#every-form details');
	expect(
		new Set(await lines.evaluateAll((all) => all.map((one) => one.dataset['shared']))),
	).toEqual(rules);
	const unit = page.locator('[data-shared=I-05]');
	expect(await unit.locator('summary').innerText()).toContain('22 张表中 22 张');
	await unit.locator('summary').click();
	expect(await unit.locator('li a').count()).toBe(22);
	// The matrix holds the others, and so do the heads of the list.
	const own = findings.filter(isOwn);
	const cells = await page.locator('#matrix tbody td').allInnerTexts();
	const counted = cells.map((text) => Number.parseInt(text, 10) || 0);
	expect(counted.reduce((sum, count) => sum + count, 0)).toBe(own.length);
	const heads = await page.locator('#findings .count').allInnerTexts();
	const listed = heads.map((text) => Number(text.match(/\d+/)?.[0]));
	expect(listed.reduce((sum, count) => sum + count, 0)).toBe(own.length);
	// Nothing of the list is missing in the page, however folded.
	const points = page.locator('#findings [data-rule]');
	expect(await points.count()).toBe(own.length);
	await engineReady(page);
	await page.locator('.matrix a', { hasText: '党建经费' }).click();
	const ofOne = findings.filter(({ formId }) => formId === `${stem}-19`);
	await expectFigures(page, ofOne);
	await expect.poll(() => points.count()).toBe(ofOne.filter(isOwn).length);
	await page.goto(`${inject('root')}projects/${stem}-19/`);
	expect(
		await page
			.locator('#findings [data-shared]')
			.evaluateAll((all) => all.map((one) => one.dataset['shared'])),
	).toHaveLength(ofOne.filter(isShared).length);
	await leave();
});

test('a whole list opens and closes, and a section opens by keyboard', async () => {
	const { page, leave } = await visit(browser, address());
	await engineReady(page);
	const open = page.locator('#findings details[data-section][open]');
	const all = page.locator('#findings details[data-section]');
	expect(await open.count()).toBeGreaterThan(0);
	expect(await open.count()).toBeLessThan(await all.count());
	await page.getByRole('button', { name: '全部展开' }).click();
	expect(await open.count()).toBe(await all.count());
	await page.getByRole('button', { name: '全部收起' }).click();
	expect(await open.count()).toBe(0);
	await all.first().locator('summary').first().focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => open.count()).toBe(1);
	await leave();
});

test('on paper nothing is folded, each project begins a page, and its foot says what it is', async () => {
	const { page, leave } = await visit(browser, address('?finding=指标值&v=1'));
	const chosen = findings.filter(({ rule }) => rule.startsWith('V-'));
	await expectFigures(page, chosen);
	await page.emulateMedia({ media: 'print' });
	const points = page.locator('#findings [data-rule]');
	const heights = await points.evaluateAll((all) =>
		all.map((one) => one.getBoundingClientRect().height),
	);
	expect(heights.filter((height) => height > 0)).toHaveLength(chosen.filter(isOwn).length);
	const top = (id: string) =>
		page.locator(id).evaluate((one) => one.getBoundingClientRect().top + scrollY);
	const tops = [await top('#findings'), await top('#matrix'), await top('#quality')];
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	const foot = await page.evaluate(() =>
		document.documentElement.style.getPropertyValue('--print-foot'),
	);
	expect(foot).toMatch(/来源：上海市闵行区司法局2023.*筛选：指标值.*打印于 \d{4}-\d\d-\d\d/);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
	const projects = new Set(chosen.filter(isOwn).map(({ formId }) => formId));
	expect(pages.length).toBeGreaterThan(projects.size);
	await leave();
});

test('a figure of the overview says which findings doubt it, and leads to them', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	const doubt = page.locator('#funding-structure [data-doubted=nature]');
	expect(await doubt.textContent()).toContain('7 个阶段性项目疑似填错性质');
	await engineReady(page);
	await doubt.locator('a').click();
	await expectFigures(
		page,
		findings.filter(({ rule }) => rule === 'I-02'),
	);
	expect(queryOf(page)).toBe('?rule=I-02&v=1');
	await leave();
});

test('evidence opens in place and links to the form', async () => {
	const { page, leave } = await visit(browser, address('?rule=V-01&v=1'));
	await expectFigures(
		page,
		findings.filter(({ rule }) => rule === 'V-01'),
	);
	const item = page.locator('[data-item]', { has: page.locator('[data-rule=V-01]') });
	await item.locator('summary').click();
	await item.locator('table').waitFor();
	const rows = await item.locator('tbody tr').allInnerTexts();
	expect(rows.map((row) => row.split('\t')[0])).toEqual(['593', '594', '595']);
	expect(await item.locator('.concerned').innerText()).toContain('（空白）');
	await item.getByText('在申报表中查看').click();
	await page.waitForURL(/projects\/minhang-justice-2023-22\/\?lines=1/);
	const marked = page.locator('.form tr', { hasText: '系统安全检测及时性' });
	expect(await marked.locator('.marks').innerText()).toContain('V-01');
	await leave();
});

test('the workbook holds every selected finding and its rule', async () => {
	const { page, leave } = await visit(browser, address('?severity=高&v=1'));
	const high = findings.filter(({ level }) => level === '高');
	await expectFigures(page, high);
	await page.locator('#findings summary', { hasText: '下载' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('#findings').getByRole('button', { name: 'XLSX' }).click(),
	]);
	const { SheetNames, Sheets } = read(await readFile(await download.path()));
	expect(SheetNames).toEqual(['审核发现', '规则']);
	const rows = utils.sheet_to_json<Record<string, string>>(Sheets['审核发现'] ?? {});
	expect(rows.map((row) => `${row['规则']} ${row['说明']}`).toSorted()).toEqual(
		high.map(({ rule, message }) => `${rule} ${message}`).toSorted(),
	);
	const rules = utils.sheet_to_json<Record<string, string>>(Sheets['规则'] ?? {});
	expect(rules.map((row) => row['规则'])).toEqual(
		[...new Set(high.map(({ rule }) => rule))].toSorted(
			(a, b) =>
				'FITGSVMC'.indexOf(a.charAt(0)) - 'FITGSVMC'.indexOf(b.charAt(0)) || (a < b ? -1 : 1),
		),
	);
	await leave();
});

test('the catalogue gives the basis of every rule and links to its findings', async () => {
	const { page, leave } = await visit(browser, `${address()}rules/`);
	for (const rule of new Set(findings.map(({ rule }) => rule))) {
		expect(await page.locator(`article[id="${rule}"] .basis`).count(), rule).toBeGreaterThan(0);
	}
	await page.locator('article[id="C-01"]').getByText('查看发现').click();
	await expectFigures(
		page,
		findings.filter(({ rule }) => rule === 'C-01'),
	);
	await leave();
});

test.each([360, 1440])(
	'at %i px the page does not scroll sideways and nothing moves',
	async (width) => {
		const { page, leave } = await visit(browser, address(), {
			viewport: { width, height: 900 },
			before: watchShifts,
		});
		await engineReady(page);
		const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(sideways).toBeLessThanOrEqual(0);
		const shifts = await page.evaluate(() => window.shifts);
		expect(shifts.reduce((sum, one) => sum + one, 0)).toBe(0);
		await leave();
	},
);
