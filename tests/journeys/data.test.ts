// Downloads: the filtered projects of the overview, and the data page.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { parquetReadObjects } from 'hyparquet';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { schema } from '#lib/corpus/schema.ts';
import { readCsv } from '#lib/export/read-csv.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadAllProjects } from '#lib/pages/shared/projects/projects.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import {
	projectColumns,
	projectSheetWords,
	toProjectSheet,
} from '#lib/pages/overview/project-table/project-sheet.ts';
import { openBrowser } from './chromium.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
let engine: Engine;
beforeAll(async () => {
	browser = await openBrowser();
	({ engine } = await loadCorpus());
});
afterAll(() => browser.close());

const selection: Selection = { ...nothingSelected, nature: ['阶段性项目'], level2: ['质量指标'] };

/** The rows of the selection as the engine gives them, in the shape of the file. */
async function expectedRows() {
	return toProjectSheet(await loadAllProjects(engine, selection), projectSheetWords.zh).rows;
}

async function download(page: Page, format: string): Promise<{ name: string; bytes: Uint8Array }> {
	await page.locator('#project-table .download summary').click();
	const coming = page.waitForEvent('download');
	await page.locator('.download').getByRole('button', { name: format }).click();
	const file = await coming;
	const summary = page.locator('#project-table .download summary');
	expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function openFiltered() {
	const visited = await visit(browser, inject('root'));
	await engineReady(visited.page);
	await press(visited.page, ...selection.nature, ...selection.level2);
	const { length } = await expectedRows();
	expect(length).toBeGreaterThan(1);
	await expect
		.poll(() => visited.page.locator('#project-table tr[data-form]').count())
		.toBe(length);
	return visited;
}

test('the CSV of the filtered projects equals the rows of the engine', async () => {
	const { page, leave } = await openFiltered();
	const { name, bytes } = await download(page, 'CSV');
	expect(name).toBe('绩效目标项目.csv');
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const fen = (await expectedRows()).map((row) =>
		row.map((value, i) =>
			projectColumns(projectSheetWords.zh)[i]?.type === 'yuan' && value !== null
				? BigInt(value)
				: value,
		),
	);
	expect(readCsv(bytes, projectColumns(projectSheetWords.zh))).toEqual(fen);
	await leave();
});

test('the XLSX of the filtered projects is the same, with real numbers', async () => {
	const { page, leave } = await openFiltered();
	const { name, bytes } = await download(page, 'XLSX');
	expect(name).toBe('绩效目标项目.xlsx');
	const { Sheets } = read(bytes);
	const rows = utils.sheet_to_json<unknown[]>(Sheets['项目'] ?? {}, {
		header: 1,
		defval: null,
		raw: true,
	});
	expect(rows[0]).toEqual(projectSheetWords.zh.headers);
	const columns = projectColumns(projectSheetWords.zh);
	const yuan = (await expectedRows()).map((row) =>
		row.map((value, i) =>
			columns[i]?.type === 'yuan' && value !== null ? Number(value) / 100 : value,
		),
	);
	expect(rows.slice(1)).toEqual(yuan);
	await leave();
});

test('the download menu works by keyboard, and Escape closes it without clearing filters', async () => {
	const { page, leave } = await openFiltered();
	const link = page.url();
	const summary = page.locator('#project-table .download summary');
	const choices = page.locator('#project-table .menu');
	await summary.focus();
	await page.keyboard.press('Enter');
	await choices.waitFor();
	const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
	await page.keyboard.press('Tab');
	await expect.poll(focused).toContain('XLSX');
	await page.keyboard.press('Tab');
	await expect.poll(focused).toContain('CSV');
	await page.keyboard.press('Escape');
	await expect.poll(() => choices.isVisible()).toBe(false);
	expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(page.url()).toBe(link);
	await page.keyboard.press('Enter');
	await choices.waitFor();
	await page.locator('#project-table h2').click();
	await expect.poll(() => choices.isVisible()).toBe(false);
	await leave();
});

test('Escape right as the download menu opens closes it without clearing filters', async () => {
	const { page, leave } = await openFiltered();
	const link = page.url();
	await page.locator('#project-table .download summary').evaluate((summary: HTMLElement) => {
		// Both happen in one task, before the element can fire its own `toggle` event.
		summary.click();
		summary.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	});
	await expect.poll(() => page.locator('#project-table .menu').isVisible()).toBe(false);
	expect(page.url()).toBe(link);
	await leave();
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	expect(response.status, url).toBe(200);
	return new Uint8Array(await response.arrayBuffer());
}

test.each([
	['root', 'data/'],
	['root', 'en/data/'],
	['city', 'data/'],
	['city', 'en/data/'],
] as const)(
	'%s/%s without JavaScript: every file exists with the printed size and checksum',
	async (site, path) => {
		const { page, leave } = await visit(browser, inject(site) + path, { javaScriptEnabled: false });
		const all = await page
			.locator('main a[href]')
			.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
		const pages = all.filter((link) => link.endsWith('/'));
		expect(pages.length).toBeGreaterThan(0);
		for (const link of pages) expect((await fetch(link)).status, link).toBe(200);
		const parts = all.filter((link) => /\/(licences\.txt|sbom\.cdx\.json)$/.test(link));
		expect(parts).toEqual(['licences.txt', 'sbom.cdx.json'].map((one) => inject(site) + one));
		for (const link of parts) expect((await fetchBytes(link)).length).toBeGreaterThan(1000);
		const links = all.filter((link) => !link.endsWith('/') && !parts.includes(link));
		const printed = await page.locator('tr[data-file]').evaluateAll((rows) =>
			rows.map((row) => ({
				file: row.getAttribute('data-file') ?? '',
				bytes: Number(row.querySelector('[data-bytes]')?.textContent?.replaceAll(',', '')),
				sum: row.querySelector('code')?.textContent,
			})),
		);
		expect(printed).toHaveLength(17);
		const names = links.map((link) => link.slice(link.lastIndexOf('/') + 1));
		expect(names.toSorted()).toEqual(
			[...printed.map(({ file }) => file), 'manifest.json', 'sha256sums.txt'].toSorted(),
		);
		for (const link of links) {
			expect(link).toContain(`${inject(site)}data/`);
			const bytes = await fetchBytes(link);
			const row = printed.find(({ file }) => link.endsWith(file));
			if (row) expect([row.bytes, row.sum]).toEqual([bytes.length, sha256(bytes)]);
		}
		await leave();
	},
);

test('the list of checksums and the manifest name every file on the page', async () => {
	const folder = `${inject('root')}data/`;
	const text = new TextDecoder();
	const sums = text.decode(await fetchBytes(`${folder}sha256sums.txt`));
	const manifest = JSON.parse(text.decode(await fetchBytes(`${folder}manifest.json`)));
	expect(manifest.missing).toEqual([]);
	expect(sums).toBe(
		manifest.downloads
			.map(({ file, sha256 }: Record<string, string>) => `${sha256}  ${file}\n`)
			.join(''),
	);
	const parquet = manifest.downloads.find(
		({ table, format }: Record<string, string>) => table === 'form' && format === 'parquet',
	);
	const { buffer } = await fetchBytes(folder + parquet.file);
	const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
	expect(rows).toHaveLength(22);
	expect(rows.map((row) => row['annual_total_fen'])).toContain(649871500n);
});

test.each(['data/', 'en/data/'])(
	'%s: the dictionary equals the schema, and the sources are named',
	async (path) => {
		const { page, leave } = await visit(browser, inject('root') + path, {
			javaScriptEnabled: false,
		});
		for (const [table, columns] of Object.entries(schema)) {
			const names = page.locator(`[data-dictionary=${table}] tbody th`);
			expect(await names.allTextContents()).toEqual(columns.map(({ name }) => name));
		}
		const sum = sha256(readFileSync('data/minhang-justice-2023/declaration.txt'));
		const source = await page.locator(`tr[data-source="${sum}"]`).innerText();
		expect(source).toContain('minhang-justice-2023/declaration.txt');
		expect(source).toContain(sum);
		await leave();
	},
);

test.each([360, 1440, 2560])(
	'at %i px the page of data does not scroll sideways',
	async (width) => {
		const { page, leave } = await visit(browser, `${inject('root')}data/`, {
			viewport: { width, height: 900 },
		});
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
		await leave();
	},
);

test('a site of broken documents still offers every file', async () => {
	const { page, leave } = await visit(browser, `${inject('broken')}data/`);
	const count = await page.locator('tr[data-file]').count();
	expect(count).toBe(17);
	await leave();
});
