import { tableFromIPC } from 'apache-arrow';
import { beforeAll, expect, test, vi } from 'vitest';
import { schema, tableNames, type CellValue, type Table } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { engineOf } from './engine-of.ts';
import { handForm, handIndicator, handSource } from './hand-made.ts';

const filled = handForm({
	id: 'hand-02',
	projectName: '',
	fiscalYear: 2023,
	nature: '经常性项目',
	startDate: '1969-12-31',
	endDate: '2024-02-29',
	// 2^31 fen is 21,474,836.48 yuan.
	funding: { total: 21_474_836.48, annualTotal: 90_071_992_547_409.91, annualFiscal: -0.01 },
	overallGoal: '  总目标，\n分两行。',
	indicators: [
		handIndicator({ target: { kind: 'quantity', value: 0.1, implicit: true } }),
		handIndicator({ target: { kind: 'quantity', value: -4240 } }),
		handIndicator({ target: { kind: 'schedule', months: [1, 12] } }),
	],
	problems: [
		{
			code: 'invalid-year',
			message: '无年度',
			line: null,
			column: null,
			address: null,
			text: null,
		},
	],
});
const sources = [handSource([handForm(), filled])];

/** A column of an Arrow stream as plain values. Dates are ISO text. */
function readBack(bytes: Uint8Array, name: string): CellValue[] {
	const vector = tableFromIPC(bytes).getChild(name);
	const isDate = String(vector?.type).startsWith('Date');
	return [...(vector ?? [])].map((value) =>
		isDate && value !== null ? new Date(Number(value)).toISOString().slice(0, 10) : value,
	);
}

/** The table of problems with these texts. It has only text columns and two numbers. */
function problems(texts: (string | null)[]): Table {
	const table: Table = {};
	for (const { name, type } of schema.problem)
		table[name] = texts.map((text) => (type === 'integer' ? 1 : text));
	return table;
}

test.each(tableNames.flatMap((table) => schema[table].map(({ name }) => [table, name] as const)))(
	'%s.%s is read back unchanged',
	(table, name) => {
		const tables = toTables(sources);
		expect(readBack(toArrow(table, tables[table]), name)).toEqual(tables[table][name]);
	},
);

test('the types of Arrow: text is a dictionary, money has 64 bits, a date is a day', () => {
	const { form, indicator } = toTables(sources);
	const types = (name: 'form' | 'indicator', table: Table) =>
		Object.fromEntries(
			tableFromIPC(toArrow(name, table)).schema.fields.map((field) => [field.name, field]),
		);
	const fields = { ...types('form', form), ...types('indicator', indicator) };
	const typeOf = (name: string) => String(fields[name]?.type);
	expect(typeOf('project_name')).toBe('Dictionary<Int8, Utf8>');
	expect(typeOf('overall_goal')).toBe('Utf8');
	expect(typeOf('fiscal_year')).toBe('Int32');
	expect(typeOf('total_fen')).toBe('Int64');
	expect(typeOf('value')).toBe('Float64');
	expect(typeOf('start_date')).toBe('Date32<DAY>');
	expect(typeOf('measurable')).toBe('Bool');
});

test('exact values that are easily lost: fen above 2^31, a day before 1970, null and empty', () => {
	const bytes = toArrow('form', toTables(sources).form);
	expect(readBack(bytes, 'total_fen')).toEqual([null, 2_147_483_648n]);
	expect(readBack(bytes, 'annual_total_fen')).toEqual([null, 9_007_199_254_740_991n]);
	expect(readBack(bytes, 'annual_fiscal_fen')).toEqual([null, -1n]);
	expect(readBack(bytes, 'start_date')).toEqual([null, '1969-12-31']);
	expect(readBack(bytes, 'end_date')).toEqual([null, '2024-02-29']);
	expect(readBack(bytes, 'project_name')).toEqual([null, '']);
});

test.each([
	[1, 'Int8'],
	[127, 'Int8'],
	[128, 'Int16'],
	[32_767, 'Int16'],
	[32_768, 'Int32'],
])('%d distinct texts have an index of %s', (distinct, index) => {
	const texts = Array.from({ length: distinct }, (_, i) => `第 ${i} 处`);
	const bytes = toArrow('problem', problems([...texts, ...texts.slice(0, 2)]));
	expect(String(tableFromIPC(bytes).getChild('text')?.type)).toBe(`Dictionary<${index}, Utf8>`);
	const back = readBack(bytes, 'text');
	expect(back).toHaveLength(distinct + Math.min(distinct, 2));
	expect(back.slice(0, distinct)).toEqual(texts);
	expect(back.at(-1)).toBe(texts[Math.min(distinct, 2) - 1]);
});

test('a column with only blanks', () => {
	expect(readBack(toArrow('problem', problems([null, null])), 'text')).toEqual([null, null]);
});

test.each(tableNames)('%s: equal tables give equal bytes, whatever was written before', (name) => {
	const first = toArrow(name, toTables(sources)[name]);
	toArrow('problem', problems(['another table']));
	expect(toArrow(name, structuredClone(toTables(sources)[name]))).toEqual(first);
});

let empty: Engine;
let full: Engine;
beforeAll(async () => {
	empty = await engineOf([]);
	full = await engineOf(sources);
}, 60_000);

test.each(tableNames)(
	'%s without rows is a table with the same columns in the engine',
	async (name) => {
		expect(await empty.query(`SELECT * FROM ${name}`)).toEqual([]);
		const columns = `SELECT column_name, column_type FROM (DESCRIBE ${name})`;
		const types = await empty.query(columns);
		expect(types).toHaveLength(schema[name].length);
		expect(types).toEqual(await full.query(columns));
	},
);

test('a dictionary with more than 127 texts in the engine', async () => {
	const forms = Array.from({ length: 300 }, (_, i) => handForm({ id: `hand-${i}` }));
	const engine = await engineOf([handSource(forms)]);
	const [row] = await engine.query(
		'SELECT count(DISTINCT form_id) AS n, max(form_id) AS m FROM form',
	);
	expect(row).toEqual({ n: 300, m: 'hand-99' });
}, 60_000);

test('no code is made from text, which the policy of the site forbids in browsers', () => {
	const tables = toTables(sources);
	const forbidden = vi.fn(() => {
		throw new EvalError('code from text');
	});
	vi.stubGlobal('Function', forbidden);
	const streams = tableNames.map((name) => toArrow(name, tables[name]));
	vi.unstubAllGlobals();
	expect(forbidden).not.toHaveBeenCalled();
	expect(streams.every((bytes) => bytes.length > 0)).toBe(true);
});
