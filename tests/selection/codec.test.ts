// What holds for the codec of every page.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditCodec, type RuleSummary } from '#lib/selection/audit-selection.ts';
import { changesCodec } from '#lib/selection/changes-selection.ts';
import type { Codec } from '#lib/selection/codec.ts';
import { compareCodec } from '#lib/selection/compare-selection.ts';
import { eachFacet, indicatorCodec, indicatorFacets } from '#lib/selection/indicator-selection.ts';
import { projectIndexCodec } from '#lib/selection/project-index-selection.ts';
import { projectCodec } from '#lib/selection/project-selection.ts';
import {
	nothingSelected,
	overviewCodec,
	type Facets,
	type Selection,
} from '#lib/selection/selection.ts';

const known = ['经常性项目', '', '0', 'false', "it's", 'a|b', '资金', '高', '%', '次/月'];
const rules: RuleSummary[] = [
	{ id: 'F-01', group: '资金', level: '高' },
	{ id: 'F-05', group: '资金', level: '低' },
];
const values = [
	...known,
	...['2024', '2023', '23'],
	...['F-01', 'F-05', 'F-05.high', 'F-05.hint', 'F-05.grave', '.high', '严重'],
	...['法律', ' 法律 ', '100% 法', '法\0律', 'x'.repeat(201)],
	...['1..2', '0..', '..0.5', '2..1', '..', '1e3..'],
	...['total.desc', 'annual_total.desc', 'value.asc', 'source.asc', 'total.up', 'name', 'rule'],
	...['yuan', 'wan', 'yi', 'fen', 'differing', '1', '2'],
	...['null', '&', '=', '+', '%20', ' ', '#', '__proto__', 'constructor', '$1', '\u001f'],
];

/** A codec, its parameters and what its page knows of the values. */
function page<Selection, Context, List extends string>(
	params: readonly string[],
	codec: Codec<Selection, Context, List>,
	context: Context,
) {
	const parse = (pairs: [string, string][] | URLSearchParams) =>
		codec.parse(new URLSearchParams(pairs), context);
	const of =
		<Result>(what: (selection: Selection) => Result) =>
		(pairs: [string, string][]) =>
			what(parse(pairs).selection);
	return {
		params,
		parse,
		nothing: codec.nothing,
		format: of(codec.format),
		key: of(codec.key),
		isFiltered: of(codec.isFiltered),
		conditions: of(codec.conditions),
		cleared: of((selection) => {
			const cleared = codec.cleared(selection);
			return { isFiltered: codec.isFiltered(cleared), conditions: codec.conditions(cleared) };
		}),
	};
}

const facets = {
	year: ['2024', '2023', ''],
	department: [],
	nature: known,
	level2: known,
	lacking: known,
	severity: known,
	ruleGroup: known,
	reading: known,
};
const ofIndicators = { values: eachFacet(() => known), open: indicatorFacets.slice(3, 6) };
const pages = {
	overview: page(
		[
			...['year', 'department', 'carrier', 'nature', 'level2', 'without', 'severity', 'finding'],
			...['q', 'amount', 'sort', 'unit'],
		],
		overviewCodec,
		facets,
	),
	indicators: page([...indicatorFacets, 'q', 'sort'], indicatorCodec, ofIndicators),
	changes: page(['department', 'unit'], changesCodec, { departments: known }),
	audit: page(
		['year', 'department', 'severity', 'finding', 'rule', 'project', 'off', 'level', 'by'],
		auditCodec,
		{ rules, years: facets.year },
	),
	compare: page(['p', 'show', 'unit'], compareCodec, undefined),
	project: page(['lines', 'unit'], projectCodec, undefined),
	projects: page(['sort', 'unit'], projectIndexCodec, undefined),
};

const value = fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 6 }));
/** Any query at all, mostly of the page's own parameters. */
const linksOf = ({ params }: { params: readonly string[] }) =>
	fc.array(
		fc.tuple(
			fc.oneof(
				{ weight: 6, arbitrary: fc.constantFrom(...params) },
				{ weight: 1, arbitrary: fc.oneof(fc.constant('v'), value) },
			),
			value,
		),
		{ maxLength: 8 },
	);

const each = test.each(Object.entries(pages));

each('%s: parse(format(s)) is s, through the text of a link too', (_, page) => {
	fc.assert(
		fc.property(linksOf(page), (pairs) => {
			const { selection } = page.parse(pairs);
			const params = page.format(pairs);
			expect(page.parse(params)).toEqual({ selection, notices: [] });
			const { searchParams } = new URL(`https://example.org/lens/?${params}`);
			expect(page.parse(searchParams)).toEqual({ selection, notices: [] });
		}),
		{ numRuns: 300 },
	);
});

each('%s: what is ignored alone is ignored in every link, each part once', (_, page) => {
	fc.assert(
		fc.property(linksOf(page), (pairs) => {
			const parts = page.parse(pairs).notices.map(({ part }) => part);
			expect(new Set(parts).size).toBe(parts.length);
			for (const pair of pairs) {
				const alone = page.parse([pair]).notices;
				if (alone.length > 0) expect(parts).toContain(`${pair[0]}=${pair[1]}`);
			}
		}),
	);
});

