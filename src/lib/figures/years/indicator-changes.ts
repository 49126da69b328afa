import { group } from 'd3-array';
import { plainText } from '#lib/figures/likeness.ts';
import type { Indicator } from '#lib/model/form.ts';
import { isMeasured, measureOf, targetChange, type TargetChange } from './target-change.ts';
import { withoutYear } from './without-year.ts';

export const indicatorChangeKinds = [
	'lowered',
	'raised',
	'changed',
	'dropped',
	'new',
	'unchanged',
] as const satisfies readonly (TargetChange | 'new' | 'dropped')[];
export type IndicatorChangeKind = (typeof indicatorChangeKinds)[number];

/** An indicator of two years; one that is new was none before, one that was dropped is none after. */
export interface IndicatorChange {
	kind: IndicatorChangeKind;
	before: Indicator | null;
	after: Indicator | null;
	/** False where a reading is in doubt or several indicators have the name. */
	isSure: boolean;
}

/** The ways in which two indicators are the same, the surest first. */
const identities: readonly ((one: Indicator) => string | null)[] = [
	({ level2, name, target }) =>
		name === null || !isMeasured(target)
			? null
			: `${level2 ?? ''}\n${plainText(name)}\n${measureOf(target)}`,
	({ level2, name }) => (name === null ? null : `${level2 ?? ''}\n${plainText(name)}`),
	({ name }) => (name === null ? null : plainText(name)),
	({ name }) => (name === null ? null : plainText(withoutYear(name)) || null),
];

/**
 * What became of each indicator, in the order of the later form, then those that were dropped. They
 * are the same by their names, if need be apart from their type and the years in them; of several under
 * one name those of one unit and direction.
 */
export function indicatorChanges(
	before: readonly Indicator[],
	after: readonly Indicator[],
): IndicatorChange[] {
	const pairs = new Map<Indicator, { before: Indicator; isSure: boolean }>();
	const taken = new Set<Indicator>();
	for (const identity of identities) {
		const earlier = group(
			before.filter((one) => !taken.has(one)),
			identity,
		);
		const later = group(
			after.filter((one) => !pairs.has(one)),
			identity,
		);
		for (const [key, ones] of later) {
			if (key === null) continue;
			const isShared = [before, after].some(
				(all) => all.filter((one) => identity(one) === key).length > 1,
			);
			for (const pair of pairUp(earlier.get(key) ?? [], ones)) {
				const isSure = pair.isSure && (!isShared || isUnchanged(pair));
				pairs.set(pair.after, { ...pair, isSure });
				taken.add(pair.before);
			}
		}
	}
	const dropped = before.filter((one) => !taken.has(one));
	return [
		...after.map((one) => toChange(pairs.get(one)?.before ?? null, one, pairs.get(one)?.isSure)),
		...dropped.map((one) => toChange(one, null)),
	];
}

function toChange(
	before: Indicator | null,
	after: Indicator | null,
	isSurePair = true,
): IndicatorChange {
	const isSure = isSurePair && [before, after].every((one) => (one?.reading ?? 'sure') === 'sure');
	if (before === null) return { kind: 'new', before, after, isSure };
	if (after === null) return { kind: 'dropped', before, after, isSure };
	return { kind: targetChange(before, after), before, after, isSure };
}

interface Pair {
	before: Indicator;
	after: Indicator;
	isSure: boolean;
}

function isUnchanged({ before, after }: Pair): boolean {
	return targetChange(before, after) === 'unchanged';
}

/**
 * Indicators of one name. Where several have it, those of one target are the same. The others follow
 * their order if there are as many as before, which is likely but not sure.
 */
function pairUp(before: readonly Indicator[], after: readonly Indicator[]): Pair[] {
	const isOne = before.length === 1 && after.length === 1;
	if (!isOne && before.length === after.length && !haveEqualTargets(before, after)) {
		return before.flatMap((one, i) => {
			const other = after[i];
			return other ? [{ before: one, after: other, isSure: false }] : [];
		});
	}
	const left = [...after];
	return before.flatMap((one) => {
		const at = isOne ? 0 : left.findIndex((other) => targetChange(one, other) === 'unchanged');
		const [other] = at < 0 ? [] : left.splice(at, 1);
		return other ? [{ before: one, after: other, isSure: true }] : [];
	});
}

/** Whether the targets are the same ones in another order. */
function haveEqualTargets(before: readonly Indicator[], after: readonly Indicator[]): boolean {
	const left = [...after];
	return before.every((one) => {
		const at = left.findIndex((other) => targetChange(one, other) === 'unchanged');
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
}
