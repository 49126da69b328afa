import type { Target } from '#lib/model/target.ts';

/**
 * Which of these targets are the strictest; null stands for a project without the indicator. No target
 * is marked where all are equal or where they cannot be compared: each must be a number with a bound,
 * all with one unit, direction (at least or at most), basis and qualifier.
 */
export function findStricter(targets: readonly (Target | null)[]): boolean[] {
	const none = targets.map(() => false);
	const given = targets.filter((target) => target !== null);
	const [first] = given;
	if (!first || given.length < 2 || !given.every((target) => areComparable(first, target))) {
		return none;
	}
	const sign = directionOf(first) === 'at-least' ? 1 : -1;
	// `> 90` is a little stricter than `≥ 90`.
	const strictness = (target: Target): [number, number] => [
		sign * (target.value ?? 0),
		target.comparator === '>' || target.comparator === '<' ? 1 : 0,
	];
	const compare = (a: Target, b: Target) => {
		const [left, right] = [strictness(a), strictness(b)];
		return left[0] - right[0] || left[1] - right[1];
	};
	const strictest = given.reduce((best, target) => (compare(target, best) > 0 ? target : best));
	if (given.every((target) => compare(target, strictest) === 0)) return none;
	return targets.map((target) => target !== null && compare(target, strictest) === 0);
}

function directionOf({ comparator }: Target): 'at-least' | 'at-most' | null {
	if (comparator === '>=' || comparator === '>') return 'at-least';
	if (comparator === '<=' || comparator === '<') return 'at-most';
	return null;
}

function areComparable(a: Target, b: Target): boolean {
	const isNumber = ({ kind, value, upperValue }: Target) =>
		(kind === 'quantity' || kind === 'duration') && value !== null && upperValue === null;
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
