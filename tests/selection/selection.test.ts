import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingSelected, toSearch } from '#lib/selection/selection.ts';
import type { Facets, Selection } from '#lib/selection/selection.ts';
import { toAmountRange } from '#lib/selection/amount-range.ts';
import { moneyUnits } from '#lib/model/money.ts';
import { sortColumns, withoutDefault } from '#lib/selection/sort.ts';
import { codecVersion, formatSelection, parseSelection, selectionKey } from '#lib/selection/url.ts';

const facets: Facets = {
	nature: ['经常性项目', '阶段性项目', ''],
	level2: ['数量指标', '质量指标', '时效指标', '服务对象满意度指标', ''],
	severity: ['高', '中', '低', '提示'],
	finding: ['资金', '指标值'],
};

const parse = (query: string, of = facets) => parseSelection(new URLSearchParams(query), of);

const oddValue = fc.constantFrom(
	...[
		'',
		'0',
		'false',
		'null',
		'&',
		'=',
		'+',
		'%',
		'%20',
		' ',
		'a b',
		'中文',
		'|',
		'a|b',
		'\u001f',
	],
	...[`it's`, '"', '#', '?', '__proto__', 'v', 'nature', '经常性项目'],
);
const value = fc.oneof(oddValue, fc.string({ unit: 'binary', maxLength: 6 }));
const facetValues = fc.uniqueArray(value, { maxLength: 8 });
const sort = fc.record({
	column: fc.constantFrom(...sortColumns),
	direction: fc.constantFrom('asc' as const, 'desc' as const),
});

const bound = fc.option(fc.oneof(fc.nat(200), fc.integer({ min: 0, max: 1e15 - 1 })));
const amount = fc.tuple(bound, bound).map(([from, to]) => toAmountRange(from, to));

const chosen: fc.Arbitrary<{ of: Facets; selection: Selection }> = fc
	.record({
		nature: facetValues,
		level2: facetValues,
		severity: facetValues,
		finding: facetValues,
	})
	.chain((of) =>
		fc.record({
			of: fc.constant(of),
			selection: fc.record({
				nature: fc.subarray(of.nature),
				level2: fc.subarray(of.level2),
				severity: fc.subarray(of.severity),
				finding: fc.subarray(of.finding),
				search: value.map(toSearch),
				amount,
				sort: fc.option(sort).map((chosen) => chosen && withoutDefault(chosen)),
				unit: fc.constantFrom(...moneyUnits),
			}),
		}),
	);

test('parse(format(s)) is s, through the text of a link too, and without a notice', () => {
	fc.assert(
		fc.property(chosen, ({ of, selection }) => {
			const params = formatSelection(selection);
			expect(parseSelection(params, of)).toEqual({ selection, notices: [] });
			const url = new URL(`https://example.org/lens/?${params}`);
			expect(parseSelection(url.searchParams, of)).toEqual({ selection, notices: [] });
		}),
		{ numRuns: 500 },
	);
});

test('repeated and shuffled values come out in the facets’ order, once each', () => {
	const shuffled = chosen.chain(({ of, selection }) => {
		const pairs = [...formatSelection({ ...selection, sort: null })];
		return fc.record({
			of: fc.constant(of),
			selection: fc.constant(selection),
			pairs: fc.shuffledSubarray([...pairs, ...pairs], {
				minLength: pairs.length * 2,
				maxLength: pairs.length * 2,
			}),
		});
	});
	fc.assert(
		fc.property(shuffled, ({ of, selection, pairs }) => {
			expect(parseSelection(new URLSearchParams(pairs), of)).toEqual({
				selection: { ...selection, sort: null },
				notices: [],
			});
		}),
	);
});

