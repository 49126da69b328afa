// Which form and which indicator of a reading is which of the truth.
import type { Form, Indicator } from '#lib/model/form.ts';
import type { Fact, TruthForm } from './draft.ts';
import { squeeze } from '../forms/round-trip-oracle.ts';

/** Pairs in order; null where one side has none. */
function align<A, B>(
	left: readonly A[],
	right: readonly B[],
	likeness: (a: A, b: B) => number,
): [number | null, number | null][] {
	const best = Array.from({ length: left.length + 1 }, () =>
		new Array<number>(right.length + 1).fill(0),
	);
	const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
	const like = (i: number, j: number): number => likeness(left[i] as A, right[j] as B);
	for (let i = left.length - 1; i >= 0; i -= 1) {
		for (let j = right.length - 1; j >= 0; j -= 1) {
			const row = best[i] as number[];
			row[j] = Math.max(at(i + 1, j + 1) + like(i, j), at(i + 1, j), at(i, j + 1));
		}
	}
	const pairs: [number | null, number | null][] = [];
	let [i, j] = [0, 0];
	while (i < left.length && j < right.length) {
		const paired = at(i + 1, j + 1) + like(i, j);
		if (paired > at(i + 1, j) && paired > at(i, j + 1)) pairs.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) pairs.push([i++, null]);
		else pairs.push([null, j++]);
	}
	while (i < left.length) pairs.push([i++, null]);
	while (j < right.length) pairs.push([null, j++]);
	return pairs;
}

/** By what both say; as many on both sides are paired in order. */
export function alignForms(
	truth: readonly TruthForm[],
	forms: readonly Form[],
): [TruthForm | null, Form | null][] {
	if (truth.length === forms.length) return truth.map((form, i) => [form, forms[i] ?? null]);
	const named = (form: TruthForm) => textsOf(form.facts);
	return align(truth, forms, (a, b) => {
		const texts = named(a);
		const own = [b.projectName, ...b.indicators.map(({ name }) => name)];
		return own.filter((text) => text !== null && texts.has(squeeze(text))).length;
	}).map(([i, j]) => [
		i === null ? null : (truth[i] ?? null),
		j === null ? null : (forms[j] ?? null),
	]);
}

/** Rows that share nothing are paired where as many are left between two that do. */
export function alignIndicators(
	rows: readonly Fact[][],
	indicators: readonly Indicator[],
): [number | null, Indicator | null][] {
	const pairs = align(rows, indicators, likenessOf);
	return pairGaps(pairs).map(([i, j]) => [i, j === null ? null : (indicators[j] ?? null)]);
}

function likenessOf(facts: readonly Fact[], { name, targetText }: Indicator): number {
	const says = (path: string, text: string | null): boolean =>
		text !== null && textsOf(facts.filter(({ at }) => at === path)).has(squeeze(text));
	return (says('name', name) ? 3 : 0) + (says('targetText', targetText) ? 2 : 0);
}

function textsOf(facts: readonly Fact[]): Set<string> {
	return new Set(
		facts.flatMap(({ right }) =>
			right.map((value) => (typeof value === 'string' ? squeeze(value) : '')),
		),
	);
}

/** A row of the truth and one of the reading in the same gap are one that was read wrongly. */
function pairGaps(pairs: [number | null, number | null][]): [number | null, number | null][] {
	const merged: [number | null, number | null][] = [];
	let lost: number[] = [];
	let extra: number[] = [];
	const flush = (): void => {
		const count = Math.max(lost.length, extra.length);
		for (let k = 0; k < count; k += 1) merged.push([lost[k] ?? null, extra[k] ?? null]);
		[lost, extra] = [[], []];
	};
	for (const [i, j] of pairs) {
		if (i !== null && j !== null) {
			flush();
			merged.push([i, j]);
		} else if (i !== null) lost.push(i);
		else if (j !== null) extra.push(j);
	}
	flush();
	return merged;
}
