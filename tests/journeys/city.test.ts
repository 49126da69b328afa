// A city's site: one year at a time, and its departments.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { projectPath } from '#lib/corpus/project-path.ts';
import type { Form } from '#lib/model/form.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { formatCount, formatMoneyPlain } from '#lib/words/format.ts';
import { reckon } from '../pages/shared/reckoning.ts';
import { openBrowser } from './chromium.ts';
import { cityFolder } from './city.ts';
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
	const { departments } = reckon(forms, nothingSelected);
	const listed = page.locator('#spend-by-department tbody tr');
	expect(await listed.evaluateAll((rows) => rows.map((row) => row.dataset['department']))).toEqual(
		departments.map(({ department }) => department),
	);
	await leave();
});

test('another year and a department are a link, and the way back', async () => {
	const { page, leave } = await open('');
	await engineReady(page);
	await page.locator('[data-facet=year][data-value="2025"]').click();
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2025年度：', { year: '2025' }));
	expect(new URL(page.url()).search).toBe('?year=2025&v=1');
	await page.locator('#spend-by-department button', { hasText: education }).click();
	const both = { year: '2025', department: [education] };
	await expect.poll(() => sentence(page)).toBe(sentenceOf(`2025年度，${education}：`, both));
	expect(await page.locator('#spend-by-department').count()).toBe(0);
	// Clearing the filters keeps the year.
	await page.keyboard.press('Escape');
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2025年度：', { year: '2025' }));
	await page.goBack();
	await page.goBack();
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2025年度：', { year: '2025' }));
	await page.goBack();
	await expect.poll(() => sentence(page)).toBe(sentenceOf('2026年度：', {}));
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
	expect(await project.page.locator('main').textContent()).toContain('只与2025年度的项目比较');
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
