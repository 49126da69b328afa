// Names and amounts that no printed form of the corpus has, made by hand.
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { loadOverview } from '#lib/pages/overview/views.ts';
import { loadProblems } from '#lib/pages/overview/project-table/problems.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handIndicator, handSource } from '../../corpus/hand-made.ts';
import { reckon } from './reckoning.ts';

const names = [
	`it's`,
	`100%`,
	'a_b',
	'aXb',
	'c:\\d',
	'c:d',
	`'; DROP TABLE project; --`,
	`x' OR '1'='1`,
	'$1 ?',
	'"quoted"',
	'甲  乙',
	'𠮷野家',
	'é',
	'NULL',
	null,
];
const problem = { code: 'invalid-date' as const, address: null, text: null };
const forms = names.map((projectName, i) =>
	handForm({
		id: `hand-${String(i + 1).padStart(2, '0')}`,
		projectName,
		// 0.01, 0.02, 0.04 … yuan: no two selections have one sum.
		funding: { annualTotal: 2 ** i / 100 },
		indicators: i % 2 ? [handIndicator()] : [],
		problems:
			i === 0
				? [
						{ ...problem, message: 'of the form', line: null, column: null },
						{ ...problem, message: 'on line 12', line: 12, column: 4 },
						{ ...problem, message: 'on line 3', line: 3, column: 2 },
						{ ...problem, message: 'on line 3, left', line: 3, column: 1 },
					]
				: [],
		unread: i === 1 ? [{ line: 9, column: 1, address: null, text: '另附' }] : [],
	}),
);

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf([handSource(forms)]);
}, 60_000);

test.each([
	[`'`, [`it's`, `'; DROP TABLE project; --`, `x' OR '1'='1`]],
	[`''`, []],
	[`it's`, [`it's`]],
	['%', ['100%']],
	['1%0', []],
	['_', ['a_b']],
	['a_b', ['a_b']],
	['\\', ['c:\\d']],
	['\\d', ['c:\\d']],
	[`'; DROP TABLE project; --`, [`'; DROP TABLE project; --`]],
	[`x' OR '1'='1`, [`x' OR '1'='1`]],
	['$1', ['$1 ?']],
	['?', ['$1 ?']],
	['"', ['"quoted"']],
	['甲  乙', ['甲  乙']],
	['甲 乙', ['甲  乙']],
	['𠮷', ['𠮷野家']],
	// Not the one of é, which is another letter.
	['e', ['"quoted"', `'; DROP TABLE project; --`]],
	['NULL', ['NULL']],
	['null', ['NULL']],
])('a search for %j is only data', async (search, found) => {
	const selection = { ...nothingSelected, search };
	const rows = await loadOverview(engine, selection);
	expect(rows.projects.map(({ project_name }) => project_name).toSorted()).toEqual(
		found.toSorted(),
	);
	expect(rows).toEqual(reckon(forms, selection));
});

test('the smallest sums are exact: one fen each', async () => {
	const { totals } = await loadOverview(engine, nothingSelected);
	expect(totals.annual_total_fen).toBe(2 ** names.length - 1);
	expect(totals.project_count).toBe(names.length);
});

test('the problems of a form, line by line, what has no line last; other forms have their own', async () => {
	expect(await loadProblems(engine, 'hand-01')).toEqual([
		{ message: 'on line 3, left', line: 3, column: 1 },
		{ message: 'on line 3', line: 3, column: 2 },
		{ message: 'on line 12', line: 12, column: 4 },
		{ message: 'of the form', line: null, column: null },
	]);
	expect(await loadProblems(engine, 'hand-02')).toEqual([
		{ message: expect.stringContaining('另附'), line: 9, column: 1 },
	]);
	expect(await loadProblems(engine, `hand-01' OR '1'='1`)).toEqual([]);
});

test('projects without any amount: sums of 0, in the order of their ids', async () => {
	const blank = ['hand-02', 'hand-01'].map((id) => handForm({ id }));
	const { totals, projects } = await loadOverview(
		await engineOf([handSource(blank)]),
		nothingSelected,
	);
	expect(totals).toMatchObject({
		project_count: 2,
		annual_total_fen: 0,
		doubtful_count: 0,
		blank_total_count: 2,
		blank_fiscal_count: 2,
	});
	expect(projects.map(({ form_id, annual_total_fen }) => [form_id, annual_total_fen])).toEqual([
		['hand-01', null],
		['hand-02', null],
	]);
}, 60_000);

test('no project at all: zeros, and no row', async () => {
	const empty = await engineOf([]);
	for (const search of ['', 'x']) {
		const rows = await loadOverview(empty, { ...nothingSelected, search });
		expect(rows).toEqual(reckon([], nothingSelected));
	}
}, 60_000);
