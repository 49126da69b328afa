import type { Indicator } from '#lib/model/form.ts';

/** Equal for indicators of one form of which the number alone tells which is which. */
export function sayingTheSame({ level2, name, target }: Indicator): string {
	const { kind, comparator, unit, basis, qualifier } = target;
	return JSON.stringify([level2, name, kind, comparator, unit, basis, qualifier]);
}