each('%s: an unknown parameter changes nothing but has its notice', (_, page) => {
	const unknown = fc
		.tuple(value, value)
		.filter(([param]) => !page.params.includes(param) && param !== 'v');
	fc.assert(
		fc.property(linksOf(page), unknown, (pairs, [param, text]) => {
			const params = page.format(pairs);
			const { selection } = page.parse(params);
			params.append(param, text);
			expect(page.parse(params)).toEqual({
				selection,
				notices: [
					{ part: `${param.toWellFormed()}=${text.toWellFormed()}`, reason: 'unknown-parameter' },
				],
			});
		}),
	);
});

/** The overview always has one year, which no clearing changes. */
const beyondYear = (conditions: string[]) =>
	conditions.filter((condition) => !/^(is_latest|budget_year [\w= ]+)$/.test(condition));

each('%s: a cleared selection leaves no row of its year out', (_, page) => {
	fc.assert(
		fc.property(linksOf(page), (pairs) => {
			const { isFiltered, conditions } = page.cleared(pairs);
			expect({ isFiltered, conditions: beyondYear(conditions) }).toEqual({
				isFiltered: false,
				conditions: [],
			});
		}),
	);
});

each('%s: nothing chosen is an empty link that filters and asks nothing', (_, page) => {
	expect(page.parse([])).toEqual({ selection: page.nothing, notices: [] });
	expect(page.format([]).toString()).toBe('');
	expect(page.key([])).toBe('');
	expect(page.isFiltered([])).toBe(false);
	expect(beyondYear(page.conditions([]))).toEqual([]);
});

const { isFiltered, neighbours, toggle } = overviewCodec;
const few: Facets = {
	year: [],
	department: [],
	nature: ['经常性', '阶段性', ''],
	level2: ['数量指标', '质量指标'],
	lacking: [],
	severity: ['高', '低'],
	ruleGroup: ['资金'],
	reading: [],
};
const sorted: Selection = {
	...nothingSelected,
	search: '法律',
	sort: { column: 'line', direction: 'asc' },
};

test('toggle(selection, facet, value) adds a value in the facet’s order, not in that of the clicks', () => {
	const one = toggle(sorted, 'nature', '', few);
	const two = toggle(one, 'nature', '经常性', few);
	expect(one).toEqual({ ...sorted, nature: [''] });
	expect(two).toEqual({ ...sorted, nature: ['经常性', ''] });
});

test('toggle twice is no change, and the other facet, the search and the order stay', () => {
	const before: Selection = { ...sorted, nature: ['阶段性'], level2: ['质量指标'] };
	const after = toggle(before, 'level2', '质量指标', few);
	expect(after).toEqual({ ...before, level2: [] });
	expect(toggle(after, 'level2', '质量指标', few)).toEqual(before);
});

test('toggle of a value that the facet does not have selects nothing', () => {
	expect(toggle(nothingSelected, 'nature', '一次性', few)).toEqual(nothingSelected);
});

test('toggle leaves the selection that it was given alone', () => {
	const before: Selection = { ...nothingSelected, nature: ['阶段性'] };
	toggle(before, 'nature', '经常性', few);
	expect(before).toEqual({ ...nothingSelected, nature: ['阶段性'] });
	expect(nothingSelected).toEqual({
		year: null,
		department: [],
		carrier: [],
		nature: [],
		level2: [],
		lacking: [],
		severity: [],
		ruleGroup: [],
		reading: [],
		search: '',
		amount: null,
		sort: null,
		unit: 'wan',
	});
});

test.each([
	[nothingSelected, false],
	[{ ...sorted, search: '' }, false],
	[{ ...nothingSelected, unit: 'yi' as const }, false],
	[{ ...nothingSelected, nature: [''] }, true],
	[{ ...nothingSelected, level2: ['质量指标'] }, true],
	[{ ...nothingSelected, severity: ['高'] }, true],
	[{ ...nothingSelected, ruleGroup: ['资金'] }, true],
	[{ ...nothingSelected, search: '法' }, true],
	[{ ...nothingSelected, amount: { from: 0, to: null } }, true],
])('isFiltered(%j) is %s', (selection, filtered) => {
	expect(isFiltered(selection)).toBe(filtered);
});

test('clearing drops the filters and keeps the order and the unit', () => {
	const kept: Selection = { ...sorted, search: '', unit: 'yi' };
	const before: Selection = { ...kept, nature: [''], search: '法', amount: { from: 1, to: 2 } };
	expect(overviewCodec.cleared(before)).toEqual(kept);
});

test('the neighbours of a selection are one click away, each of them once', () => {
	const of = {
		year: [],
		department: [],
		nature: ['甲', '乙'],
		level2: ['数量指标'],
		lacking: ['成本指标'],
		severity: ['高'],
		ruleGroup: [],
		reading: [],
	};
	const selection = { ...nothingSelected, nature: ['甲'] };
	expect(neighbours(selection, of)).toEqual([
		{ ...nothingSelected, nature: [] },
		{ ...nothingSelected, nature: ['甲', '乙'] },
		{ ...nothingSelected, nature: ['甲'], level2: ['数量指标'] },
		{ ...nothingSelected, nature: ['甲'], lacking: ['成本指标'] },
		{ ...nothingSelected, nature: ['甲'], severity: ['高'] },
	]);
});
