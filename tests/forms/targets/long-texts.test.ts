import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { pieces } from './pieces.ts';

test.each(pieces)('100,000 times “%s” ends', (piece) => {
	const text = piece.repeat(100_000);
	const measurable = [parseTarget(text), parseTarget(`1${text}x`)].filter(
		({ comparator }) => comparator !== null,
	);
	expect(measurable).toEqual([]);
});
