import { expect, test } from 'vitest';
import { sortProjects, type ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { sortColumns } from '#lib/selection/selection.ts';
import { handProject as row } from './hand-rows.ts';

const ids = (rows: readonly ProjectRow[]) => rows.map(({ form_id }) => form_id).join(' ');

test('no order chosen: the rows as they came', () => {
	const rows = [row('b'), row('a')];
	expect(sortProjects(rows, null)).toBe(rows);
});

test.each([
	['annual_total', 'annual_total_fen'],
	['annual_fiscal', 'annual_fiscal_fen'],
	['total', 'total_fen'],
] as const)(
	'%s: by number, 0 and negatives in their place, blanks last both ways',
	(column, key) => {
		const amounts = { blank: null, nine: 900, ten: 1000, less: -5, zero: 0, none: null };
		const rows = Object.entries(amounts).map(([id, fen]) => ({ ...row(id), [key]: fen }));
		expect(ids(sortProjects(rows, { column, direction: 'asc' }))).toBe(
			'less zero nine ten blank none',
		);
		expect(ids(sortProjects(rows, { column, direction: 'desc' }))).toBe(
			'ten nine zero less blank none',
		);
	},
);

test('project_name: by pinyin, numbers by value, blanks last both ways', () => {
	// dǎng jiàn, fǎ zhì (2), fǎ zhì (10), jiǎo zhèng, rén mín, sī fǎ
	const names = [
		'司法雇员',
		'矫正业务',
		null,
		'法制工作10期',
		'人民调解',
		'党建经费',
		'法制工作2期',
	];
	const rows = names.map((project_name, i) => row(String(i), { project_name }));
	expect(ids(sortProjects(rows, { column: 'project_name', direction: 'asc' }))).toBe(
		'5 6 3 1 4 0 2',
	);
	expect(ids(sortProjects(rows, { column: 'project_name', direction: 'desc' }))).toBe(
		'0 4 1 3 6 5 2',
	);
});

test('nature: equal rows stay as they came, both ways', () => {
	// jiē duàn, jīng cháng
	const natures = ['阶段性', '经常性', '阶段性', '经常性', null];
	const rows = natures.map((nature, i) => row(String(i), { nature }));
	expect(ids(sortProjects(rows, { column: 'nature', direction: 'asc' }))).toBe('0 2 1 3 4');
	expect(ids(sortProjects(rows, { column: 'nature', direction: 'desc' }))).toBe('1 3 0 2 4');
});

test('measurable: by the share, not by the count; a project without indicators has none', () => {
	const rows = [
		row('none', { indicator_count: 0, measurable_count: 0 }),
		row('half', { indicator_count: 20, measurable_count: 10 }),
		row('zero', { indicator_count: 4, measurable_count: 0 }),
		row('all', { indicator_count: 2, measurable_count: 2 }),
	];
	expect(ids(sortProjects(rows, { column: 'measurable', direction: 'desc' }))).toBe(
		'all half zero none',
	);
	expect(ids(sortProjects(rows, { column: 'measurable', direction: 'asc' }))).toBe(
		'zero half all none',
	);
});

test('indicators: by their number', () => {
	const rows = [9, 10, 0].map((indicator_count) =>
		row(String(indicator_count), { indicator_count }),
	);
	expect(ids(sortProjects(rows, { column: 'indicators', direction: 'desc' }))).toBe('10 9 0');
});

test('line: the order of the documents, whatever their ids and lines', () => {
	const rows = [
		row('district-2-01', { document_order: 3, start_line: 3 }),
		row('district-10-02', { document_order: 1, start_line: 40 }),
		row('district-10-100', { document_order: 2, file: 'z.txt', start_line: 1 }),
		row('district-10-01', { document_order: 0, start_line: 5 }),
	];
	const asc = 'district-10-01 district-10-02 district-10-100 district-2-01';
	expect(ids(sortProjects(rows, { column: 'line', direction: 'asc' }))).toBe(asc);
	expect(ids(sortProjects(rows, { column: 'line', direction: 'desc' }))).toBe(
		asc.split(' ').toReversed().join(' '),
	);
});

test.each(sortColumns)('%s: the rows that were given stay as they are', (column) => {
	const rows = [row('a', { total_fen: 1 }), row('b', { total_fen: 2 })];
	expect(sortProjects(rows, { column, direction: 'desc' })).not.toBe(rows);
	expect(ids(rows)).toBe('a b');
});
