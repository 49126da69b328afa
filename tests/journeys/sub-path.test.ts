// A site that is built for and served below a folder of its host.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { projectPath } from '#lib/corpus/project-path.ts';
import type { Form } from '#lib/model/form.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { formatCount } from '#lib/words/format.ts';
import { reckon } from '../pages/shared/reckoning.ts';
import { openBrowser } from './chromium.ts';
import { cityFolder } from './city.ts';
import { engineReady, press, visit } from './visit.ts';

let forms: Form[];
let browser: Browser;
beforeAll(async () => {
	forms = (await buildCorpus(await readData(cityFolder))).flatMap((source) => source.forms);
	browser = await openBrowser();
});
afterAll(() => browser.close());

function countOf(chosen: Partial<Selection>): string {
	const { totals } = reckon(forms, { ...nothingSelected, ...chosen });
	return `编报绩效目标的项目${formatCount(totals.project_count)}个`;
}

test('a site below /lens finds its page, styles, answers, data and engine there', async () => {
	const { page, leave } = await visit(browser, inject('city'));
	const sentence = page.locator('[data-figure=sentence]');
	expect(new URL(page.url()).pathname).toBe('/lens/');
	await press(page, '经常性项目');
	await expect.poll(() => sentence.textContent()).toContain(countOf({ nature: ['经常性项目'] }));
	await engineReady(page);
	await press(page, '时效指标');
	const both = { nature: ['经常性项目'], level2: ['时效指标'] };
	await expect.poll(() => sentence.textContent()).toContain(countOf(both));
	expect(new URL(page.url()).pathname).toBe('/lens/');
	await page.getByRole('button', { name: /清除筛选/ }).click();
	await expect.poll(() => page.url()).toBe(inject('city'));
	await expect.poll(() => sentence.textContent()).toContain(countOf({}));
	await leave();
});

test('on an English site below a folder, a project links within that folder and language', async () => {
	const form = forms.find(({ fiscalYear }) => fiscalYear === 2026);
	const { page, leave } = await visit(
		browser,
		`${inject('city')}en/${projectPath(form?.id ?? '')}`,
	);
	await engineReady(page);
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	const neighbour = page.locator('#neighbours a').first();
	const name = (await neighbour.textContent())?.trim() ?? '';
	await neighbour.click();
	await page.locator('h1', { hasText: name }).waitFor();
	expect(page.url()).toContain(`${inject('city')}en/projects/`);
	const chinese = page.url().replace('/en/', '/');
	await page.locator('header a[hreflang=zh-CN]').click();
	await expect.poll(() => page.url()).toBe(chinese);
	await leave();
});
