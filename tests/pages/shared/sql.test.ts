// The statements as they are written: their columns on the engine that ships, what they may say.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { indicatorTypes } from '#lib/corpus/browse-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import { overFindings } from '#lib/selection/audit-predicate.ts';
import { allFindings } from '#lib/selection/audit-selection.ts';
import { allIndicators } from '#lib/selection/indicator-selection.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handIndicator, handSource } from '../../corpus/hand-made.ts';
import { typeCodes } from './reckoning.ts';
import { relations } from './sql-relations.ts';

const folder = join(import.meta.dirname, '../../../src/lib/pages');
const statements = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.sql'))
	.map((file) => ({
		name: basename(file, '.sql'),
		sql: readFileSync(join(folder, file), 'utf8'),
	}));
/** These ask the same whatever is selected, of the forms that their parameters name. */
const ofForms: Record<string, string[]> = {
	problems: ['hand-01'],
	'compared-forms': ['hand-01', '', '', ''],
	'compared-indicators': ['hand-01', '', '', ''],
	projects: [],
	'target-classes': [],
};

const byType = (kind: 'count' | 'measurable') =>
	Object.fromEntries(Object.values(typeCodes).map((code) => [`${code}_${kind}`, 'USMALLINT']));

const texts = (names: string, type = 'VARCHAR') =>
	Object.fromEntries(names.split(' ').map((name) => [name, type]));

const findingCodes = [
	...['funding', 'profile', 'prose', 'match', 'structure', 'target', 'satisfaction', 'comparison'],
	...['high', 'medium', 'low', 'hint'],
];

const columns: Record<string, Record<string, string>> = {
	'compared-forms': {
		form_id: 'VARCHAR',
		...texts('reading project_name'),
		fiscal_year: 'INTEGER',
		...texts('nature category department unit'),
		start_date: 'DATE',
		end_date: 'DATE',
		total_fen: 'DOUBLE',
		fiscal_fen: 'DOUBLE',
		other_total_fen: 'DOUBLE',
		annual_total_fen: 'DOUBLE',
		annual_fiscal_fen: 'DOUBLE',
		annual_carryover_fen: 'DOUBLE',
		annual_other_fen: 'DOUBLE',
	},
	'compared-indicators': {
		form_id: 'VARCHAR',
		line: 'INTEGER',
		...texts('reading level2'),
		...texts('name target_text kind comparator'),
		implicit: 'BOOLEAN',
		value: 'DOUBLE',
		upper_value: 'DOUBLE',
		unit: 'VARCHAR',
		basis: 'VARCHAR',
		first_month: 'INTEGER',
		last_month: 'INTEGER',
		qualifier: 'VARCHAR',
	},
	'indicator-facets': {
		facet: 'VARCHAR',
		value: 'VARCHAR',
		label: 'VARCHAR',
		indicator_count: 'INTEGER',
	},
	'indicator-goals': {
		form_id: 'VARCHAR',
		project_name: 'VARCHAR',
		overall_goal: 'VARCHAR',
		annual_goal: 'VARCHAR',
		goal_count: 'INTEGER',
	},
	'indicator-names': {
		name_count: 'INTEGER',
		name: 'VARCHAR',
		year: 'VARCHAR',
		indicator_count: 'INTEGER',
		project_count: 'INTEGER',
		form_id: 'VARCHAR',
		project_name: 'VARCHAR',
		level2: 'VARCHAR',
		kind: 'VARCHAR',
		comparator: 'VARCHAR',
		value: 'DOUBLE',
		unit: 'VARCHAR',
		target_text: 'VARCHAR',
	},
	'indicator-rows': {
		form_id: 'VARCHAR',
		ordinal: 'INTEGER',
		project_name: 'VARCHAR',
		source_id: 'VARCHAR',
		file: 'VARCHAR',
		sheet: 'VARCHAR',
		year: 'VARCHAR',
		department: 'VARCHAR',
		line: 'INTEGER',
		address: 'VARCHAR',
		level1: 'VARCHAR',
		level2: 'VARCHAR',
		level2_printed: 'VARCHAR',
		repair: 'VARCHAR',
		name: 'VARCHAR',
		target_text: 'VARCHAR',
		kind: 'VARCHAR',
		comparator: 'VARCHAR',
		implicit: 'BOOLEAN',
		value: 'DOUBLE',
		upper_value: 'DOUBLE',
		unit: 'VARCHAR',
		basis: 'VARCHAR',
		first_month: 'INTEGER',
		last_month: 'INTEGER',
		qualifier: 'VARCHAR',
		...texts('reading problem'),
		problem_count: 'INTEGER',
	},
	'indicator-totals': { indicator_count: 'INTEGER', project_count: 'INTEGER' },
	'indicator-values': { unit: 'VARCHAR', value: 'DOUBLE', indicator_count: 'INTEGER' },
	problems: { message: 'VARCHAR', line: 'INTEGER', column: 'INTEGER' },
	ranks: { amount_rank: 'INTEGER' },
	projects: {
		amount_rank: 'INTEGER',
		form_id: 'VARCHAR',
		document_order: 'INTEGER',
		project_name: 'VARCHAR',
		nature: 'VARCHAR',
		annual_total_fen: 'DOUBLE',
		annual_fiscal_fen: 'DOUBLE',
		total_fen: 'DOUBLE',
		problem_count: 'INTEGER',
		doubt_count: 'INTEGER',
		source_id: 'VARCHAR',
		file: 'VARCHAR',
		start_line: 'INTEGER',
		...byType('count'),
		...byType('measurable'),
		...Object.fromEntries(findingCodes.map((code) => [`${code}_findings`, 'USMALLINT'])),
		high_groups: 'USMALLINT',
	},
	'finding-rows': {
		form_id: 'VARCHAR',
		ordinal: 'INTEGER',
		...texts('rule rule_group level'),
		line: 'INTEGER',
		...texts('lines quote message suggestion others'),
		shared: 'BOOLEAN',
		...texts('item project_name'),
		document_order: 'INTEGER',
		annual_total_fen: 'DOUBLE',
		...texts('source_id file'),
	},
	'target-classes': {
		...texts('level2 kind asked'),
		percent: 'DOUBLE',
		first_month: 'INTEGER',
		last_month: 'INTEGER',
	},
	targets: {
		target_class: 'INTEGER',
		indicator_count: 'INTEGER',
	},
	totals: {
		nature: 'VARCHAR',
		types: 'INTEGER',
		project_count: 'INTEGER',
		doubtful_count: 'INTEGER',
		blank_total_count: 'INTEGER',
		blank_fiscal_count: 'INTEGER',
		annual_total_fen: 'DOUBLE',
		annual_fiscal_fen: 'DOUBLE',
		annual_carryover_fen: 'DOUBLE',
		annual_other_fen: 'DOUBLE',
		unsaid_fen: 'DOUBLE',
		excess_fen: 'DOUBLE',
		...texts('nature_doubted sum_doubted type_doubted target_doubted', 'INTEGER'),
	},
};

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf([handSource([handForm({ indicators: [handIndicator()] })])]);
}, 60_000);

