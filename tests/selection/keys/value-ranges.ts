import fc from 'fast-check';
import { toValueRange, type ValueRange } from '#lib/selection/keys/value-range.ts';

const bound = fc.option(
	fc.record({
		at: fc.oneof(
			fc.integer({ min: 0, max: 120 }),
			fc.integer({ min: -999_999_999, max: 999_999_999 }).map((n) => n / 1000),
		),
		isOpen: fc.boolean(),
	}),
);

/** Ranges of numbers, many of them of percentages, and null for none. */
export const valueRanges: fc.Arbitrary<ValueRange | null> = fc
	.tuple(bound, bound)
	.map(([from, to]) => toValueRange(from, to));
