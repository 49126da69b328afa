import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	allIndicators,
	eachFacet,
	indicatorCodec,
	indicatorFacets,
	indicatorSort,
	indicatorSortColumns,
	indicatorViews,
	type IndicatorFacet,
	type IndicatorFacetValues,
	type IndicatorSelection,
} from '#lib/selection/indicator-selection.ts';
import { toSearch } from '#lib/selection/keys/text.ts';
import { valueRanges } from './keys/value-ranges.ts';

const of: IndicatorFacetValues = {
	values: {
		year: ['2024', '2023'],
		department: ['甲局'],
		carrier: [],
		level1: ['产出指标', '效益指标', ''],
		level2: ['数量指标', '质量指标', '服务对象满意度指标', ''],
		kind: ['quantity', 'qualitative', ''],
		measurable: ['yes', 'no'],
		comparator: ['=', '>=', '<=', '..', ''],
		unit: ['%', '次', '次/月', ''],
		nature: ['经常性项目', ''],
		project: ['a-2023-01', 'a-2023-02'],
		problem: ['yes', 'no'],
		repair: ['yes', 'no'],
		reading: ['sure', 'doubtful'],
	},
	open: [],
};

const parse = (query: string, values = of) =>
	indicatorCodec.parse(new URLSearchParams(query), values);

const odd = fc.constantFrom(
	'',
	'0',
	'false',
	'&',
	'=',
	'+',
	'%',
	'%20',
	' ',
	'>=',
	'次/月',
	'|',
	'q',
	'v',
);
const value = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 6 }));
const valuesOf = fc.uniqueArray(value, { maxLength: 6 });
const sort = fc.record({
	column: fc.constantFrom(...indicatorSortColumns),
	direction: fc.constantFrom('asc' as const, 'desc' as const),
});

/** Any values of any facets, some facets open, and a selection of them. */
const chosen: fc.Arbitrary<{ values: IndicatorFacetValues; selection: IndicatorSelection }> = fc
	.record({
		values: fc.record(eachFacet(() => valuesOf)),
		open: fc.subarray([...indicatorFacets]),
	})
	.chain((values) =>
		fc.record({
			values: fc.constant(values),
			selection: fc.record({
				...eachFacet((facet) => fc.subarray(values.values[facet])),
				value: valueRanges,
				search: value.map(toSearch),
				view: fc.constantFrom(...indicatorViews),
				sort: fc.option(sort).map((one) => one && indicatorSort.withoutUsual(one)),
			}),
		}),
	);

test('parse(format(s)) is s, through the text of a link too, and without a notice', () => {
	fc.assert(
		fc.property(chosen, ({ values, selection }) => {
			const params = indicatorCodec.format(selection);
			expect(indicatorCodec.parse(params, values)).toEqual({ selection, notices: [] });
			const { searchParams } = new URL(`https://example.org/lens/indicators/?${params}`);
			expect(indicatorCodec.parse(searchParams, values)).toEqual({ selection, notices: [] });
		}),
		{ numRuns: 500 },
	);
});

test('any query at all parses: only possible values are selected, nothing is thrown', () => {
	const key = fc.oneof(fc.constantFrom(...indicatorFacets, 'q', 'sort', 'v'), value);
	fc.assert(
		fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
			const { selection } = indicatorCodec.parse(new URLSearchParams(pairs), of);
			for (const facet of indicatorFacets) {
				expect(of.values[facet]).toEqual(expect.arrayContaining(selection[facet]));
			}
			expect(selection.search).toBe(toSearch(selection.search));
		}),
	);
});

test('switching twice is as before, and a switched selection survives its link', () => {
	const switched = chosen.chain(({ values, selection }) => {
		const pairs = indicatorFacets.flatMap((facet) =>
			values.values[facet].map((one) => [facet, one] as [IndicatorFacet, string]),
		);
		return fc.record({
			values: fc.constant(values),
			selection: fc.constant(selection),
			pair: pairs.length > 0 ? fc.constantFrom(...pairs) : fc.constant(undefined),
		});
	});
	fc.assert(
		fc.property(switched, ({ values, selection, pair }) => {
			fc.pre(pair !== undefined);
			const once = indicatorCodec.toggle(selection, ...pair, values);
			expect(once[pair[0]].includes(pair[1])).toBe(!selection[pair[0]].includes(pair[1]));
			expect(indicatorCodec.parse(indicatorCodec.format(once), values).selection).toEqual(once);
			expect(indicatorCodec.toggle(once, ...pair, values)).toEqual(selection);
		}),
	);
});

