import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { Level2 } from '#lib/model/taxonomy.ts';
import { overSelection, selectionParams } from '#lib/selection/predicate.ts';
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
	handForm({ id: 'quantity', nature: 'typed', indicators: level2('数量指标', '数量指标') }),
	handForm({ id: 'both', nature: 'typed', indicators: level2('数量指标', '质量指标') }),
	handForm({ id: 'unlabelled', nature: 'other', indicators: level2(null) }),
];

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf([handSource(forms)]);
}, 60_000);

async function selected(
	selection: Partial<Selection>,
): Promise<[forms: string[], types: string[]]> {
	const params = selectionParams({ ...nothingSelected, ...selection });
	const formRows = await engine.query<{ id: string }>(
		overSelection('SELECT form_id AS id FROM selected_form ORDER BY 1'),
		params,
	);
	const indicatorRows = await engine.query<{ type: string }>(
		overSelection(
			`SELECT form_id || ':' || coalesce(level2, '') AS type FROM selected_indicator ORDER BY 1`,
		),
		params,
	);
	return [formRows.map(({ id }) => id), indicatorRows.map(({ type }) => type)];
}

test('nothing selected is everything', async () => {
	const [ids, types] = await selected({});
	expect(ids).toEqual(forms.map(({ id }) => id).toSorted());
	expect(types).toEqual([
		'both:数量指标',
		'both:质量指标',
		'quantity:数量指标',
		'quantity:数量指标',
		'unlabelled:',
	]);
});

test.each(natures.map((nature, i) => [nature ?? '', `nature-${i}`]))(
	'nature %j is only data: it selects its own form',
	async (nature, id) => {
		expect(await selected({ nature: [nature] })).toEqual([[id], []]);
	},
);

test('several natures, a blank one among them', async () => {
	const [ids] = await selected({ nature: ['经常性', 'a|b', ''] });
	expect(ids).toEqual(['nature-1', 'nature-14', 'nature-3']);
});

test('a type selects the forms that have one, and only the indicators of that type', async () => {
	expect(await selected({ level2: ['质量指标'] })).toEqual([['both'], ['both:质量指标']]);
	expect(await selected({ level2: ['数量指标'] })).toEqual([
		['both', 'quantity'],
		['both:数量指标', 'quantity:数量指标', 'quantity:数量指标'],
	]);
	expect(await selected({ level2: [''] })).toEqual([['unlabelled'], ['unlabelled:']]);
});

test('two types are either, a nature and a type are both', async () => {
	const [ids] = await selected({ level2: ['质量指标', ''] });
	expect(ids).toEqual(['both', 'unlabelled']);
	expect(await selected({ nature: ['typed'], level2: ['质量指标', ''] })).toEqual([
		['both'],
		['both:质量指标'],
	]);
	expect(await selected({ nature: ['other'], level2: ['质量指标'] })).toEqual([[], []]);
});

test('nothing was dropped on the way', async () => {
	expect(await engine.query('SELECT CAST(count(*) AS INTEGER) AS n FROM form')).toEqual([
		{ n: forms.length },
	]);
});

test.each([
	['without WITH', 'SELECT count(*) AS n FROM selected_form'],
	['with WITH', 'WITH a AS (SELECT * FROM selected_form) SELECT count(*) AS n FROM a'],
	['with WITH in small letters, after blanks', '\n\t with a AS (SELECT 15 AS n) SELECT n FROM a'],
	['that only begins like WITH', 'SELECT count(*) AS n FROM selected_form AS with_form'],
])('a statement %s', async (_title, sql) => {
	const natured = natures.filter((nature) => nature !== null);
	const params = selectionParams({ ...nothingSelected, nature: [...natured, ''] });
	expect(await engine.query(overSelection(sql), params)).toEqual([{ n: 15 }]);
});

test('the statement is the same for every selection; only the parameters differ', () => {
	expect(selectionParams(nothingSelected)).toEqual([null, null]);
	expect(selectionParams({ ...nothingSelected, nature: [''] })).toEqual(['', null]);
	expect(selectionParams({ nature: ['a', 'b'], level2: ['c'], sort: null })).toEqual([
		'a\u001fb',
		'c',
	]);
});
