import { expect, test } from 'vitest';
import { defineCodec } from '#lib/selection/codec.ts';
import { choice, flag } from '#lib/selection/keys/choice.ts';
import { nothingSelected, overviewCodec } from '#lib/selection/selection.ts';
import { noFacets } from '../no-facets.ts';

const few = defineCodec({
	lines: flag('lines', '1'),
	sort: choice('sort', ['line', 'name', 'amount'], 'line'),
});
const parseFew = (query: string) => few.parse(new URLSearchParams(query));

test('known values are chosen', () => {
	expect(parseFew('lines=1&sort=name&v=1')).toEqual({
		selection: { lines: true, sort: 'name' },
		notices: [],
	});
	expect(parseFew('')).toEqual({ selection: few.nothing, notices: [] });
});

test.each([
	['lines=2', 'unknown-value'],
	['sort=', 'unknown-value'],
	['page=3', 'unknown-parameter'],
	['toString=1', 'unknown-parameter'],
	['v=9', 'unknown-version'],
])('%s is ignored with a notice', (part, reason) => {
	expect(parseFew(part)).toEqual({ selection: few.nothing, notices: [{ part, reason }] });
});

test('the first of two values counts', () => {
	expect(parseFew('sort=amount&sort=name')).toEqual({
		selection: { lines: false, sort: 'amount' },
		notices: [{ part: 'sort=name', reason: 'unknown-value' }],
	});
});

test('what is written is read again; nothing chosen is no query', () => {
	const query = few.format({ lines: true, sort: 'line' }).toString();
	expect(query).toBe('lines=1&v=1');
	expect(parseFew(query).selection).toEqual({ lines: true, sort: 'line' });
	expect(few.format(few.nothing).toString()).toBe('');
});

const facets = { ...noFacets, nature: ['阶段性项目'] };
const parse = (query: string) => overviewCodec.parse(new URLSearchParams(query), facets);

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
	expect(overviewCodec.format(nothingSelected).has('unit')).toBe(false);
	expect(overviewCodec.format({ ...nothingSelected, unit: 'yuan' }).toString()).toBe(
		'unit=yuan&v=1',
	);
});
