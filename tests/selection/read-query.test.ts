import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorCodec } from '#lib/selection/indicator-selection.ts';
import { readQuery } from '#lib/selection/read-query.ts';
import { nothingSelected, overviewCodec, type Selection } from '#lib/selection/selection.ts';

const facets = {
	year: [],
	department: [],
	nature: ['经常性项目', '阶段性 & 一次性（含）', '达到100%', ''],
	level2: ['数量指标', '质量指标'],
	lacking: ['数量指标', '质量指标'],
	severity: ['高'],
	ruleGroup: ['资金'],
	reading: ['sure', 'doubtful'],
};
const some = (values: readonly string[]) => fc.subarray([...values]);
const selections: fc.Arbitrary<Selection> = fc
	.record({
		nature: some(facets.nature),
		level2: some(facets.level2),
		lacking: some(facets.lacking),
		reading: some(facets.reading),
		search: fc.constantFrom('', '法律', '法律 服务', '100％', '法a&b=c', '率100%'),
	})
	.map((chosen) => ({ ...nothingSelected, ...chosen }));

type Mangle = (query: string) => string;
const mangles: [string, Mangle][] = [
	['as it was', (query) => query],
	['& written as in HTML', (query) => query.replaceAll('&', '&amp;')],
	['and so twice', (query) => query.replaceAll('&', '&amp;amp;')],
	['with its values encoded twice', (query) => query.replaceAll('%', '%25')],
	['and three times', (query) => query.replaceAll('%', '%2525')],
	['encoded as a whole', (query) => encodeURIComponent(query)],
	['at the end of a sentence', (query) => `${query}。`],
	['in brackets', (query) => `${query}）。`],
	['with more of the sentence', (query) => `${query}，请查看`],
	['passed on by WeChat', (query) => `${query}&from=singlemessage&isappinstalled=0&scene=1`],
	['and first by another', (query) => `from=timeline&${query}&sharer_shareinfo=a.b`],
];

test.each(mangles)('a link %s selects what it was made for, without a notice', (_how, mangle) => {
	fc.assert(
		fc.property(selections, (selection) => {
			const query = overviewCodec.format(selection).toString();
			fc.pre(query !== '');
			// As the address bar gives it.
			const { search } = new URL(`https://host/?${mangle(query)}`);
			const parsed = overviewCodec.parse(readQuery(search), facets);
			expect(parsed).toEqual({ selection, notices: [] });
		}),
	);
});

test.each([
	['q=法律。', '法律'],
	['q=服务（含）', '服务（含）'],
	['q=服务）', '服务'],
	['q=100%25', '100%'],
	['q=95%2580', '95%80'],
	['q=%E7%BB', '\ufffd'],
	['q=。', '。'],
])('%s without a version looks for %s', (query, search) => {
	const { selection } = overviewCodec.parse(readQuery(`?${query}`), facets);
	expect(selection.search).toBe(search);
});

test('any query is read, up to 100 KB and within a second', () => {
	const part = fc.constantFrom(
		'nature=',
		'q=',
		'&',
		'&amp;',
		'%',
		'%25',
		'%E7%BB%8F',
		'v=1',
		'<b>',
		"'",
		'\0',
		'。',
		'x',
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 60 }), fc.constantFrom(1, 300), (parts, times) => {
			const query = parts.join('').repeat(times).slice(0, 100_000);
			const started = performance.now();
			overviewCodec.parse(readQuery(query), facets);
			indicatorCodec.parse(readQuery(query), { values: {}, open: [] } as never);
			expect(performance.now() - started).toBeLessThan(1_000);
		}),
	);
});
