import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyUnits } from '#lib/model/money.ts';
import { codecVersion } from '#lib/selection/codec.ts';
import { toAmountRange } from '#lib/selection/keys/amount-range.ts';
import { toSearch } from '#lib/selection/keys/text.ts';
import {
	nothingSelected,
	overviewCodec,
	projectSort,
	sortColumns,
	type Facets,
	type Selection,
} from '#lib/selection/selection.ts';

const facets: Facets = {
	year: [],
	department: [],
	nature: ['经常性项目', '阶段性项目', ''],
	level2: ['数量指标', '质量指标', '时效指标', '服务对象满意度指标', ''],
	lacking: ['成本指标', '时效指标'],
	severity: ['高', '中', '低', '提示'],
	ruleGroup: ['资金', '指标值'],
	reading: ['sure', 'doubtful'],
};

const parse = (query: string, of = facets) => overviewCodec.parse(new URLSearchParams(query), of);

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
		year: facetValues,
		department: facetValues,
		nature: facetValues,
		level2: facetValues,
		lacking: facetValues,
		severity: facetValues,
		ruleGroup: facetValues,
		reading: facetValues,
	})
	.chain((of) =>
		fc.record({
			of: fc.constant(of),
			selection: fc.record({
				year: fc.constantFrom(null, ...(of.year.length > 1 ? of.year : [])),
				department: fc.subarray(of.department),
				carrier: fc.uniqueArray(fc.constantFrom('', '甲单位', 'a|b')).map((all) => all.sort()),
				nature: fc.subarray(of.nature),
				level2: fc.subarray(of.level2),
				lacking: fc.subarray(of.lacking),
				severity: fc.subarray(of.severity),
				ruleGroup: fc.subarray(of.ruleGroup),
				reading: fc.subarray(of.reading),
				search: value.map(toSearch),
				amount,
				sort: fc.option(sort).map((chosen) => chosen && projectSort.withoutUsual(chosen)),
				unit: fc.constantFrom(...moneyUnits),
			}),
		}),
	);

test('parse(format(s)) is s, through the text of a link too, and without a notice', () => {
	fc.assert(
		fc.property(chosen, ({ of, selection }) => {
			const params = overviewCodec.format(selection);
			expect(overviewCodec.parse(params, of)).toEqual({ selection, notices: [] });
			const url = new URL(`https://example.org/lens/?${params}`);
			expect(overviewCodec.parse(url.searchParams, of)).toEqual({ selection, notices: [] });
		}),
		{ numRuns: 500 },
	);
});

test('repeated and shuffled values come out in the facets’ order, once each', () => {
	const shuffled = chosen.chain(({ of, selection }) => {
		const pairs = [...overviewCodec.format({ ...selection, sort: null })];
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
			expect(overviewCodec.parse(new URLSearchParams(pairs), of)).toEqual({
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
			const { selection } = overviewCodec.parse(new URLSearchParams(pairs), facets);
			expect(facets.nature).toEqual(expect.arrayContaining(selection.nature));
			expect(facets.level2).toEqual(expect.arrayContaining(selection.level2));
			expect(selection.search).toBe(toSearch(selection.search));
			expect(moneyUnits).toContain(selection.unit);
		}),
	);
});

test('nothing selected leaves the link empty', () => {
	expect(overviewCodec.format(nothingSelected).toString()).toBe('');
	expect(parse('')).toEqual({ selection: nothingSelected, notices: [] });
});

test('a link as it is written: fixed order, the codec last', () => {
	const selection: Selection = {
		year: '2024',
		department: ['司法局'],
		carrier: [],
		nature: ['经常性项目', ''],
		level2: ['质量指标'],
		lacking: ['成本指标'],
		severity: ['高'],
		ruleGroup: ['资金'],
		reading: [],
		search: '100% 法',
		amount: { from: 10_000_050, to: null },
		sort: { column: 'annual_fiscal', direction: 'asc' },
		unit: 'yuan',
	};
	const { nature, level2 } = { nature: encodeURIComponent('经常性项目'), level2: '质量指标' };
	expect(overviewCodec.format(selection).toString()).toBe(
		`year=2024&department=${encodeURIComponent('司法局')}&nature=${nature}&nature=&level2=${encodeURIComponent(level2)}&without=${encodeURIComponent('成本指标')}&severity=${encodeURIComponent('高')}&finding=${encodeURIComponent('资金')}&q=100%25+${encodeURIComponent('法')}&amount=100000.50..&sort=annual_fiscal.asc&unit=yuan&v=1`,
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
	...nothingSelected,
	nature: ['阶段性项目'],
	level2: ['质量指标'],
	severity: ['高'],
	ruleGroup: ['资金'],
	reading: [],
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

test('selections have one key exactly where they ask the same', () => {
	fc.assert(
		fc.property(chosen, chosen, ({ selection: a }, { selection: b }) => {
			const asked = (of: Selection) => JSON.stringify({ ...of, sort: null, unit: null });
			expect(overviewCodec.key(a) === overviewCodec.key(b)).toBe(asked(a) === asked(b));
			expect(overviewCodec.key({ ...a, sort: b.sort, unit: b.unit })).toBe(overviewCodec.key(a));
		}),
		{ numRuns: 500 },
	);
	expect(overviewCodec.key(nothingSelected)).toBe('');
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

test('the SQL conditions of everything that can be chosen, in the table’s order', () => {
	const selection: Selection = { ...linked, nature: [`it's`, ''], search: `'%` };
	expect(overviewCodec.conditions(selection)).toEqual([
		'is_latest',
		`coalesce(nature, '') IN ('it''s', '')`,
		'types & 2 <> 0',
		'(high_findings > 0)',
		'(funding_findings > 0)',
		expect.stringMatching(/^CASE WHEN .* THEN contains\(name_search, .* ELSE FALSE END$/),
		'annual_total_fen >= 100 AND annual_total_fen <= 200',
	]);
	const { nature } = selection;
	expect(overviewCodec.conditions({ ...nothingSelected, nature }, ['nature'])).toEqual([
		'is_latest',
	]);
});
