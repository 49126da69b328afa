import { expect, test } from 'vitest';
import { formatChoices, parseChoices } from '#lib/selection/choices.ts';

const known = { lines: ['1'], sort: ['name', 'amount'] };
const parse = (query: string) => parseChoices(new URLSearchParams(query), known);

test('known values are chosen', () => {
	expect(parse('lines=1&sort=name&v=1')).toEqual({
		chosen: { lines: '1', sort: 'name' },
		notices: [],
	});
	expect(parse('')).toEqual({ chosen: {}, notices: [] });
});

test.each([
	['lines=2', 'unknown-value'],
	['sort=', 'unknown-value'],
	['page=3', 'unknown-parameter'],
	['toString=1', 'unknown-parameter'],
	['v=9', 'unknown-version'],
])('%s is ignored with a notice', (part, reason) => {
	expect(parse(part)).toEqual({ chosen: {}, notices: [{ part, reason }] });
});

test('the first of two values counts', () => {
	expect(parse('sort=amount&sort=name')).toEqual({
		chosen: { sort: 'amount' },
		notices: [{ part: 'sort=name', reason: 'unknown-value' }],
	});
});

test('what is written is read again; nothing chosen is no query', () => {
	const query = formatChoices({ lines: '1', sort: null });
	expect(query).toBe('lines=1&v=1');
	expect(parse(query).chosen).toEqual({ lines: '1' });
	expect(formatChoices({ lines: null })).toBe('');
});
