import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { Level2 } from '#lib/model/taxonomy.ts';
import { loadTargets } from '#lib/pages/overview/rows/targets.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { engineOf } from '../corpus/engine-of.ts';
import { handForm, handIndicator, handSource } from '../corpus/hand-made.ts';

const level2 = (...all: (Level2 | null)[]) => all.map((one) => handIndicator({ level2: one }));
const natures = [
	'经常性项目',
	'经常性',
	`it's`,
	'a|b',
	'a',
	'b',
	`"x"`,
	`'; DROP TABLE form; --`,
	`') OR (1=1`,
	'%',
	'$1',
	'0',
	'false',
	'NULL',
	null,
];

const forms = [
	...natures.map((nature, i) => handForm({ id: `nature-${i}`, nature })),
	handForm({
		id: 'quantity',
		projectName: '甲乙',
		nature: 'typed',
		indicators: level2('数量指标', '数量指标'),
	}),
	handForm({
		id: 'both',
		projectName: '乙',
		nature: 'typed',
		indicators: level2('数量指标', '质量指标'),
	}),
	handForm({ id: 'unlabelled', projectName: '丙', nature: 'other', indicators: level2(null) }),
];

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf([handSource(forms)]);
}, 60_000);

/** The ids of the selected projects, and how many selected indicators are of which type. */
async function selected(
	chosen: Partial<Selection>,
): Promise<[ids: string[], types: Record<string, number>]> {
	const selection = { ...nothingSelected, ...chosen };
	const projects = await engine.query<{ id: string }>(
		overSelection('SELECT form_id AS id FROM selected_project ORDER BY form_id', selection),
	);
	const targets = await loadTargets(engine, selection);
	const [group] = await engine.query<{ n: number }>(
		overSelection(
			`SELECT CAST(coalesce(sum(project_count), 0) AS INTEGER) AS n FROM selected_group`,
			selection,
		),
	);
	expect(group?.n).toBe(projects.length);
	return [
		projects.map(({ id }) => id),
		Object.fromEntries(targets.map(({ level2, indicator_count }) => [level2, indicator_count])),
	];
}

test('nothing selected is everything', async () => {
	const [ids, types] = await selected({});
	expect(ids).toEqual(forms.map(({ id }) => id).toSorted());
	expect(types).toEqual({ 数量指标: 3, 质量指标: 1, '': 1 });
});

test.each(natures.map((nature, i) => [nature ?? '', `nature-${i}`]))(
	'nature %j is only data: it selects its own form',
	async (nature, id) => {
		expect(await selected({ nature: [nature] })).toEqual([[id], {}]);
	},
);

test('several natures, a blank one among them', async () => {
	const [ids] = await selected({ nature: ['经常性', 'a|b', ''] });
	expect(ids).toEqual(['nature-1', 'nature-14', 'nature-3']);
});

test('a type selects the projects that have one, and only the indicators of that type', async () => {
	expect(await selected({ level2: ['质量指标'] })).toEqual([['both'], { 质量指标: 1 }]);
	expect(await selected({ level2: ['数量指标'] })).toEqual([['both', 'quantity'], { 数量指标: 3 }]);
	expect(await selected({ level2: [''] })).toEqual([['unlabelled'], { '': 1 }]);
	expect(await selected({ level2: ['时效指标'] })).toEqual([[], {}]);
});

test('a type that the taxonomy does not have selects nothing, in each relation', async () => {
	for (const type of ['数量', `') OR (1=1`, `' OR types > 0 --`]) {
		const [, types] = await selected({ level2: ['质量指标', type] });
		expect(types).toEqual({ 质量指标: 1 });
	}
});

test('two types are either, a nature and a type are both', async () => {
	const [ids] = await selected({ level2: ['质量指标', ''] });
	expect(ids).toEqual(['both', 'unlabelled']);
	expect(await selected({ nature: ['typed'], level2: ['质量指标', ''] })).toEqual([
		['both'],
		{ 质量指标: 1 },
	]);
	expect(await selected({ nature: ['other'], level2: ['质量指标'] })).toEqual([[], {}]);
});