test('any query at all parses: only known values are selected, nothing is thrown', () => {
	const key = fc.oneof(
		fc.constantFrom('nature', 'level2', 'severity', 'finding', 'q', 'amount', 'sort', 'unit', 'v'),
		value,
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
			const { selection } = parseSelection(new URLSearchParams(pairs), facets);
			expect(facets.nature).toEqual(expect.arrayContaining(selection.nature));
			expect(facets.level2).toEqual(expect.arrayContaining(selection.level2));
			expect(selection.search).toBe(toSearch(selection.search));
			expect(moneyUnits).toContain(selection.unit);
		}),
	);
});

test('nothing selected leaves the link empty', () => {
	expect(formatSelection(nothingSelected).toString()).toBe('');
	expect(parse('')).toEqual({ selection: nothingSelected, notices: [] });
});

test('a link as it is written: fixed order, the codec last', () => {
	const selection: Selection = {
		nature: ['经常性项目', ''],
		level2: ['质量指标'],
		severity: ['高'],
		finding: ['资金'],
		search: '100% 法',
		amount: { from: 10_000_050, to: null },
		sort: { column: 'annual_fiscal', direction: 'asc' },
		unit: 'yuan',
	};
	const { nature, level2 } = { nature: encodeURIComponent('经常性项目'), level2: '质量指标' };
	expect(formatSelection(selection).toString()).toBe(
		`nature=${nature}&nature=&level2=${encodeURIComponent(level2)}&severity=${encodeURIComponent('高')}&finding=${encodeURIComponent('资金')}&q=100%25+${encodeURIComponent('法')}&amount=100000.50..&sort=annual_fiscal.asc&unit=yuan&v=1`,
	);
	expect(codecVersion).toBe('1');
});

test('a link without the mark of the codec is read as of today', () => {
	expect(parse('nature=经常性项目')).toEqual({
		selection: { ...nothingSelected, nature: ['经常性项目'] },
		notices: [],
	});
});

const link =
	'nature=阶段性项目&level2=质量指标&severity=高&finding=资金&q=法律&amount=1..2&sort=total.desc&unit=yi&v=1';
const linked: Selection = {
	nature: ['阶段性项目'],
	level2: ['质量指标'],
	severity: ['高'],
	finding: ['资金'],
	search: '法律',
	amount: { from: 100, to: 200 },
	sort: { column: 'total', direction: 'desc' },
	unit: 'yi',
};

test.each([
	['utm_source=mail', 'unknown-parameter'],
	['natures=经常性项目', 'unknown-parameter'],
	['=', 'unknown-parameter'],
	['__proto__=1', 'unknown-parameter'],
	['nature=一次性项目', 'unknown-value'],
	['nature=经常性', 'unknown-value'],
	['nature=0', 'unknown-value'],
	['level2=false', 'unknown-value'],
	['level2=数量', 'unknown-value'],
	['severity=严重', 'unknown-value'],
	['finding=F-03', 'unknown-value'],
	['Q=1', 'unknown-parameter'],
] as const)('%s beside a good link: one notice, nothing else changes', (part, reason) => {
	const notice = { part, reason };
	expect(parse(`${link}&${part}`)).toEqual({ selection: linked, notices: [notice] });
	expect(parse(`${part}&${link}`)).toEqual({ selection: linked, notices: [notice] });
});

test.each([
	'name.asc',
	'total',
	'total.up',
	'total.DESC',
	'total.desc.x',
	'.desc',
	'constructor.asc',
	'',
])('sort=%s: a notice, the order stays as it was without', (sortText) => {
	expect(parse(`nature=阶段性项目&sort=${sortText}&v=1`)).toEqual({
		selection: { ...nothingSelected, nature: ['阶段性项目'] },
		notices: [{ part: `sort=${sortText}`, reason: 'invalid-sort' }],
	});
});

test.each([
	['q=法律', '法律', []],
	['q=', '', []],
	['q=%20法律', '法律', ['q= 法律']],
	['q=%20', '', ['q= ']],
	['q=法%00律', '法 律', ['q=法\0律']],
	['q=法&q=律', '法', ['q=律']],
	['q=法&q=法', '法', []],
	[`q=${'法'.repeat(61)}`, '法'.repeat(60), [`q=${'法'.repeat(61)}`]],
])(
	'%s: a search as it is looked for, a notice where the link said another',
	(query, search, parts) => {
		expect(parse(query)).toEqual({
			selection: { ...nothingSelected, search },
			notices: parts.map((part) => ({ part, reason: 'invalid-search' })),
		});
	},
);

