// Pages that a large city makes from a template, on a small one: what each shows lies in a file beside it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { documentPath } from '#lib/corpus/document-path.ts';
import { projectPath } from '#lib/corpus/project-path.ts';
import type { Form } from '#lib/model/form.ts';
import { readData } from '#lib/server/read-data.ts';
import { openBrowser } from './chromium.ts';
import { cityFolder } from './city.ts';
import { visit } from './visit.ts';

let form: Form;
let path: string;
let browser: Browser;
beforeAll(async () => {
	const sources = await buildCorpus(await readData(cityFolder));
	const forms = sources.flatMap((source) => source.forms);
	form = forms.find(({ fiscalYear }) => fiscalYear === 2026) ?? expect.fail();
	path = projectPath(form.id);
	browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options = {}) => visit(browser, inject('city') + path, options);
const name = () => form.projectName ?? expect.fail();
const indicators = () => form.indicators.map(({ name }) => name ?? '');

test('without scripts a project shows its printed text, and says what is missing', async () => {
	const { page, leave } = await open(path, { javaScriptEnabled: false });
	expect(await page.title()).toContain(name());
	expect(await page.locator('h1').allTextContents()).toEqual([name()]);
	const text = (await page.locator('main').innerText()).replace(/\s+/g, '');
	expect(text).toContain('没有脚本时，本页只照录文字');
	for (const one of [form.department, form.unit, form.annualGoal, ...indicators()])
		expect(text).toContain((one ?? '').replace(/\s+/g, ''));
	expect(await page.content()).not.toMatch(/~(name|plain)~/);
	await leave();
});

test('with scripts a project is whole: its form, its rank, its years, its review sheet', async () => {
	const { page, leave } = await open(path);
	await page.locator('h1', { hasText: name() }).waitFor();
	expect(await page.title()).toContain(name());
	const shown = await page.locator('main').textContent();
	for (const one of [form.unit, ...indicators()]) expect(shown).toContain(one);
	expect(shown).toContain('只与2026年度的项目比较');
	expect(await page.locator('.plain').count()).toBe(0);
	await page.goto(`${inject('city')}${path}review/`);
	await page.locator('.screen dl', { hasText: name() }).waitFor();
	expect((await page.locator('h1').textContent())?.replace(/\s+/g, '')).toBe(
		'绩效目标审核意见表2026年度',
	);
	await page.locator('#item-1 [data-value=adopted]:enabled').click();
	await page.reload();
	await page.locator('#item-1 [data-value=adopted][aria-pressed=true]').waitFor();
	await leave();
});

test('a list leads to it, and from it to another', async () => {
	const { page, leave } = await open('projects/');
	await page.locator('html[data-scripts=running]').waitFor({ state: 'attached' });
	await page.locator(`a[href$="${path}"]`).first().click();
	await page.locator('h1', { hasText: name() }).waitFor();
	const next = page.locator('#neighbours a').first();
	const other = (await next.textContent())?.trim() ?? '';
	await next.click();
	await page.locator('h1', { hasText: other }).waitFor();
	await page.goBack();
	await page.locator('h1', { hasText: name() }).waitFor();
	await leave();
});

test('in English, with and without scripts, the printed text stays as it is', async () => {
	const plain = await open(`en/${path}`, { javaScriptEnabled: false });
	expect(await plain.page.locator('html').getAttribute('lang')).toBe('en');
	const text = await plain.page.locator('main').innerText();
	expect(text).toContain('Without scripts this page shows the printed text only');
	expect(text).toContain(indicators()[0]);
	await plain.leave();
	const { page, leave } = await open(`en/${path}`);
	await page.locator('h1', { hasText: name() }).waitFor();
	expect(await page.locator('main').textContent()).toContain('fiscal year 2026');
	await leave();
});

test('on paper the form is there, and nothing is wider than the sheet', async () => {
	const { page, leave } = await open(path, { viewport: { width: 794, height: 1123 } });
	await page.locator('h1', { hasText: name() }).waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(
		await page
			.getByText(indicators()[0] ?? '')
			.first()
			.isVisible(),
	).toBe(true);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
	await leave();
});

test('what cannot be fetched is said, and is fetched again', async () => {
	const { page, leave } = await open(path, {
		expectedErrors: /503/,
		before: (page: Awaited<ReturnType<typeof open>>['page']) =>
			page.route('**/page.json', (route) => route.fulfill({ status: 503 })),
	});
	const failure = page.locator('.failure');
	await failure.waitFor();
	expect(await failure.textContent()).toContain('503');
	await page.unroute('**/page.json');
	await failure.getByRole('button').click();
	await page.locator('h1', { hasText: name() }).waitFor();
	expect(await failure.count()).toBe(0);
	await leave();
});

test('a document shows its cells with scripts, and its text without', async () => {
	const [folder = ''] = form.id.split(/-\d+$/);
	const address = documentPath(folder, form.source.file);
	const printed = indicators()[0] ?? '';
	const plain = await open(address, { javaScriptEnabled: false });
	expect(await plain.page.locator('main').innerText()).toContain(form.department ?? '');
	await plain.leave();
	const { page, leave } = await open(address);
	await page.locator('td', { hasText: printed }).first().waitFor();
	await leave();
});