test('every statement has its columns written down here', () => {
	expect(statements.map(({ name }) => name).toSorted()).toEqual(Object.keys(columns).toSorted());
});

test('every type of indicator has a code and one bit of its own', () => {
	expect(Object.fromEntries(indicatorTypes.map(({ level2, code }) => [level2, code]))).toEqual(
		typeCodes,
	);
	expect(indicatorTypes.map(({ bit }) => bit)).toEqual(indicatorTypes.map((_type, i) => 1 << i));
});

const selections = [
	['nothing selected', nothingSelected],
	['a nature and types', { ...nothingSelected, nature: ['a'], level2: ['数量指标', ''] }],
	['a search', { ...nothingSelected, search: 'a' }],
	[
		'a search, a nature and a type',
		{ ...nothingSelected, nature: ['a'], level2: [''], search: 'a' },
	],
] as const;

test.each(
	statements.flatMap(({ name, sql }) =>
		selections.map(([title, selection]) => ({ name, sql, title, selection })),
	),
)('$name, $title: columns and types', async ({ name, sql, selection }) => {
	const of = { ...selection, nature: [...selection.nature], level2: [...selection.level2] };
	const params = ofForms[name];
	const text = params
		? sql
		: name.startsWith('indicator-')
			? overIndicators(sql, {
					...allIndicators,
					nature: of.nature,
					level2: of.level2,
					search: of.search,
				})
			: name.startsWith('finding-')
				? overFindings(sql, allFindings)
				: overSelection(sql, { ...nothingSelected, ...of });
	const described = await engine.query<{ column_name: string; column_type: string }>(
		`DESCRIBE ${text}`,
		params,
	);
	const types = described.map(({ column_name, column_type }) => [column_name, column_type]);
	expect(types).toEqual(Object.entries(columns[name] ?? {}));
});

const duckOnly: [name: string, pattern: RegExp][] = [
	['a list function', /\b(list|array)_\w+\s*\(/i],
	['unnest', /\bunnest\b/i],
	['a cast by ::', /::/],
	['QUALIFY', /\bQUALIFY\b/i],
	['GROUP BY ALL or ORDER BY ALL', /\bBY\s+ALL\b/i],
	['FILTER (', /\bFILTER\s*\(/i],
	['EXCLUDE, EXCEPT or REPLACE of columns', /\*\s*(EXCLUDE|EXCEPT|REPLACE)\b|\bCOLUMNS\s*\(/i],
	['a struct or map literal', /[{}]|\bstruct_\w+|\bMAP\b/i],
	['a list literal or a lambda', /[[\]]|->/],
	['a selection by position', /\bBY\s+\d/i],
	['string_split, regexp_ or strftime', /\b(string_split|regexp_\w+|strftime)\b/i],
	[
		'PIVOT, SAMPLE, ASOF or FROM first',
		/\b(PIVOT|UNPIVOT|SAMPLE|ASOF)\b|^\s*FROM\b(?![^]*\bSELECT\b)/i,
	],
	['try_cast', /\bTRY_CAST\b/i],
];

test.each(
	statements.flatMap(({ name, sql }) => duckOnly.map((rule) => [name, ...rule, sql] as const)),
)('%s uses no dialect: %s', (_name, _rule, pattern, sql) => {
	expect(sql).not.toMatch(pattern);
});

test.each(statements)('$name reads its relation and no table beside it', ({ name, sql }) => {
	const read = [...sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)].map(([, table]) => table ?? '');
	expect(read).toEqual(relations[name]);
});

test.each(statements)('$name has a parameter only where it is of one form', ({ name, sql }) => {
	expect(sql.match(/\$\d|\?/g) ?? []).toEqual((ofForms[name] ?? []).map((_id, i) => `$${i + 1}`));
});
