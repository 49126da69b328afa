// printed-runs.doc holds what printed-runs.test.ts tries in docx. LibreOffice wrote it from a docx.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { codesOf, problemsOf, rowsOf } from '../read.ts';

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'printed-runs.doc')));

/** The document with other bytes where its main stream begins with its signature and version. */
function patched(at: number, values: readonly number[]): Uint8Array {
	const copy = bytes.slice();
	const start = copy.findIndex(
		(byte, i) => i % 64 === 0 && byte === 0xec && copy[i + 1] === 0xa5,
	);
	expect(start).toBeGreaterThan(0);
	copy.set(values, start + at);
	return copy;
}

test.each([
	['a super', '≥12'],
	['b power', '10⁴'],
	['c sub', 'CO2'],
	['d hidden', '项目'],
	['e del', '12'],
	['f strike', '≥12'],
	['g symbol run', '≥12'],
	['h sym', '≤12'],
	['i wing', '☑甲□乙'],
	['j box', '☑经常□一次'],
	['k list', '经常性'],
	['l text', '某项目'],
	['m hidden by style', '显'],
	['n sup style', '≥12'],
	['o softhyphen', '1,200,000.00'],
	['p page', '1'],
	['q ruby', '河道'],
	['t raised pos', '≥12'],
])('%s prints %s', async (name, printed) => {
	const rows = await rowsOf(bytes);
	expect(rows.find(([label]) => label === name)).toEqual([name, printed]);
});

test('what is struck is reported, and a deleted mark of a paragraph joins two paragraphs', async () => {
	const read = await readDocument(bytes);
	expect(problemsOf(read)).toMatchObject([{ code: 'struck-text', column: 2 }]);
	const rows = await rowsOf(bytes);
	expect(rows).toContainEqual(['项目支出绩效目标表']);
	expect(rows.flat().join('')).not.toContain('删');
});

describe('other files of Word are named', () => {
	test.each([
		['Word 95', patched(0, [0xdc, 0xa5, 0x68, 0]), 'Word 95'],
		['an early version', patched(2, [0x65, 0]), 'Word 95'],
		['an encrypted document', patched(0x0b, [0x01]), '已加密'],
	])('%s', async (_, document, says) => {
		const read = await readDocument(document);
		expect(codesOf(read)).toEqual(['unknown-format']);
		expect(read.problems[0]?.message).toContain(says);
	});

	const start = (...values: number[]): Uint8Array =>
		Uint8Array.from([...values, ...Array.from({ length: 600 }, (_, i) => (i * 37) % 256)]);
	test.each([
		['Word 2', start(0xdb, 0xa5, 0x2d, 0x00), 'Word 2'],
		['a picture', start(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), '图片'],
		['a photo', start(0xff, 0xd8, 0xff, 0xe0), '图片'],
		['RAR', start(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00), '压缩包'],
		['7z', start(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), '压缩包'],
		['a locked file', start(0x62, 0x14, 0x23, 0x65), '加密'],
	])('%s', async (_, document, says) => {
		const read = await readDocument(document);
		expect(codesOf(read)).toEqual(['unknown-format']);
		expect(read.problems[0]?.message).toContain(says);
	});
});
