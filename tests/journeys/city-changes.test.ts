// What changed from year to year in a city, and what its pictures say.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { departmentPath } from '#lib/corpus/department-path.ts';
import type { Form } from '#lib/model/form.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { formatMoney } from '#lib/words/format.ts';
import type { CityChange } from '../bench/corpus/make-city.ts';
import { reckon } from '../pages/shared/reckoning.ts';
import { openBrowser } from './chromium.ts';
import { cityFolder, citySite, madeCity } from './city.ts';
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

test('what changed since the year before is complete without scripts', async () => {
	const { page, leave } = await open('changes/', { javaScriptEnabled: false });
	const { changes, ended } = madeCity();
	const total = (year: string) =>
		formatMoney(reckon(forms, { ...nothingSelected, year }).totals.annual_total_fen, 'wan');
	const amount = (step: string) =>
		page.locator(`#bridge [data-step=${step}] td:nth-of-type(2)`).textContent();
	expect([await amount('before'), await amount('after')]).toEqual([total('2025'), total('2026')]);
	const listed = (list: string) =>
		page
			.locator(`#${list} [data-form]`)
			.evaluateAll((rows) => rows.map((row) => row.dataset['form']));
	const made = (is: (change: CityChange) => boolean) =>
		[...changes].flatMap(([id, change]) => (id.startsWith('2026/') && is(change) ? id : []));
	const same = (amount: string) => made((one) => one.kind === 'same' && one.amount === amount);
	expect((await listed('new')).toSorted()).toEqual(made(({ kind }) => kind === 'new').toSorted());
	expect((await listed('ended')).toSorted()).toEqual(
		ended.filter((id) => id.startsWith('2025/')).toSorted(),
	);
	expect((await listed('raised')).toSorted()).toEqual(same('raised').toSorted());
	expect((await listed('cut')).toSorted()).toEqual(same('cut').toSorted());
	await leave();
});

test('the changes of one department, by its initials, in its link and back', async () => {
	const { page, leave } = await open('changes/');
	await engineReady(page);
	const total = (year: string, department: string[] = []) =>
		formatMoney(
			reckon(forms, { ...nothingSelected, year, department }).totals.annual_total_fen,
			'wan',
		);
	const totals = (department: string[] = []) => [
		total('2025', department),
		total('2026', department),
	];
	const shown = () =>
		page
			.locator('#bridge [data-step=before], #bridge [data-step=after]')
			.evaluateAll((rows) =>
				rows.map((row) => row.querySelector('td:nth-of-type(2)')?.textContent),
			);
	expect(await shown()).toEqual(totals());
	const all = await page.locator('#raised [data-form]').count();
	await page.getByRole('combobox', { name: '主管部门' }).pressSequentially('jyj');
	await page.locator('.option', { hasText: education }).first().waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(shown).toEqual(totals([education]));
	const said = page.locator('[data-figure=change]');
	expect((await said.textContent())?.trim()).toMatch(new RegExp(`^${education}：2025年度`));
	expect(await page.locator('#raised [data-form]').count()).toBeLessThan(all);
	expect(await page.locator('#departments').count()).toBe(0);

	// Its link shows the same, in English too, and clearing goes back to all.
	const { search } = new URL(page.url());
	expect(new URLSearchParams(search).getAll('department')).toEqual([education]);
	const again = await open(`en/changes/2026/${search}`);
	await expect
		.poll(() => again.page.locator('[data-figure=change]').textContent())
		.toContain(`${education}. In 2025, `);
	await again.leave();
	await page.keyboard.press('Escape');
	await expect.poll(shown).toEqual(totals());
	await page.goBack();
	await expect.poll(shown).toEqual(totals([education]));
	await leave();
});

test('changes that cannot be fetched are said to be missing, and are fetched again', async () => {
	const { page, leave } = await open('changes/', { expectedErrors: /503/ });
	await page.route('**/page.json', (route) => route.fulfill({ status: 503 }));
	await page.evaluate((name) => {
		const link = document.createElement('a');
		link.href = `?department=${encodeURIComponent(name)}&v=1`;
		document.body.append(link);
		link.click();
	}, education);
	const failure = page.locator('.failure');
	await failure.waitFor();
	expect(await failure.textContent()).toContain('503');
	expect(await page.locator('[data-figure=change]').textContent()).not.toContain(education);
	await page.unroute('**/page.json');
	await failure.getByRole('button').click();
	await expect.poll(() => page.locator('[data-figure=change]').textContent()).toContain(education);
	expect(await failure.count()).toBe(0);
	await leave();
});