test('all indicators leave the link empty, and are no filter', () => {
	expect(indicatorCodec.format(allIndicators).toString()).toBe('');
	expect(parse('')).toEqual({ selection: allIndicators, notices: [] });
	expect(indicatorCodec.isFiltered(allIndicators)).toBe(false);
	expect(indicatorCodec.isFiltered({ ...allIndicators, unit: [''] })).toBe(true);
	expect(indicatorCodec.isFiltered({ ...allIndicators, search: '0' })).toBe(true);
});

test('a link as it is written: fixed order, the codec last; values in the facets’ order', () => {
	const { selection } = parse(
		'q=满意度&unit=次&sort=value.desc&unit=%25&level2=质量指标&repair=yes',
	);
	expect(indicatorCodec.format(selection).toString()).toBe(
		`level2=${encodeURIComponent('质量指标')}&unit=%25&unit=${encodeURIComponent('次')}&repair=yes&q=${encodeURIComponent('满意度')}&sort=value.desc&v=1`,
	);
});

test.each([
	['utm_source=mail', 'unknown-parameter'],
	['__proto__=1', 'unknown-parameter'],
	['level2=数量', 'unknown-value'],
	['kind=constructor', 'unknown-value'],
	['problem=1', 'unknown-value'],
	['unit=人', 'unknown-value'],
	['project=b-2023-01', 'unknown-value'],
	['sort=name.asc', 'invalid-sort'],
	['value=90', 'invalid-range'],
	['view=map', 'unknown-value'],
	['v=2', 'unknown-version'],
	['Q=1', 'unknown-parameter'],
] as const)('%s beside a good link: one notice, nothing else changes', (part, reason) => {
	const good = 'level2=质量指标&unit=%25&q=率';
	expect(parse(`${good}&${part}`)).toEqual({
		selection: { ...allIndicators, level2: ['质量指标'], unit: ['%'], search: '率' },
		notices: [{ part, reason }],
	});
});

test('of an open facet a value that is not listed may be one, behind the listed ones', () => {
	const open: IndicatorFacetValues = { ...of, open: ['unit'] };
	expect(parse('unit=辆&unit=人&unit=次', open)).toEqual({
		selection: { ...allIndicators, unit: ['次', '人', '辆'] },
		notices: [],
	});
	expect(parse(`unit=${'人'.repeat(201)}&unit=a%00b`, open).notices).toHaveLength(2);
});

test('one key exactly where the same indicators are asked for in the same order', () => {
	fc.assert(
		fc.property(chosen, chosen, ({ selection: a }, { selection: b }) => {
			// Which part is open asks nothing.
			const isSame = JSON.stringify({ ...a, view: b.view }) === JSON.stringify(b);
			expect(indicatorCodec.key(a) === indicatorCodec.key(b)).toBe(isSame);
		}),
	);
	expect(indicatorCodec.key(allIndicators)).toBe('');
	expect(
		indicatorCodec.key({ ...allIndicators, sort: { column: 'value', direction: 'desc' } }),
	).not.toBe('');
});

test('the order that the rows have anyway is a default', () => {
	expect(parse('sort=source.asc')).toEqual({ selection: allIndicators, notices: [] });
	expect(parse('sort=source.desc').selection.sort).toEqual({ column: 'source', direction: 'desc' });
});

test('the SQL conditions of what is chosen, in the table’s order', () => {
	const selection = { ...allIndicators, unit: ['%', ''], project: [`a'b`], problem: ['yes'] };
	expect(indicatorCodec.conditions({ ...selection, search: '法 ＡＰＰ' }, ['project'])).toEqual([
		`unit IN ('%', '')`,
		`has_problem IN ('yes')`,
		`contains(text_search, '法') AND contains(text_search, 'app')`,
	]);
});
