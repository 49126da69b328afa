import { isLessBetter } from '#lib/figures/is-less-better.ts';
import { plainText } from '#lib/figures/likeness.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Comparator, Target } from '#lib/model/target.ts';
import { withoutYear } from './without-year.ts';

/** `raised` and `lowered` say how much is demanded, whichever way the number went: ≤30天 to ≤20天 is raised. */
export type TargetChange = 'raised' | 'lowered' | 'unchanged' | 'changed';

type Compared = Pick<Indicator, 'name' | 'level2' | 'targetText' | 'target'>;

/**
 * What became of a target. Numbers are compared only where unit, direction and words are the same;
 * everything else is unchanged if its text is, apart from years, and otherwise changed.
 */
export function targetChange(before: Compared, after: Compared): TargetChange {
	// Most targets stay as they are, to the letter.
	if (before.targetText === after.targetText) return 'unchanged';
	if (evenText(before) === evenText(after)) return 'unchanged';
	if (!isMeasured(before.target) || !isMeasured(after.target)) return 'changed';
	if (measureOf(before.target) !== measureOf(after.target)) return 'changed';
	const [steps, upper] = [
		after.target.value - before.target.value,
		(after.target.upperValue ?? 0) - (before.target.upperValue ?? 0),
	];
	if (steps === 0 && upper === 0)
		return before.target.comparator === after.target.comparator ? 'unchanged' : 'changed';
	if (steps * upper < 0) return 'changed';
	const way = directionOf(before);
	if (way === 0 || way !== directionOf(after)) return 'changed';
	return (steps + upper) * way > 0 ? 'raised' : 'lowered';
}

/** Targets as they are compared: in one width, without blanks and years. Both may be blank. */
function evenText({ targetText }: Compared): string {
	return withoutYear(targetText ?? '').replace(/\s/g, '');
}

/** Whether it is one number, or a range of two. */
export function isMeasured(target: Target): target is Target & { value: number } {
	const { kind, value } = target;
	return (kind === 'quantity' || kind === 'duration' || kind === 'frequency') && value !== null;
}

/** What two numbers must share so that they can be compared. */
export function measureOf({ kind, unit, basis, qualifier, comparator }: Target): string {
	const words = [unit, basis, qualifier].map((word) => plainText(word ?? ''));
	return [kind, ...words, sides[comparator ?? '=']].join('\n');
}

const sides: Record<Comparator, string> = {
	'>=': 'least',
	'>': 'least',
	'<=': 'most',
	'<': 'most',
	'=': 'equal',
	'~': 'about',
	'..': 'range',
};

/** 1 where a larger number demands more, -1 where it demands less, 0 where that cannot be told. */
function directionOf({ name, level2, target }: Compared): number {
	const { kind, comparator, basis } = target;
	const side = sides[comparator ?? '='];
	if (side === 'least') return 1;
	if (side === 'most') return -1;
	if (kind === 'duration' || basis !== null || level2?.includes('成本')) return 0;
	return isLessBetter(name ?? '') ? -1 : 1;
}