test('a saved picture says its year, whose figures it shows and which are left out', async () => {
	const { page, leave } = await open(`${departmentPath(education)}?year=2025&level2=质量指标&v=1`);
	await engineReady(page);
	await expect.poll(() => sentence(page)).toContain('2025年度');
	const basisOf = async (card: string) => {
		const waiting = page.waitForEvent('download');
		await page.locator(`#${card} .tools`).getByRole('button', { name: 'SVG' }).click();
		const svg = await readFile(await (await waiting).path(), 'utf8');
		const lines = [...svg.matchAll(/<text x="16"[^>]*>([^<]*)<\/text>/g)];
		return lines.map(([, line]) => line).join(' ');
	};
	const scope = `${citySite.title} · 2025年度 · ${education}`;
	expect(await basisOf('target-distribution')).toBe(`${scope} · 二级指标：质量`);
	// The place among all departments does not follow the filters.
	expect(await basisOf('department-place')).toBe(scope);
	await page.goto(`${inject('city')}changes/?department=${encodeURIComponent(education)}`);
	await expect
		.poll(() => page.locator('[data-figure=change]').textContent())
		.toContain(`${education}：`);
	const changes = `${citySite.title} · 2026年度与2025年度相比 · ${education}`;
	expect(await basisOf('bridge')).toBe(changes);
	await leave();
});

test('a changed project leads to its page, which shows both years', async () => {
	const { page, leave } = await open('changes/');
	await page.locator('html[data-scripts]').waitFor({ state: 'attached' });
	await page.locator('label', { hasText: /^元$/ }).click();
	await expect.poll(() => new URL(page.url()).search).toBe('?unit=yuan&v=1');
	const row = page.locator('#raised [data-form]').first();
	const figures = await row.locator('td').allTextContents();
	await row.locator('a').click();
	await page.locator('#change h2', { hasText: '与2025年度相比' }).waitFor();
	await page.locator('label', { hasText: /^元$/ }).click();
	const years = page.locator('#years tbody tr td:nth-of-type(2)');
	await expect.poll(() => years.allTextContents()).toEqual(figures.slice(0, 2).toReversed());
	await leave();
});

test('one project of two years is compared side by side, each year with its own figures', async () => {
	const [id, { beforeId }] =
		[...madeCity().changes].find(([, { kind }]) => kind === 'same') ?? expect.fail();
	const both = [beforeId ?? '', id].map((one) => forms.find((form) => form.id === one));
	const query = both.map((form) => `p=${encodeURIComponent(form?.id ?? '')}`).join('&');
	const { page, leave } = await open(`compare/?${query}`);
	await engineReady(page);
	const heads = page.locator('.compared thead [data-form]');
	await expect
		.poll(() => heads.evaluateAll((all) => all.map((head) => head.dataset['form'])))
		.toEqual(both.map((form) => form?.id));
	const texts = await heads.locator('a').allTextContents();
	expect(texts.map((text) => text.slice(-6))).toEqual(['· 2025', '· 2026']);
	const labelled = (label: RegExp) => ({ has: page.locator('.label', { hasText: label }) });
	const shown = async (label: RegExp) => {
		const row = page.locator('.compared tbody tr').filter(labelled(label)).first();
		return (await row.locator('td').allTextContents()).map((text) => text.trim());
	};
	expect(await shown(/^年度$/)).toEqual(['2025', '2026']);
	const amounts = both.map((form) =>
		formatMoney(Math.round((form?.funding.annualTotal ?? NaN) * 100), 'wan'),
	);
	const printed = await shown(/^年度资金申请总额/);
	for (const [i, amount] of amounts.entries()) expect(printed[i]).toContain(amount);
	await leave();
});

test('changes fit a phone and paper, and read in English', async () => {
	const { page, leave } = await open('en/changes/', { viewport: { width: 390, height: 844 } });
	await page.locator('html[data-scripts]').waitFor({ state: 'attached' });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	expect(await page.locator('h1').textContent()).toMatch(/2025.*2026|2026.*2025/);
	await page.emulateMedia({ media: 'print' });
	for (const part of ['[data-figure=change]', '#bridge table', '#raised table'])
		expect(await page.locator(part).first().isVisible()).toBe(true);
	await leave();
});

test('a site of one year has no link to changes', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	expect(await page.locator('header nav a[href$="changes/"]').count()).toBe(0);
	await leave();
});
