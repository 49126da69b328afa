import type { Comparator, Target, TargetKind } from '#lib/model/target.ts';

/** The columns by which a table carries a target; a blank word is null or ''. */
export interface TargetColumns {
	kind: TargetKind | '' | null;
	comparator: Comparator | '' | null;
	implicit: boolean;
	value: number | null;
	upper_value: number | null;
	unit: string | null;
	basis: string | null;
	first_month: number | null;
	last_month: number | null;
	qualifier: string | null;
}

/** A row of a table -> the target that the form was read with. */
export function toTarget(row: TargetColumns): Target {
	const { kind, comparator, implicit, value, unit, basis, qualifier } = row;
	const { upper_value, first_month, last_month } = row;
	return {
		kind: kind || null,
		comparator: comparator || null,
		implicit,
		value,
		upperValue: upper_value,
		unit: unit || null,
		basis,
		months: first_month === null ? null : [first_month, last_month ?? first_month],
		qualifier,
	};
}
