// The reviewer's desk of the built site: decides, keeps, passes on, writes to Word.
import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import type { Finding } from '#lib/model/finding.ts';
import { openBrowser } from './chromium.ts';
import { printedFindings } from './printed-findings.ts';
import { engineReady, visit, watchShifts } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const review = () => `${inject('root')}projects/minhang-justice-2023-05/review/`;
const isOpen = (page: Page) => page.locator('[data-value=adopted]:enabled').first().waitFor();
const progress = async (page: Page) =>
	(await page.locator('[data-figure=decided]').innerText()).match(/\d+/g)?.map(Number);
const remark = (page: Page, item: number) => page.getByLabel(`第 ${item} 条 备注`);
const pressed = (page: Page, item: number) =>
	page.locator(`#item-${item} [aria-pressed=true]`).allInnerTexts();

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const download: Download = await waiting;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
}

/** Decides on two items, writes a remark, an opinion of its own and a grade. */
async function decide(page: Page): Promise<void> {
	await isOpen(page);
	await page.locator('#item-1 [data-value=adopted]').click();
	await remark(page, 1).fill('请补充人均成本指标');
	await page.locator('#item-2 [data-value=rejected]').click();
	await page.getByRole('button', { name: '添加意见' }).click();
	await page.locator('.own textarea').first().fill('两个目标建议区分');
	await page.locator('[data-question=feasible] [data-value=fair]').click();
	await page.getByLabel('审核人', { exact: true }).fill('张三');
}

async function expectDecided(page: Page): Promise<void> {
	await isOpen(page);
	expect(await pressed(page, 1)).toEqual(['采纳']);
	expect(await pressed(page, 2)).toEqual(['不采纳']);
	expect(await remark(page, 1).inputValue()).toBe('请补充人均成本指标');
	expect(await page.locator('.own textarea').first().inputValue()).toBe('两个目标建议区分');
	expect(await page.locator('[data-question=feasible] [aria-pressed=true]').innerText()).toBe('中');
	expect(await page.getByLabel('审核人', { exact: true }).inputValue()).toBe('张三');
	expect((await progress(page))?.[0]).toBe(2);
}

test('what is decided is still there after a reload, and on another computer that opens the file', async () => {
	const { page, leave } = await visit(browser, review());
	await decide(page);
	const link = page.url();
	await page.reload();
	await expectDecided(page);
	expect(page.url()).toBe(link);
	// Grades are not proposed: nothing but what was pressed is.
	expect(await page.locator('section.overall [aria-pressed=true]').count()).toBe(1);
	const { name, bytes } = await saved(page, '导出意见');
	expect(name).toBe('审核意见-minhang-justice-2023-05.json');
	await leave();

	const other = await visit(browser, review());
	await isOpen(other.page);
	expect(await progress(other.page)).toEqual([0, expect.any(Number)]);
	await remark(other.page, 1).fill('先写的');
	await choose(other.page, name, bytes);
	await other.page.getByText(/已导入 4 条，其中 3 条是新的/).waitFor();
	await other.page.getByText('第 1 条：保留本机的').waitFor();
	expect(await remark(other.page, 1).inputValue()).toBe('先写的');
	await remark(other.page, 1).fill('');
	await other.leave();

	const third = await visit(browser, review());
	await isOpen(third.page);
	await choose(third.page, name, bytes);
	await third.page.getByText(/已导入 4 条/).waitFor();
	await expectDecided(third.page);
	for (const broken of ['{', '{"format":"other"}', bytes.toString().replace('adopted', 'eaten')]) {
		await choose(third.page, 'x.json', Buffer.from(broken));
		await third.page.getByRole('alert').filter({ hasText: '没有导入' }).waitFor();
		await expectDecided(third.page);
	}
	await third.leave();
});

test('the sheet goes out as Word', async () => {
	const { page, leave } = await visit(browser, review());
	await decide(page);
	const one = await saved(page, '导出 Word');
	expect(one.name).toBe('审核意见-minhang-justice-2023-05.docx');
	const text = JSON.stringify((await readDocument(one.bytes)).sheets);
	for (const part of ['单位回复', '请补充人均成本指标', '两个目标建议区分', '张三', '不采纳 1 项'])
		expect(text).toContain(part);
	await leave();
});

test('the audit shows how far the review is, writes all to Word and deletes all', async () => {
	const { page, leave } = await visit(browser, review());
	await decide(page);
	// Left while the engine starts, a tab of a busy machine crashed in Chromium.
	await engineReady(page);
	await page.goto(`${inject('root')}audit/`);
	const said = page.locator('[data-figure=reviewed]');
	await said.waitFor();
	expect(await said.innerText()).toBe('已审 0 / 22 个项目，采纳 1 项，另加意见 1 条。');
	await page.locator('#progress summary').click();
	expect(await page.locator('#progress tbody tr').innerText()).toMatch(
		/司法政府雇员经费\s+2 \/ \d+/,
	);
	const all = await saved(page, '全部导出 Word');
	const titles = JSON.stringify((await readDocument(all.bytes)).sheets).match(
		/绩效目标审核意见表/g,
	);
	expect(titles).toHaveLength(22);
	await page.getByRole('button', { name: '删除全部意见' }).click();
	await page.getByRole('button', { name: '删除', exact: true }).click();
	await page.getByText('已删除本机上的全部意见').waitFor();
	await page.goto(review());
	await isOpen(page);
	expect((await progress(page))?.[0]).toBe(0);
	await leave();
	// It starts the engine, and reads a document of some sixty pages.
}, 120_000);

