import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hostileOnPages } from '../hostile/hostile-folder.ts';
import { openBrowser } from './chromium.ts';
import { engineReady, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('the build reports the file, line and cell that it could not read, and why', () => {
	const report = inject('brokenReport');
	for (const line of [
		'data/a-no-form/letter.txt: 未找到申报表',
		'data/b-empty/empty.txt: 文件为空',
		'data/c 园林#绿化 100%局/form.txt: 1 张申报表，3 个指标',
		'data/d-broken/declaration.txt:6:4: 计划完成日期不是日期：“2024-02-30”',
		'data/d-broken/declaration.txt:7:3: 项目资金总额不是金额：“一百万”',
		'data/d-broken/declaration.txt:15:4: 指标值为空',
		'data/e-docx/same-form.docx: 3 张申报表，43 个指标',
		'data/e-xlsx/same-form.xlsx: 3 张申报表，43 个指标',
		'data/e-pdf/same-form.pdf: 3 张申报表，43 个指标',
		'data/d-broken/declaration.txt: source.json 的 title 不是文字',
		'data/d-broken/declaration.txt: source.json 中 declaration.txt 的 sha256',
	]) {
		expect(report).toContain(line);
	}
});

test('a form shows its problems, and documents without a form are named', async () => {
	const { page, leave } = await visit(browser, inject('broken'), { javaScriptEnabled: false });
	const notices = (await page.locator('.notice').allTextContents()).join(' ');
	for (const file of ['a-no-form/letter.txt', 'b-empty/empty.txt', 'd-broken/declaration.txt']) {
		expect(notices).toContain(file);
	}
	expect(notices).not.toContain('园林#绿化');
	expect(notices).not.toContain('same-form');
	const beside = page.locator('details', { hasText: '不属于任何申报表' });
	expect(await beside.locator('summary').textContent()).toMatch(/^4 份文件另有 \d+ 处文字/);
	expect(await beside.textContent()).toContain('以上项目由机关处室实施。');
	const rows = page.locator('#project-table tbody tr');
	// The form in three formats is of 2023.
	expect(await page.locator('[data-facet=year]').allTextContents()).toEqual(['2024', '2023']);
	expect(await rows.count()).toBe(2 + hostileOnPages.length);
	const broken = rows.filter({ hasText: '路灯' });
	expect(await broken.textContent()).toContain('未填写');
	expect(await broken.locator('.problem').textContent()).toMatch(
		/\d+ 处需核对[\s\S]*第 7 行第 3 列：项目资金总额不是金额/,
	);
	expect(await rows.filter({ hasText: '城市绿化养护' }).locator('.problem').count()).toBe(0);
	await leave();
});

test('markup printed in a form is shown as text', async () => {
	const { page, leave } = await visit(browser, inject('broken'));
	await engineReady(page);
	const name = await page
		.locator('#project-table tbody th')
		.filter({ hasText: '路灯' })
		.textContent();
	expect(name?.replace(/[⚠？].*/s, '').trim()).toBe('路灯 & "维修"');
	expect(await page.locator('#project-table tbody b').count()).toBe(0);
	await leave();
});
