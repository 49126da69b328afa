import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyUnits } from '#lib/model/money.ts';
import { compareCodec, mostCompared, type Compared } from '#lib/selection/compare-selection.ts';

const parse = (query: string) => compareCodec.parse(new URLSearchParams(query));
const id = fc.oneof(
	fc.constantFrom(
		'minhang-justice-2023-05',
		'0',
		'false',
		'p',
		'v',
		'&',
		'=',
		'+',
		'%20',
		'a b',
		`'`,
	),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => text.isWellFormed()),
);
const compared: fc.Arbitrary<Compared> = fc.record({
	ids: fc.uniqueArray(id, { maxLength: mostCompared }),
	onlyDiffering: fc.boolean(),
	unit: fc.constantFrom(...moneyUnits),
});

test('parse(format(c)) is c, through the text of a link too, and without a notice', () => {
	fc.assert(
		fc.property(compared, (of) => {
			expect(compareCodec.parse(compareCodec.format(of))).toEqual({ selection: of, notices: [] });
			const url = new URL(`https://example.org/lens/compare/?${compareCodec.format(of)}`);
			expect(compareCodec.parse(url.searchParams)).toEqual({ selection: of, notices: [] });
		}),
		{ numRuns: 500 },
	);
});

test('any query at all parses to at most four projects, without doubles', () => {
	const key = fc.oneof(fc.constantFrom('p', 'show', 'unit', 'v'), id);
	fc.assert(
		fc.property(fc.array(fc.tuple(key, fc.oneof(id, fc.constant('')))), (pairs) => {
			const { ids } = compareCodec.parse(new URLSearchParams(pairs)).selection;
			expect(ids.length).toBeLessThanOrEqual(mostCompared);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids).not.toContain('');
		}),
	);
});

test('the order is the one in which projects were picked', () => {
	expect(parse('p=c&p=a&p=b&v=1').selection.ids).toEqual(['c', 'a', 'b']);
	expect(
		compareCodec.format({ ids: ['c', 'a'], onlyDiffering: true, unit: 'wan' }).toString(),
	).toBe('p=c&p=a&show=differing&v=1');
	expect(compareCodec.format({ ids: [], onlyDiffering: false, unit: 'wan' }).toString()).toBe('');
});

test('a fifth project is left out with a notice, a project named twice is one', () => {
	expect(parse('p=a&p=b&p=a&p=c&p=d&p=e')).toEqual({
		selection: { ids: ['a', 'b', 'c', 'd'], onlyDiffering: false, unit: 'wan' },
		notices: [{ part: 'p=e', reason: 'surplus-project' }],
	});
});

test.each([
	['p=', 'invalid-project'],
	[`p=${'x'.repeat(201)}`, 'invalid-project'],
	['show=all', 'unknown-value'],
	['v=2', 'unknown-version'],
	['utm_source=mail', 'unknown-parameter'],
	['__proto__=1', 'unknown-parameter'],
] as const)('%s beside a good link: one notice, nothing else changes', (part, reason) => {
	const expected = {
		selection: { ids: ['a', 'b'], onlyDiffering: true, unit: 'wan' },
		notices: [{ part, reason }],
	};
	expect(parse(`p=a&p=b&show=differing&v=1&${part}`)).toEqual(expected);
	expect(parse(`${part}&p=a&p=b&show=differing&v=1`)).toEqual(expected);
});

test('the unit of money: in the link where it is another one, a notice for what is none', () => {
	const one = { ids: ['a'], onlyDiffering: false };
	expect(compareCodec.format({ ...one, unit: 'yi' }).toString()).toBe('p=a&unit=yi&v=1');
	expect(compareCodec.format({ ...one, unit: 'wan' }).toString()).toBe('p=a&v=1');
	expect(parse('p=a&unit=fen')).toEqual({
		selection: { ...one, unit: 'wan' },
		notices: [{ part: 'unit=fen', reason: 'invalid-unit' }],
	});
});
