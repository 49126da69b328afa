import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueRange, type Bound } from '#lib/selection/keys/value-range.ts';
import { valueRanges } from './value-ranges.ts';

const key = valueRange('value', { value: 'v', upperValue: 'u', basis: 'b' });
const none = { listed: [], isOpen: false };
const at = (at: number): Bound => ({ at, isOpen: false });
const beyond = (at: number): Bound => ({ at, isOpen: true });

test.each([
	['80..90', { from: at(80), to: at(90) }],
	['80..<90', { from: at(80), to: beyond(90) }],
	['>100..', { from: beyond(100), to: null }],
	['..<90', { from: null, to: beyond(90) }],
	['..0.5', { from: null, to: at(0.5) }],
	['-3..3', { from: at(-3), to: at(3) }],
	['100..100', { from: at(100), to: at(100) }],
	['90..80', null],
	['90..<90', null],
	['>90..90', null],
	['..', null],
	['>..5', null],
	['5..<', null],
	['', null],
	['90', null],
	['1e3..', null],
	['1.2345678..', null],
	['1234567890..', null],
	['80..90;DROP', null],
])('%s: a range of numbers, a notice for what is none', (text, range) => {
	const ignored = range === null ? [{ value: text, reason: 'invalid-range' }] : [];
	expect(key.read([text], none)).toEqual({ value: range, ignored });
	if (range !== null) expect(key.write(range)).toEqual([text]);
});

test('a second range is ignored, and nothing chosen is written as nothing', () => {
	expect(key.read(['1..2', '3..4'], none).ignored).toEqual([
		{ value: '3..4', reason: 'invalid-range' },
	]);
	expect(key.write(null)).toEqual([]);
});

test.each([
	[{ from: at(80), to: beyond(90) }, 'b IS NULL AND v >= 80 AND coalesce(u, v) < 90'],
	[{ from: beyond(100), to: null }, 'b IS NULL AND v > 100'],
	[{ from: null, to: at(5) }, 'b IS NULL AND coalesce(u, v) <= 5'],
])('a range as a condition: %j', (range, sql) => {
	expect(key.where(range)).toBe(sql);
});

test('every range is read from a link as it was written', () => {
	fc.assert(
		fc.property(valueRanges, (range) => {
			fc.pre(range !== null);
			expect(key.read(key.write(range), none)).toEqual({ value: range, ignored: [] });
		}),
	);
});
