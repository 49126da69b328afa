// Rows of test tables for target values with a number.
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import type { Comparator, Target } from '#lib/model/target.ts';

export type Measured = [
	text: string,
	comparator: Comparator,
	value: number,
	unit: string | null,
	qualifier?: string,
];

/** The target of a row. All other fields are empty. */
export function measured(
	kind: Target['kind'],
	[, comparator, value, unit, qualifier]: Measured,
): Target {
	return { ...parseTarget(null), kind, comparator, value, unit, qualifier: qualifier ?? null };
}
