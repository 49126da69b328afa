import type { Comparator, TargetKind } from '#lib/model/target.ts';

/** What a target is held against another by. */
export interface Bound {
	kind: TargetKind | null;
	comparator: Comparator | null;
	value: number | null;
	upper_value: number | null;
	unit: string | null;
	basis: string | null;
	qualifier: string | null;
}

/**
 * Which of these targets leave least room, null standing for no indicator. None where they cannot be
 * held against each other: each must be a number with a bound, all of one unit, direction (at least or
 * at most), basis and qualifier. None either where all are equal.
 */
export function findStricter(targets: readonly (Bound | null)[]): boolean[] {
	const none = targets.map(() => false);
	const given = targets.filter((target) => target !== null);
	const [first] = given;
	if (!first || given.length < 2 || !given.every((target) => areComparable(first, target))) {
		return none;
	}
	const sign = directionOf(first) === 'at-least' ? 1 : -1;
	// A bound that is excluded leaves a little less room than the same one included.
	const rank = (target: Bound): [number, number] => [
		sign * (target.value ?? 0),
		target.comparator === '>' || target.comparator === '<' ? 1 : 0,
	];
	const compare = (a: Bound, b: Bound) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1];
	const strictest = given.reduce((best, target) => (compare(target, best) > 0 ? target : best));
	if (given.every((target) => compare(target, strictest) === 0)) return none;
	return targets.map((target) => target !== null && compare(target, strictest) === 0);
}

function directionOf({ comparator }: Bound): 'at-least' | 'at-most' | null {
	if (comparator === '>=' || comparator === '>') return 'at-least';
	if (comparator === '<=' || comparator === '<') return 'at-most';
	return null;
}

function areComparable(a: Bound, b: Bound): boolean {
	const isNumber = ({ kind, value, upper_value }: Bound) =>
		(kind === 'quantity' || kind === 'duration') && value !== null && upper_value === null;
	return (
		isNumber(a) &&
		isNumber(b) &&
		directionOf(a) !== null &&
		directionOf(a) === directionOf(b) &&
		a.unit === b.unit &&
		a.basis === b.basis &&
		a.qualifier === b.qualifier
	);
}
