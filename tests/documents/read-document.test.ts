// The content decides the format. What cannot be read is reported, whatever the bytes are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { limits } from '#lib/documents/limits.ts';
import { readDocument } from '#lib/documents/read-document.ts';
import { codesOf, docx, placesOf, rowsOf, utf8, words } from './read.ts';

const sameForm = (format: string): Uint8Array =>
	readFileSync(join(import.meta.dirname, `same-form/same-form.${format}`));

test('csv: quoted line breaks, and the line is where the record begins', async () => {
	const bytes = utf8('a,"一\r\n二"\r\n"x ""y""",b\r\n,\r\n');
	expect((await readDocument(bytes)).format).toBe('csv');
	expect(await placesOf(bytes)).toEqual(['1:1 a', '1:2 一\n二', '3:1 x "y"', '3:2 b']);
});

test('csv in GB18030', async () => {
	// 项目,名称 / 甲,乙
	const bytes = [0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xbc, 0xd7, 0x2c, 0xd2, 0xd2];
	const read = await readDocument(Uint8Array.from(bytes));
	expect(read).toMatchObject({ format: 'csv', encoding: 'gb18030' });
	expect(await rowsOf(Uint8Array.from(bytes))).toEqual([
		['项目', '名称'],
		['甲', '乙'],
	]);
});

test.each([
	['prose with commas', '一, 二, 三\n四, 五'],
	['one line', 'a,b'],
	['a quote that never ends', 'a,b\n"c,d'],
])('%s is text, not csv', async (_, text) => {
	expect((await readDocument(utf8(text))).format).toBe('text');
});

test('lines of pipes are rows of cells, and so is a JSON array of arrays', async () => {
	expect(await rowsOf(utf8('| 名称 | 甲 |\n标题 |\n||||\na|b\n|'))).toEqual([
		['名称', '甲'],
		['标题'],
		['', '', ''],
		['a|b'],
		[''],
	]);
	const json = utf8('[["名称", "甲\\n乙"], [null, 3]]');
	expect(await placesOf(json)).toEqual(['1:1 名称', '1:2 甲\n乙', '2:2 3']);
	expect(await rowsOf(utf8('[["名称", {}]]'))).toEqual([['[["名称", {}]]']]);
});

test.each([
	['RTF', utf8('{\\rtf1\\ansi 项目}'), 'RTF'],
	['MHTML', utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'), 'MHTML'],
	['a zip of documents', zipSync({ 'a.docx': docx(words('x')) }), '压缩包'],
	['pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'PowerPoint'],
	['Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'Numbers'],
	['xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'xlsb'],
	['Excel 4', Uint8Array.from([0x09, 0x04, 6, 0, 0, 0, 0x10, 0, 0, 0]), 'Excel 95'],
	['ods', zipSync({ 'content.xml': strToU8('<o/>') }), 'OpenDocument'],
])('%s is refused by name', async (_, bytes, name) => {
	const { format, problems } = await readDocument(bytes);
	expect(format).toBeNull();
	expect(problems).toMatchObject([{ code: 'unknown-format' }]);
	expect(problems[0]?.message).toContain(name);
});

test('a zip bomb of 40 MB is refused by its directory and by its actual output', { timeout: 30_000 }, async () => {
	const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 2 ** 20) }, { level: 1 });
	expect(codesOf(await readDocument(bomb))).toEqual(['too-large']);
	const view = new DataView(bomb.buffer, bomb.byteOffset);
	const directory = view.getUint32(bomb.length - 6, true);
	view.setUint32(directory + 24, 1_000, true);
	expect(codesOf(await readDocument(bomb))).toEqual(['too-large']);
});

test('documents above a limit are refused with the figures', async () => {
	const cells = Math.max(limits.cells, limits.textCells) + 1;
	const many = [
		utf8('\n'.repeat(limits.textCells + 1)),
		utf8('a,b\n'.repeat(cells)),
		utf8(`<table>${'<tr><td colspan="1000000">x</td></tr>'.repeat(200)}</table>`),
		utf8('<table><tr><td>'.repeat(20)),
		utf8(`<html>${'<b>'.repeat(500)}`),
		utf8('项'.repeat(limits.cellLength + 1)),
		docx('<w:sdt>'.repeat(500)),
		new Uint8Array(limits.bytes + 1),
	];
	for (const bytes of many) {
		const { sheets, problems } = await readDocument(bytes);
		expect(problems).toMatchObject([{ code: 'too-large' }]);
		expect(problems[0]?.message).toMatch(/\d/);
		expect(sheets).toEqual([]);
	}
});

test.each(['docx', 'xlsx', 'doc', 'xls'])('%s cut off anywhere gives a problem and does not throw', async (format) => {
	const whole = sameForm(format);
	for (const share of [0.02, 0.3, 0.6, 0.9]) {
		const read = await readDocument(whole.subarray(0, Math.floor(whole.length * share)));
		expect(codesOf(read), `${share}`).toEqual(['damaged-document']);
	}
});

test('a flipped bit in a zip is noticed', async () => {
	const bytes = Uint8Array.from(sameForm('docx'));
	const at = Math.floor(bytes.length / 2);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	expect(codesOf(await readDocument(bytes))).toEqual(['damaged-document']);
});

test.each(['docx', 'xlsx', 'doc', 'xls', 'html'])(
	'%s with bytes overwritten: no throw',
	{ timeout: 60_000 },
	async (format) => {
		const whole = sameForm(format);
		const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
				const bytes = Uint8Array.from(whole);
				for (const [at, byte] of changes) bytes[at] = byte;
				expect(Array.isArray((await readDocument(bytes)).sheets)).toBe(true);
			}),
			{ numRuns: 40 },
		);
	},
);