test('two windows: what one decides shows in the other, and neither undoes it', async () => {
	const { page, leave } = await visit(browser, review());
	await isOpen(page);
	const other = await page.context().newPage();
	await other.goto(review());
	await isOpen(other);
	await page.locator('#item-1 [data-value=adopted]').click();
	await expect.poll(() => pressed(other, 1)).toEqual(['采纳']);
	await remark(other, 1).fill('另一窗口写的');
	await expect.poll(() => remark(page, 1).inputValue()).toBe('另一窗口写的');
	expect(await pressed(page, 1)).toEqual(['采纳']);
	await leave();
});

test('an opinion whose finding has changed counts for nothing until it is taken over', async () => {
	const { page, leave } = await visit(browser, review());
	await decide(page);
	const { name, bytes } = await saved(page, '导出意见');
	await leave();
	const key = /finding-[0-9a-f]{32}/.exec(bytes.toString())?.[0] ?? '';
	const changed = bytes.toString().replace(key, `finding-${'0'.repeat(32)}`);

	const other = await visit(browser, review());
	await isOpen(other.page);
	await choose(other.page, name, Buffer.from(changed));
	const stale = other.page.locator('section.stale');
	await stale.waitFor();
	expect((await progress(other.page))?.[0]).toBe(1);
	await stale
		.getByRole('button', { name: /^沿用到第 \d+ 条$/ })
		.first()
		.click();
	await stale.waitFor({ state: 'detached' });
	expect((await progress(other.page))?.[0]).toBe(2);
	await other.leave();
});

test('where the browser refuses to keep anything it says so, and works until the page is closed', async () => {
	const { page, leave } = await visit(browser, review(), {
		before: (page) =>
			page.addInitScript(() => {
				const refuse = () => {
					throw new DOMException('denied', 'SecurityError');
				};
				Object.defineProperty(window, 'indexedDB', { get: refuse });
			}),
	});
	await decide(page);
	await page.getByText('浏览器不允许保存').waitFor();
	await expectDecided(page);
	expect((await saved(page, '导出意见')).bytes.toString()).toContain('两个目标建议区分');
	await page.reload();
	await isOpen(page);
	expect((await progress(page))?.[0]).toBe(0);
	await leave();
});

test('it is complete without scripts, nothing moves when they run, and paper cuts no text', async () => {
	const plain = await visit(browser, review(), { javaScriptEnabled: false });
	expect(await plain.page.locator('tr[data-key]').count()).toBeGreaterThan(5);
	expect(await plain.page.locator('[data-question]').count()).toBe(4);
	expect(await plain.page.locator('main button:enabled').count()).toBe(0);
	await plain.leave();

	for (const width of [390, 1440]) {
		const { page, leave } = await visit(browser, review(), {
			viewport: { width, height: 900 },
			before: watchShifts,
		});
		await isOpen(page);
		const shifts = await page.evaluate(() => window.shifts);
		expect(shifts.reduce((sum, one) => sum + one, 0)).toBe(0);
		const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await wide()).toBeLessThanOrEqual(0);
		// The reply stands in sight, on a phone under its opinion.
		const reply = page.getByLabel('第 1 条 单位回复');
		const box = await reply.boundingBox();
		expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
		const long = '意见很长。'.repeat(200);
		await remark(page, 1).fill(long);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.paper').innerText()).toContain(long);
		expect(await page.locator('textarea').first().isVisible()).toBe(false);
		await leave();
	}
});

/** What is decided at once: the findings on the same lines; each one without a line by itself. */
const placesOf = (some: Finding[]) =>
	new Set(some.map(({ lines }, i) => (lines.length === 0 ? `#${i}` : lines.join()))).size;

test('a review sheet lists every finding of its project and prints on A4', async () => {
	const { page, leave } = await visit(
		browser,
		`${inject('root')}projects/minhang-justice-2023-19/`,
	);
	await page.getByText('打印审核意见表').click();
	await page.waitForURL(/review\/$/);
	const own = (await printedFindings()).filter(({ formId }) => formId.endsWith('-19'));
	const rows = page.locator('main tr[data-key^=finding-]');
	expect(await rows.count()).toBe(placesOf(own));
	const points = page.locator('main tr[data-key^=finding-] .point');
	expect(await points.count()).toBe(own.length);
	expect(await rows.first().innerText()).toContain('F-03');
	await page.goto(`${page.url()}?off=F-05&level=F-03.hint&v=1`);
	const left = own.filter(({ rule }) => rule !== 'F-05');
	await expect.poll(() => points.count()).toBe(left.length);
	expect(await rows.count()).toBe(placesOf(left));
	expect(await rows.last().innerText()).toContain('F-03');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('header').first().isVisible()).toBe(false);
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(10_000);
	await leave();
});