test('a search, a nature and a type are all three', async () => {
	expect(await selected({ search: '乙' })).toEqual([
		['both', 'quantity'],
		{ 数量指标: 3, 质量指标: 1 },
	]);
	expect(await selected({ search: '乙', nature: ['other'] })).toEqual([[], {}]);
	expect(await selected({ search: '乙', nature: ['typed'], level2: ['质量指标'] })).toEqual([
		['both'],
		{ 质量指标: 1 },
	]);
	expect(await selected({ search: '丙', level2: [''] })).toEqual([['unlabelled'], { '': 1 }]);
});

test.each(natures.filter((nature) => nature !== null))(
	'a search for %j is only data: no name here holds it',
	async (search) => {
		expect(await selected({ search })).toEqual([[], {}]);
	},
);

test('a text that SQL cannot say is said without it, and ends no literal', async () => {
	expect(await selected({ nature: ['\0经常性\0'] })).toEqual([['nature-1'], {}]);
	expect(await selected({ search: `\0' OR 1=1 --` })).toEqual([[], {}]);
});

test('nothing was dropped on the way', async () => {
	expect(await engine.query('SELECT CAST(count(*) AS INTEGER) AS n FROM project')).toEqual([
		{ n: forms.length },
	]);
});

test.each([
	['without WITH', 'SELECT count(*) AS n FROM selected_project'],
	['with WITH', 'WITH a AS (SELECT * FROM selected_project) SELECT count(*) AS n FROM a'],
	[
		'with WITH in small letters, after blanks',
		'\n\t with a AS (SELECT * FROM selected_project) SELECT count(*) AS n FROM a',
	],
	['that only begins like WITH', 'SELECT count(*) AS n FROM selected_project AS with_project'],
	[
		'of two relations',
		`SELECT count(*) AS n FROM selected_project WHERE 5 = (SELECT sum(indicator_count) FROM selected_target) OR
			0 = (SELECT count(*) FROM selected_target)`,
	],
])('a statement %s', async (_title, sql) => {
	const natured = natures.filter((nature) => nature !== null);
	const selection = { ...nothingSelected, nature: [...natured, ''] };
	expect(await engine.query(overSelection(sql, selection))).toEqual([{ n: 15 }]);
});

test('a statement of no relation is a mistake', () => {
	for (const sql of ['SELECT 1', 'SELECT * FROM project', 'SELECT * FROM selected_projects']) {
		expect(() => overSelection(sql, nothingSelected)).toThrow('missing relation');
	}
});

test('a statement with a $ in a text that is looked for stays as it is', () => {
	const sql = overSelection('WITH a AS (SELECT * FROM selected_project) SELECT * FROM a', {
		...nothingSelected,
		search: `$& $1 $'`,
	});
	expect(sql).toContain(
		`contains(name_search, '$&') AND contains(name_search, '$1') AND contains(name_search, '$''')`,
	);
});

test('an amount range has both its bounds, and blank amounts lie in none', async () => {
	const yuan = (id: string, annualTotal: number | null) =>
		handForm({ id, funding: { ...handForm({}).funding, annualTotal } });
	const priced = await engineOf([
		handSource([yuan('blank', null), yuan('one', 1), yuan('two', 2), yuan('three', 3.01)]),
	]);
	const ids = async (amount: Selection['amount']) => {
		const sql = 'SELECT form_id AS id FROM selected_project ORDER BY annual_total_fen';
		const rows = await priced.query<{ id: string }>(
			overSelection(sql, { ...nothingSelected, amount }),
		);
		return rows.map(({ id }) => id);
	};
	expect(await ids({ from: 100, to: 200 })).toEqual(['one', 'two']);
	expect(await ids({ from: 101, to: null })).toEqual(['two', 'three']);
	expect(await ids({ from: null, to: 300 })).toEqual(['one', 'two']);
	expect(await ids({ from: null, to: 0 })).toEqual([]);
}, 60_000);
