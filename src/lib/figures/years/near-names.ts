// Which projects of two years may be one under another name.
import { dice, likeNames, pairsOf, plainText } from '#lib/figures/likeness.ts';
import { withoutYear } from './without-year.ts';

interface Named {
	formId: string;
	name: string;
}

/** A match is clear if the next best name is less alike by this much. */
const clearBy = 0.1;
/** Nobody has so many projects that change their names; comparing all with all would take long. */
const mostNames = 1500;

/** What tells one of several like projects: 二期, 第3批, B座. */
const ordinal = /[\da-z]+|[一二三四五六七八九十]+[期批号标级段类]/giu;

interface Word {
	formId: string;
	ordinals: string;
	pairs: Uint32Array;
}

/**
 * The pairs of names that are like each other beyond doubt: no other name of either year comes near.
 * Names with different numbers are of different projects.
 */
export function nearNames(before: readonly Named[], after: readonly Named[]): [string, string][] {
	if (before.length > mostNames || after.length > mostNames) return [];
	const [earlier, later] = [before.map(toWord), after.map(toWord)];
	const best = later.map((one) => clearBest(one, earlier));
	const back = earlier.map((one) => clearBest(one, later));
	return later.flatMap((one, i) => {
		const match = best[i] ?? -1;
		return back[match] === i
			? [[earlier[match]?.formId ?? '', one.formId] as [string, string]]
			: [];
	});
}

function toWord({ formId, name }: Named): Word {
	const text = withoutYear(name);
	const pairs = pairsOf(plainText(text.replace(ordinal, '')));
	const ordinals = (text.match(ordinal) ?? []).join().toLowerCase();
	return { formId, ordinals, pairs };
}

/** The index of the name that is clearly the most alike, -1 if there is none. */
function clearBest(one: Word, others: readonly Word[]): number {
	let [best, first, second] = [-1, 0, 0];
	others.forEach((other, i) => {
		const alike = one.ordinals === other.ordinals ? dice(one.pairs, other.pairs) : 0;
		if (alike > first) [best, first, second] = [i, alike, first];
		else second = Math.max(second, alike);
	});
	return first >= likeNames && first - second >= clearBy ? best : -1;
}
