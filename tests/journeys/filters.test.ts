import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { expectScreen, readScreen, spendNames } from './screen.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('a combined filter changes every view to the figures of its selection', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	await press(page, '阶段性项目', '质量指标', '时效指标');
	const expected = expectedFor({ nature: ['阶段性项目'], level2: ['质量指标', '时效指标'] });
	await expectScreen(page, expected);
	expect(await spendNames(page)).toEqual(expected.projects);
	const selected = (await page.locator('[data-figure=selected]').textContent()) ?? '';
	expect(selected.replace(/\s/g, '')).toContain(
		`已选${expected.projectCount}个项目、${expected.indicatorCount}个指标`,
	);
	await expect.poll(() => page.locator('#spend-by-project tbody').textContent()).toContain('41.76');
	const bars = page.locator('#spend-by-project .bar.accent');
	await expect.poll(() => bars.count()).toBe(expected.projectCount);
	await leave();
});

test('a link restores its filters and its sort order in a fresh browser', async () => {
	const first = await visit(browser, inject('root'));
	await engineReady(first.page);
	await press(first.page, '经常性项目', '成本指标');
	await first.page.getByRole('button', { name: '指标', exact: true }).click();
	await expect.poll(() => first.page.url()).toContain('sort=indicators.desc');
	const expected = expectedFor({ nature: ['经常性项目'], level2: ['成本指标'] });
	await expectScreen(first.page, expected);
	const link = first.page.url();
	await first.leave();

	const { page, leave } = await visit(browser, link);
	await expectScreen(page, expected);
	expect(await page.locator('button[data-value][aria-pressed=true]').allTextContents()).toEqual([
		'经常性项目',
		'成本',
	]);
	await leave();
});

test('the back button walks back through the selections', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await press(page, '阶段性项目');
	await press(page, '质量指标');
	const both = expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] });
	await expectScreen(page, both);
	await page.goBack();
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await page.goBack();
	await expectScreen(page, expectedFor());
	expect(new URL(page.url()).search).toBe('');
	await page.goForward();
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await leave();
});

test('after a reload the back button still walks back through the selections', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await press(page, '阶段性项目');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await press(page, '质量指标');
	await page.reload();
	const both = expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] });
	await expectScreen(page, both);
	await page.goBack();
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	expect(decodeURIComponent(new URL(page.url()).search)).toBe('?nature=阶段性项目&v=1');
	await page.goBack();
	await expectScreen(page, expectedFor());
	await leave();
});

test('one click and one key clear the filters', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await press(page, '社会效益指标');
	await page.getByRole('button', { name: /清除筛选/ }).click();
	await expectScreen(page, expectedFor());
	await press(page, '社会效益指标');
	await page.keyboard.press('Escape');
	await expectScreen(page, expectedFor());
	expect(new URL(page.url()).search).toBe('');
	await leave();
});

test('a range of amounts filters in the unit of the page, and the link keeps it', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const least = page.getByLabel('年度资金申请总额，最低（万元）');
	const most = page.getByLabel('年度资金申请总额，最高（万元）');
	await least.fill('100');
	await least.press('Enter');
	await expectScreen(page, expectedFor({ least: 1_000_000 }));
	await most.fill('252.48');
	await most.press('Tab');
	await expectScreen(page, expectedFor({ least: 1_000_000, most: 2_524_800 }));
	expect(page.url()).toMatch(/\?amount=1000000\.\.2524800&v=1$/);

	// A lower bound above the upper one is reported and changes nothing.
	await least.fill('300');
	await least.press('Enter');
	expect(await page.getByRole('alert').innerText()).toContain('最低额大于最高额');
	await expectScreen(page, expectedFor({ least: 1_000_000, most: 2_524_800 }));

	const second = await visit(browser, page.url());
	await expectScreen(second.page, expectedFor({ least: 1_000_000, most: 2_524_800 }));
	expect(await second.page.getByLabel('年度资金申请总额，最低（万元）').inputValue()).toBe('100');
	await second.leave();
	await page.keyboard.press('Escape');
	await expectScreen(page, expectedFor());
	expect(await least.inputValue()).toBe('');
	await leave();
});

test('a filter by type states that only indicators of that type are counted', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await press(page, '成本指标');
	await page.locator('.bar .hint', { hasText: '只统计这些类型的指标' }).waitFor();
	await expectScreen(page, expectedFor({ level2: ['成本指标'] }));
	await leave();
});

test('unknown or malformed values in a link are ignored with a notice', async () => {
	const { page, leave } = await visit(
		browser,
		`${inject('root')}?nature=不存在&level2=质量指标&sort=名称.up&v=99&utm_source=x`,
	);
	const notice = page.locator('.notice');
	await notice.waitFor();
	const text = (await notice.textContent()) ?? '';
	for (const part of ['nature=不存在', 'sort=名称.up', 'v=99', 'utm_source=x']) {
		expect(text).toContain(part);
	}
	await expectScreen(page, expectedFor({ level2: ['质量指标'] }));
	await leave();
});

test('the table is sorted by keyboard, and text in Chinese order', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	// A heading takes the focus only after scripts have enabled its button.
	await engineReady(page);
	const heading = page.getByRole('button', { name: '项目名称' });
	await heading.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toContain('sort=project_name.asc');
	const collator = new Intl.Collator('zh', { numeric: true });
	const sorted = expectedFor().projects.toSorted(collator.compare);
	await expect.poll(async () => (await readScreen(page)).projects).toEqual(sorted);
	expect(await heading.evaluate((element) => document.activeElement === element)).toBe(true);
	await leave();
});

test('a combination without results says so in every view', async () => {
	const { page, leave } = await visit(
		browser,
		`${inject('root')}?nature=阶段性项目&level2=成本指标`,
	);
	await expect.poll(() => page.locator('.empty').count(), { timeout: 20_000 }).toBeGreaterThan(2);
	const selected = (await page.locator('[data-figure=selected]').textContent()) ?? '';
	expect(selected.replace(/\s/g, '')).toContain('已选0个项目、0个指标');
	await leave();
});

test('clearing the filters moves the focus to the number of selected projects', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await press(page, '阶段性项目');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await page.getByRole('button', { name: /清除筛选/ }).click();
	await expectScreen(page, expectedFor());
	expect(
		await page.locator('[data-figure=selected]').evaluate((e) => e === document.activeElement),
	).toBe(true);
	await leave();
});