test('selections have one key exactly where they ask the same', () => {
	fc.assert(
		fc.property(chosen, chosen, ({ selection: a }, { selection: b }) => {
			const asked = (of: Selection) => JSON.stringify({ ...of, sort: null, unit: null });
			expect(selectionKey(a) === selectionKey(b)).toBe(asked(a) === asked(b));
			expect(selectionKey({ ...a, sort: b.sort, unit: b.unit })).toBe(selectionKey(a));
		}),
		{ numRuns: 500 },
	);
	expect(selectionKey(nothingSelected)).toBe('');
});

test('of two orders the first counts, the second gets a notice', () => {
	expect(parse('sort=total.desc&sort=line.asc')).toEqual({
		selection: { ...nothingSelected, sort: linked.sort },
		notices: [{ part: 'sort=line.asc', reason: 'invalid-sort' }],
	});
});

test.each([
	['unit=yuan', 'yuan', []],
	['unit=yi', 'yi', []],
	['unit=wan', 'wan', []],
	['unit=yuan&unit=yuan', 'yuan', []],
	['unit=yuan&unit=yi', 'yuan', ['unit=yi']],
	['unit=', 'wan', ['unit=']],
	['unit=fen', 'wan', ['unit=fen']],
	['unit=YUAN', 'wan', ['unit=YUAN']],
	['unit=fen&unit=yi', 'wan', ['unit=fen', 'unit=yi']],
	['unit=constructor', 'wan', ['unit=constructor']],
] as const)('%s: amounts in %s, a notice for what is none of the units', (query, unit, parts) => {
	expect(parse(query)).toEqual({
		selection: { ...nothingSelected, unit },
		notices: parts.map((part) => ({ part, reason: 'invalid-unit' })),
	});
});

test('the unit that the page has anyway is in no link', () => {
	expect(formatSelection(nothingSelected).has('unit')).toBe(false);
	expect(formatSelection({ ...nothingSelected, unit: 'yuan' }).toString()).toBe('unit=yuan&v=1');
});

test.each(['2', '', 'x', '01'])(
	'version %j: a notice, and the rest is read as far as known',
	(v) => {
		expect(parse(`nature=阶段性项目&v=${v}`)).toEqual({
			selection: { ...nothingSelected, nature: ['阶段性项目'] },
			notices: [{ part: `v=${v}`, reason: 'unknown-version' }],
		});
	},
);

test('each ignored part has its own notice, an unknown value that is repeated only one', () => {
	expect(parse('x=1&nature=a&nature=b&nature=a&x=2&v=1&v=3').notices).toEqual([
		{ part: 'x=1', reason: 'unknown-parameter' },
		{ part: 'x=2', reason: 'unknown-parameter' },
		{ part: 'nature=a', reason: 'unknown-value' },
		{ part: 'nature=b', reason: 'unknown-value' },
		{ part: 'v=3', reason: 'unknown-version' },
	]);
});

test('the same part twice is ignored once', () => {
	expect(parse('x=1&x=1&sort=up&sort=up&v=2&v=2').notices).toEqual([
		{ part: 'x=1', reason: 'unknown-parameter' },
		{ part: 'sort=up', reason: 'invalid-sort' },
		{ part: 'v=2', reason: 'unknown-version' },
	]);
	expect(parse('sort=total.desc&sort=total.desc').notices).toEqual([]);
});

test('the order that the rows have anyway is a default: no choice, no notice', () => {
	expect(parse('sort=annual_total.desc')).toEqual({ selection: nothingSelected, notices: [] });
	expect(parse('sort=annual_total.asc').selection.sort).toEqual({
		column: 'annual_total',
		direction: 'asc',
	});
});
