// A city's site: one year at a time, and its departments.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { departmentPath } from '#lib/corpus/department-path.ts';
import { projectPath } from '#lib/corpus/project-path.ts';
import type { Form } from '#lib/model/form.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { formatCount, formatMoney, formatMoneyPlain, formatShare } from '#lib/words/format.ts';
import { reckon } from '../pages/shared/reckoning.ts';
import { openBrowser } from './chromium.ts';
import { cityFolder, citySite } from './city.ts';
import { walk } from './soak/walk.ts';
import { engineReady, visit } from './visit.ts';

const education = '东明市教育局';

let forms: Form[];
let browser: Browser;
beforeAll(async () => {
	forms = (await buildCorpus(await readData(cityFolder))).flatMap((source) => source.forms);
	browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options = {}) => visit(browser, inject('city') + path, options);
const sentence = (page: Page) => page.locator('[data-figure=sentence]').textContent();

function sentenceOf(scope: string, chosen: Partial<Selection>): string {
	const { totals } = reckon(forms, { ...nothingSelected, ...chosen });
	const amount = formatMoneyPlain(totals.annual_total_fen, 'wan');
	return `${scope}编报绩效目标的项目${formatCount(totals.project_count)}个，涉及项目预算资金${amount}万元。`;
}

test('before any script the page shows the latest year alone, and its departments', async () => {
	const { page, leave } = await open('', { javaScriptEnabled: false });
	expect(await sentence(page)).toBe(sentenceOf('2026年度：', {}));
	const pressed = page.locator('[data-facet=year][aria-pressed=true]');
	expect(await pressed.allTextContents()).toEqual(['2026']);
	const { bodies } = reckon(forms, nothingSelected);
	const listed = page.locator('#spend-by-department tbody tr');
	expect(await listed.evaluateAll((rows) => rows.map((row) => row.dataset['body']))).toEqual(
		bodies.map(({ name }) => name),
	);
	await leave();
});

test('a department is a page of its own, in the year that was chosen, and the way back', async () => {
	const { page, leave } = await open('');
	await engineReady(page);
	await page.locator('[data-facet=year][data-value="2025"]').click();
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2025年度：', { year: '2025' }));
	expect(new URL(page.url()).search).toBe('?year=2025&v=1');
	await page.locator('#spend-by-department a', { hasText: education }).click();
	const both = { year: '2025', department: [education] };
	const scope = `2025年度，${education}：`;
	await expect.poll(() => sentence(page)).toBe(sentenceOf(scope, both));
	const address = `${inject('city')}${departmentPath(education)}?year=2025&v=1`;
	expect(decodeURIComponent(page.url())).toBe(decodeURIComponent(address));
	expect(await page.locator('h1').textContent()).toBe(education);

	// Its units stand below it, and one of them is a filter.
	const unit = page.locator('#spend-by-department tbody button').last();
	const carrier = (await unit.textContent())?.trim() ?? '';
	await unit.click();
	await expect
		.poll(() => sentence(page))
		.toBe(sentenceOf(`2025年度，${education}、${carrier}：`, { ...both, carrier: [carrier] }));
	// Clearing the filters keeps the year and the department.
	await page.keyboard.press('Escape');
	await expect.poll(() => sentence(page)).toBe(sentenceOf(scope, both));
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2025年度：', { year: '2025' }));
	await page.goBack();
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2026年度：', {}));
	await leave();
});

test('without scripts a department shows its latest year, its years and its place', async () => {
	const { page, leave } = await open(departmentPath(education), { javaScriptEnabled: false });
	const chosen = { department: [education] };
	expect(await sentence(page)).toBe(sentenceOf(`2026年度，${education}：`, chosen));
	const { bodies } = reckon(forms, nothingSelected);
	const rank = bodies.findIndex(({ name }) => name === education) + 1;
	expect(await page.locator('[data-place=annualTotal] td').last().textContent()).toBe(
		`第 ${rank} 名，共 ${bodies.length} 个部门`,
	);
	const years = await page.locator('#department-years tbody tr').allInnerTexts();
	const amounts = ['2026', '2025'].map((year) => {
		const { totals } = reckon(forms, { ...nothingSelected, ...chosen, year });
		return formatMoney(totals.annual_total_fen, 'wan');
	});
	expect(years).toHaveLength(2);
	for (const [i, amount] of amounts.entries()) expect(years[i]).toContain(amount);
	await leave();
});

test('the list of departments sets the years side by side and leads to each', async () => {
	const { page, leave } = await open('departments/', { javaScriptEnabled: false });
	const { bodies } = reckon(forms, nothingSelected);
	const before = reckon(forms, { ...nothingSelected, year: '2025' }).bodies;
	const rows = page.locator('#departments tr[data-body]');
	expect(await rows.evaluateAll((all) => all.map((row) => row.dataset['body']))).toEqual(
		bodies.map(({ name }) => name),
	);
	for (const [i, { name, annual_total_fen }] of bodies.entries()) {
		const text = await rows.nth(i).innerText();
		const old = before.find((one) => one.name === name)?.annual_total_fen ?? NaN;
		expect(text).toContain(formatMoney(annual_total_fen, 'wan'));
		expect(text).toContain(formatMoney(old, 'wan'));
	}
	await page.getByRole('link', { name: education, exact: true }).click();
	expect(await page.locator('h1').textContent()).toBe(education);
	await leave();
});

test('the publisher is named, and amounts are held against what it says of the city', async () => {
	const { page, leave } = await open('', { javaScriptEnabled: false });
	expect(await page.title()).toBe(citySite.title);
	expect(await page.locator('[data-publisher]').textContent()).toBe(
		'发布：东明市财政局 · 联系：绩效评价科 · 金额币种：人民币',
	);
	const { totals } = reckon(forms, nothingSelected);
	const perHead = formatMoney(totals.annual_total_fen / 812_000, 'yuan');
	const held = page.locator('[data-figure=held]');
	expect((await held.textContent())?.trim()).toBe(`按 812,000 人口计，平均每人 ${perHead} 元。`);
	await page.goto(inject('city') + departmentPath(education));
	const own = reckon(forms, { ...nothingSelected, department: [education] }).totals;
	const share = formatShare(own.annual_total_fen / 5_432_100_000);
	expect(await held.textContent()).toContain(`占该部门本年度全部预算的 ${share}（5,432.10 万元）`);
	await leave();
});

test('a department is found by the initials of its pinyin, with keys alone', async () => {
	const { page, leave } = await open('');
	await engineReady(page);
	await page.getByRole('combobox', { name: '部门、单位' }).pressSequentially('jyj');
	await page.locator('.option', { hasText: education }).first().waitFor();
	await page.keyboard.press('Enter');
	await expect
		.poll(() => sentence(page))
		.toBe(sentenceOf(`2026年度，${education}：`, { department: [education] }));
	const chip = page.locator('.chip', { hasText: education });
	await chip.click();
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2026年度：', {}));
	await leave();
});

test('random links of every page show what their forms add up to', async () => {
	const { compared, differences } = await walk(browser, {
		root: inject('city'),
		forms,
		seed: 5,
		links: 12,
	});
	expect(differences).toEqual([]);
	expect(compared).toBeGreaterThan(250);
}, 300_000);

test('a project is ranked within its year, and found in every year for a comparison', async () => {
	const old = forms.find(({ fiscalYear }) => fiscalYear === 2025);
	const project = await open(projectPath(old?.id ?? ''));
	await project.page.getByText('只与2025年度的项目比较').waitFor();
	await project.leave();
	const { page, leave } = await open('compare/');
	await engineReady(page);
	await page.getByRole('combobox', { name: '添加项目' }).fill(old?.projectName?.slice(0, 6) ?? '');
	const notes = page.locator('.option small');
	await expect.poll(async () => (await notes.allTextContents()).join()).toContain('2025 · ');
	await leave();
});

test('on a phone, on paper and in English the year is in sight', async () => {
	const phone = await open('', { viewport: { width: 390, height: 844 } });
	await phone.page.locator('html[data-scripts]').waitFor({ state: 'attached' });
	const width = await phone.page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(390);
	await phone.page.emulateMedia({ media: 'print' });
	expect(await phone.page.locator('[data-figure=sentence]').isVisible()).toBe(true);
	expect(await phone.page.locator('[data-facet=year]:visible').allTextContents()).toEqual(['2026']);
	await phone.leave();
	const english = await open('en/?year=2025');
	await expect.poll(() => sentence(english.page)).toMatch(/^Fiscal year 2025\. Projects/);
	await english.leave();
});
