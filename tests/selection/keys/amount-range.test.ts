import { expect, test } from 'vitest';
import { nothingSelected, overviewCodec } from '#lib/selection/selection.ts';
import { noFacets } from '../no-facets.ts';

const parse = (query: string) => overviewCodec.parse(new URLSearchParams(query), noFacets);

test.each([
	['amount=100000..500000', { from: 10_000_000, to: 50_000_000 }, []],
	['amount=..0.5', { from: null, to: 50 }, []],
	['amount=0..', { from: 0, to: null }, []],
	['amount=12.34..12.34', { from: 1234, to: 1234 }, []],
	['amount=2..1', null, ['amount=2..1']],
	['amount=..', null, ['amount=..']],
	['amount=', null, ['amount=']],
	['amount=5', null, ['amount=5']],
	['amount=-1..5', null, ['amount=-1..5']],
	['amount=1.234..5', null, ['amount=1.234..5']],
	['amount=1e3..', null, ['amount=1e3..']],
	['amount=12345678901234..', null, ['amount=12345678901234..']],
	['amount=1..2&amount=1..2', { from: 100, to: 200 }, []],
	['amount=1..2&amount=3..4', { from: 100, to: 200 }, ['amount=3..4']],
])('%s: a range of amounts in fen, a notice for what is none', (query, amount, parts) => {
	expect(parse(query)).toEqual({
		selection: { ...nothingSelected, amount },
		notices: parts.map((part) => ({ part, reason: 'invalid-amount' })),
	});
});
