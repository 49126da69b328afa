import { expect, test } from 'vitest';
import { readXls } from '#lib/documents/excel/read-xls.ts';
import { readLayouts } from '#lib/documents/excel/workbook-layout.ts';
import { boundRecords } from '#lib/documents/excel/workbook-records.ts';

const passedOver = 0x00ff;
const u16 = (...numbers: number[]): number[] => numbers.flatMap((n) => [n & 0xff, n >> 8]);
const record = (type: number, content: number[]): number[] => [
	...u16(type, content.length),
	...content,
];
const beginning = (kind: number): number[] =>
	record(0x0809, [...u16(0x0600, kind, 0, 0), ...Array<number>(8).fill(0)]);
const end = record(0x000a, []);
/** A formula record: cell A1, the value 1.0, no flags, then length and tokens of the formula. */
const formula = (tokens: number[], length = tokens.length): number[] =>
	record(0x0006, [
		...[...u16(0, 0, 0), 0, 0, 0, 0, 0, 0, 0xf0, 0x3f],
		...[...u16(0, 0, 0), ...u16(length), ...tokens],
	]);
/** A formula for A1:A1 that claims to be longer than its record. */
const damagedArray = record(0x0221, [...u16(0, 0), 0, 0, ...u16(0, 0, 0, 5), 0x17, 200, 0, 1, 2]);

function workbook(sheet: number[]): Uint8Array {
	const nameOf = (at: number): number[] => record(0x0085, [...u16(at, 0), 0, 0, 1, 0, 0x61]);
	const globals = (at: number): number[] => [...beginning(5), ...nameOf(at), ...end];
	return new Uint8Array([...globals(globals(0).length), ...beginning(0x10), ...sheet, ...end]);
}

const typesOf = (stream: Uint8Array): number[] => {
	const view = new DataView(stream.buffer);
	const types: number[] = [];
	for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
		types.push(view.getUint16(at, true));
	}
	return types;
};

test('a record that no cell depends on is overwritten and keeps its length', () => {
	const stream = workbook([...damagedArray, ...formula([0x1e, 1, 0])]);
	expect(boundRecords(stream)).toBe(1);
	expect(typesOf(stream)).toEqual([
		...[0x0809, 0x0085, 0x000a],
		...[0x0809, passedOver, 0x0006, 0x000a],
	]);
});

test.each([
	['a whole formula', formula([0x1e, 1, 0])],
	['a formula that is longer than its record', formula([0x17, 200, 0, 1], 60_000)],
	['a damaged formula of an array', [...damagedArray, ...formula([0x1e, 1, 0])]],
])('%s: the value is read', (_, sheet) => {
	const { sheets, problems } = readXls(workbook(sheet));
	expect(problems).toEqual([]);
	expect(sheets[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([['1']]);
});

test('a formula without room for its value: damaged', () => {
	const { sheets, problems } = readXls(workbook(record(0x0006, u16(0, 0, 0))));
	expect(sheets).toEqual([]);
	expect(problems.map(({ code }) => code)).toEqual(['damaged-document']);
});

test('hidden rows and columns, merged cells and zeros that are not shown', () => {
	const row = (line: number, flags: number): number[] =>
		record(0x0208, u16(line, 0, 3, 255, 0, 0, flags, 0));
	const columns = (first: number, last: number, flags: number): number[] =>
		record(0x007d, u16(first, last, 2_048, 0, flags, 0));
	const sheet = [
		...[...row(0, 0x100), ...row(1, 0x120), ...columns(0, 0, 0), ...columns(1, 2, 1)],
		...record(0x00e5, u16(1, 0, 1, 0, 2)),
		...record(0x023e, u16(0xa6, 0, 0)),
	];
	expect(readLayouts(workbook(sheet))).toEqual([
		{
			hiddenRows: new Set([2]),
			hiddenColumns: [{ first: 2, last: 3 }],
			merges: [{ top: 1, bottom: 2, left: 1, right: 3 }],
			showsZeros: false,
		},
	]);
});
