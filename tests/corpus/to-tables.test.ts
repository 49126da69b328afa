import { expect, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { schema, tableNames, type CellValue, type Table } from '#lib/corpus/schema.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import { targetKinds } from '#lib/model/target.ts';
import { readData } from '#lib/server/read-data.ts';
import { dataFolder } from '../documents/document-cases.ts';
import { handForm, handIndicator, handSource } from './hand-made.ts';

const corpus = toTables(await buildCorpus(await readData(dataFolder)));

function rowAt(table: Table, i: number): Record<string, CellValue | undefined> {
	return Object.fromEntries(Object.entries(table).map(([name, values]) => [name, values[i]]));
}

test.each(tableNames)('%s has the columns of the schema, each as long as the others', (name) => {
	const table = corpus[name];
	expect(Object.keys(table)).toEqual(schema[name].map((column) => column.name));
	expect(new Set(Object.values(table).map((values) => values.length)).size).toBe(1);
});

test('the first corpus: one source, 22 forms, 281 indicators, one problem', () => {
	const counts = tableNames.map((name) => [name, Object.values(corpus[name])[0]?.length]);
	expect(Object.fromEntries(counts)).toMatchObject({
		source: 1,
		form: 22,
		indicator: 281,
		problem: 1,
	});
});

test('every column that a form can fill is filled from its own field', () => {
	expect(rowAt(corpus.form, 7)).toMatchObject({
		form_id: 'minhang-justice-2023-08',
		source_id: 'minhang-justice-2023',
		file: 'declaration.txt',
		start_line: 204,
		end_line: 232,
		project_name: '公共法律服务业务经费',
		fiscal_year: 2023,
		nature: '经常性项目',
		category: '特定目标类',
		department: '闵行区司法局(汇总)',
		unit: '上海市闵行区司法局',
		start_date: '2023-01-01',
		end_date: '2023-12-31',
		total_fen: null,
		fiscal_fen: null,
		other_total_fen: null,
		annual_total_fen: 191_500_00n,
		annual_fiscal_fen: 191_500_00n,
		annual_carryover_fen: 0n,
		annual_other_fen: 0n,
		indicator_count: 17,
		problem_count: 0,
	});
});

test('each amount is in its own column', () => {
	const funding = {
		total: 1.01,
		fiscal: 2.02,
		otherTotal: 3.03,
		annualTotal: 4.04,
		annualFiscal: 5.05,
		annualCarryover: 6.06,
		annualOther: 90_071_992_547_409.91,
	};
	const { form } = toTables([handSource([handForm({ funding })])]);
	expect(rowAt(form, 0)).toMatchObject({
		total_fen: 101n,
		fiscal_fen: 202n,
		other_total_fen: 303n,
		annual_total_fen: 404n,
		annual_fiscal_fen: 505n,
		annual_carryover_fen: 606n,
		annual_other_fen: 9_007_199_254_740_991n,
	});
});

test('an indicator: target, months and its number within the form', () => {
	const printed = handIndicator({
		line: 7,
		name: '评选及时性',
		targetText: '10-12月（按实）',
		level1: '产出指标',
		level2: '时效指标',
		level2Printed: '质量指标',
		repair: '标签错位',
		target: { kind: 'schedule', months: [10, 12], qualifier: '按实' },
		weight: 12.5,
		places: { name: { line: 7, column: 3, address: 'C7' }, target: null },
	});
	const forms = [
		handForm({ id: 'hand-01', indicators: [handIndicator(), handIndicator()] }),
		handForm({ id: 'hand-02', indicators: [printed] }),
	];
	const { indicator } = toTables([handSource(forms)]);
	expect(indicator['ordinal']).toEqual([1, 2, 1]);
	expect(rowAt(indicator, 2)).toEqual({
		form_id: 'hand-02',
		ordinal: 1,
		line: 7,
		address: 'C7',
		level1: '产出指标',
		level2: '时效指标',
		level2_printed: '质量指标',
		repair: '标签错位',
		reading: 'sure',
		name: '评选及时性',
		target_text: '10-12月（按实）',
		kind: 'schedule',
		measurable: true,
		comparator: null,
		implicit: false,
		value: null,
		upper_value: null,
		unit: null,
		basis: null,
		first_month: 10,
		last_month: 12,
		qualifier: '按实',
		weight: 12.5,
		text_search: '评选及时性\n10-12月(按实)',
	});
});

test.each([
	['quantity', true],
	['duration', true],
	['frequency', true],
	['schedule', true],
	['qualitative', false],
	['composite', false],
	[null, false],
] as const)('a target of kind %s is measurable: %s', (kind, measurable) => {
	const form = handForm({ indicators: [handIndicator({ target: { kind } })] });
	expect(toTables([handSource([form])]).indicator['measurable']).toEqual([measurable]);
	expect(kind === null || targetKinds.includes(kind)).toBe(true);
});

test('unread cells count as problems of their form and are in the table of problems', () => {
	const position = { line: 3, column: 4, address: null };
	const form = handForm({
		problems: [{ code: 'invalid-date', message: '不是日期', ...position, text: '二月' }],
		unread: [{ line: 5, column: 6, address: 'A9', text: '另附说明' }],
	});
	const lost = {
		code: 'no-form' as const,
		message: '未找到',
		line: null,
		column: null,
		address: null,
		text: null,
	};
	const { form: forms, problem } = toTables([handSource([form], { problems: [lost] })]);
	expect(forms['problem_count']).toEqual([2]);
	expect(problem).toEqual({
		source_id: ['hand', 'hand', 'hand'],
		file: ['hand.txt', 'hand.txt', 'hand.txt'],
		form_id: [null, 'hand-01', 'hand-01'],
		code: ['no-form', 'invalid-date', 'unread'],
		message: ['未找到', '不是日期', '未归入任何栏目：“另附说明”'],
		line: [null, 3, 5],
		column: [null, 4, 6],
		address: [null, null, 'A9'],
		text: [null, '二月', '另附说明'],
		doubt_part: [null, null, null],
	});
});

test('a blank in a column that allows none throws, and so does a missing column', () => {
	const source = handSource([]);
	expect(() => toTables([{ ...source, file: null as unknown as string }])).toThrow(
		'missing value: source.file',
	);
	expect(() => toTables([{ ...source, bytes: undefined as unknown as number }])).toThrow(
		'missing column: source.bytes',
	);
});

test('a document without a form is only in the table of sources', () => {
	const { source, form, indicator, problem } = toTables([handSource([], { encoding: null })]);
	expect(rowAt(source, 0)).toEqual({
		source_id: 'hand',
		file: 'hand.txt',
		title: null,
		issuing_body: null,
		fiscal_year: null,
		received_as: null,
		sha256: '0'.repeat(64),
		bytes: 1,
		format: 'text',
		encoding: null,
		form_count: 0,
	});
	for (const table of [form, indicator, problem]) expect(Object.values(table).flat()).toEqual([]);
});
