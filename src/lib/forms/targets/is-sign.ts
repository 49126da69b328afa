import { normaliseTarget } from './normalise-target.ts';
import { comparatorBefore } from './target-words.ts';

/** Words in 指标性质 that do not compare. */
const sorts: ReadonlySet<string> = new Set(
	'定性 定量 定性指标 定量指标 正向 反向 逆向 负向 正向指标 反向指标 逆向指标 负向指标 约束性 预期性'.split(
		' ',
	),
);

/** No sign is longer. */
const longest = 12;

/** Whether a text is a comparator and nothing else: `≥`, `大于等于`, `（≤）`. */
export function isComparator(text: string): boolean {
	return text.length <= longest && comparatorBefore.has(signOf(text));
}

/** Whether a text only names the sort of an indicator: `定性`, `正向指标`. */
export function isSort(text: string): boolean {
	return text.length <= longest && sorts.has(signOf(text));
}

/** A sign without brackets around it, half-width. */
export function signOf(text: string): string {
	return normaliseTarget(text).replace(/^\((.{1,8})\)$/, '$1');
}
