// Review sheets as Word, read back by this project's own reader and, where one is installed, by an office.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import type { OpinionSheet } from '#lib/export/opinion-sheet.ts';
import { toDocx } from '#lib/export/to-docx.ts';

const office = (process.env['PATH'] ?? '')
	.split(delimiter)
	.map((folder) => join(folder, 'soffice'))
	.find((path) => existsSync(path));

const sheet: OpinionSheet = {
	title: '绩效目标审核意见表 2026年度',
	facts: [
		{ name: '项目名称', value: '培训经费' },
		{ name: '实施单位', value: '某局' },
		{ name: '来源', value: 'a/b.docx 第 1–20 行' },
	],
	counts: '程序检出 2 条，已审 1 条。',
	heads: { matter: '意见', reply: '单位回复' },
	rows: [
		{ head: '指标值为空 (V-01)', texts: ['疑似为空，建议核实。', '第一行\n第二行'], reply: '已补' },
		{ head: '审核人意见', texts: ['<b>&"另有"</b>'], reply: '' },
	],
	noRows: '没有审核意见。',
	questions: {
		heads: ['审核内容', '程序所见', '评定'],
		rows: [{ name: '完整性', asks: '是否都填了', said: '有 1 条疑点', grade: '良' }],
	},
	overall: [{ name: '审核人', value: '张三' }],
	note: '均为疑似。',
	pageOf: ['第 ', ' 页，共 ', ' 页'],
};

async function bytesOf(sheets: OpinionSheet[]): Promise<Uint8Array> {
	return new Uint8Array(await (await toDocx(sheets)).arrayBuffer());
}

/** The cells of all tables and lines, row by row. */
async function rowsOf(sheets: OpinionSheet[]): Promise<string[][]> {
	const read = await readDocument(await bytesOf(sheets));
	return read.sheets.flatMap(({ rows }) =>
		rows.map((row) => row.map(({ text }) => text).filter((text) => text !== '')),
	);
}

test('the text is read back, in two columns', async () => {
	const rows = (await rowsOf([sheet])).filter((row) => row.length > 0);
	expect(rows).toContainEqual(['意见', '单位回复']);
	expect(rows).toContainEqual(['项目名称', '培训经费', '实施单位', '某局']);
	expect(rows.map(([first]) => first)).toContain(sheet.title);
	const all = rows.map((row) => row.join('|')).join('\n');
	for (const text of ['1. 指标值为空 (V-01)', '疑似为空，建议核实。', '第二行', '<b>&"另有"</b>'])
		expect(all).toContain(text);
	expect(rows.find(([first]) => first?.startsWith('1. '))?.at(-1)).toBe('已补');
});

test('all projects stand in one document, in their order', async () => {
	const rows = await rowsOf(['甲', '乙', '丙'].map((title) => ({ ...sheet, title })));
	const titles = rows.flatMap(([first = '']) => (/^[甲乙丙]$/.test(first) ? [first] : []));
	expect(titles).toEqual(['甲', '乙', '丙']);
});

test('any text makes a document that can be read', async () => {
	const text = fc.string({ unit: 'binary', maxLength: 20 });
	await fc.assert(
		fc.asyncProperty(text, text, async (one, other) => {
			const rows = [{ head: one, texts: [other, '\u0000\ud800\u000b'], reply: one }];
			const bytes = await bytesOf([{ ...sheet, title: one, rows }]);
			const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
			// eslint-disable-next-line no-control-regex
			expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
			expect(xml).toContain('\ufffd');
			const read = await readDocument(bytes);
			expect(JSON.stringify(read.sheets)).toContain('单位回复');
		}),
		{ numRuns: 15 },
	);
});

test.skipIf(!office)(
	'an office opens it, and nothing is missing on its pages',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'docx-'));
		try {
			const long = Array.from({ length: 60 }, (_, i) => ({
				head: `第${i}项`,
				texts: ['疑似。'.repeat(40)],
				reply: `答复${i}`,
			}));
			writeFileSync(join(folder, 'a.docx'), await bytesOf([{ ...sheet, rows: long }, sheet]));
			const home = `-env:UserInstallation=file://${folder}/home`;
			const args = [home, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, 'a.docx'];
			execFileSync(office ?? '', args, { cwd: folder, stdio: 'ignore' });
			const text = readFileSync(join(folder, 'a.txt'), 'utf8');
			for (const { head, reply } of long) {
				expect(text).toContain(head);
				expect(text).toContain(reply);
			}
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
	120_000,
);
