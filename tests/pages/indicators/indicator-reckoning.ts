// What the indicators' page shows, reckoned from the forms' JSON in plain code: no table, no SQL, no
// engine.
import type { Form, Indicator } from '#lib/model/form.ts';
import type { Target } from '#lib/model/target.ts';
import {
	allIndicators,
	eachFacet,
	indicatorFacets,
	type IndicatorFacet,
	type IndicatorSelection,
} from '#lib/selection/indicator-selection.ts';
import { plain, yearOf } from '../shared/reckoning.ts';
import { departmentOf } from '../shared/reckoned-findings.ts';

export interface One {
	form: Form;
	indicator: Indicator;
	/** Its place in its form, from 1. */
	ordinal: number;
}

/** What a facet calls an indicator. */
export const facetValue: Record<IndicatorFacet, (one: One) => string> = {
	year: ({ form }) => yearOf(form),
	department: ({ form }) => departmentOf(form),
	carrier: ({ form }) => form.unit ?? '',
	level1: ({ indicator }) => indicator.level1 ?? '',
	level2: ({ indicator }) => indicator.level2 ?? '',
	kind: ({ indicator }) => indicator.target.kind ?? '',
	measurable: ({ indicator }) =>
		['quantity', 'duration', 'frequency', 'schedule'].includes(indicator.target.kind ?? '')
			? 'yes'
			: 'no',
	comparator: ({ indicator }) => indicator.target.comparator ?? '',
	unit: ({ indicator }) => indicator.target.unit ?? '',
	nature: ({ form }) => form.nature ?? '',
	project: ({ form }) => form.id,
	problem: (one) => (problemsOf(one).length > 0 ? 'yes' : 'no'),
	repair: ({ indicator }) => (indicator.repair === null ? 'no' : 'yes'),
	reading: ({ indicator }) => indicator.reading,
};

/** What could not be read in the indicator's line: messages of problems, and cells of no field. */
export function problemsOf({ form, indicator }: One): string[] {
	return [
		...form.problems.filter(({ line }) => line === indicator.line).map(({ message }) => message),
		...form.unread.filter(({ line }) => line === indicator.line).map(() => 'unread'),
	];
}

/** Every indicator, form by form as the documents print them. */
export function everyIndicator(forms: readonly Form[]): One[] {
	return forms.flatMap((form) =>
		form.indicators.map((indicator, i) => ({ form, indicator, ordinal: i + 1 })),
	);
}

/** The indicators that a selection lets through. */
export function choose(forms: readonly Form[], selection: IndicatorSelection): One[] {
	const { search } = selection;
	return everyIndicator(forms)
		.filter((one) =>
			indicatorFacets.every(
				(facet) =>
					selection[facet].length === 0 || selection[facet].includes(facetValue[facet](one)),
			),
		)
		.filter(({ indicator: { target } }) => isWithin(target, selection.value))
		.filter(({ indicator: { name, targetText } }) =>
			[name, targetText].some((text) => plain(text).includes(plain(search))),
		);
}

/** A number that is a range lies within only as a whole, a change within none. */
function isWithin(
	{ value, upperValue, basis }: Target,
	range: IndicatorSelection['value'],
): boolean {
	if (range === null) return true;
	if (value === null || basis !== null) return false;
	const { from, to } = range;
	const top = upperValue ?? value;
	return (
		(from === null || value > from.at || (value === from.at && !from.isOpen)) &&
		(to === null || top < to.at || (top === to.at && !to.isOpen))
	);
}

/** By facet and value, the indicators that all other facets let through. */
export function countFacets(
	forms: readonly Form[],
	selection: IndicatorSelection,
): Record<IndicatorFacet, Record<string, number>> {
	return eachFacet((facet) =>
		tally(choose(forms, { ...selection, [facet]: [] }).map(facetValue[facet])),
	);
}

/** A selection of only these parts. */
export function selecting(parts: Partial<IndicatorSelection>): IndicatorSelection {
	return { ...allIndicators, ...parts };
}

export function tally(values: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}

/** The targets of each name that two or more projects of one year use, by year and name. */
export function sharedNames(ones: readonly One[]): Map<string, string[]> {
	const byName = new Map<string, One[]>();
	for (const one of ones) {
		const { name } = one.indicator;
		const key = `${yearOf(one.form)} ${name ?? ''}`;
		if (name !== null) byName.set(key, [...(byName.get(key) ?? []), one]);
	}
	const shared = [...byName].filter(
		([, some]) => new Set(some.map(({ form }) => form.id)).size > 1,
	);
	return new Map(
		shared.map(([key, some]) => [
			key,
			some
				.map(({ form, indicator }) =>
					memberKey({ form_id: form.id, target_text: indicator.targetText }),
				)
				.sort(),
		]),
	);
}

export function memberKey({
	form_id,
	target_text,
}: {
	form_id: string;
	target_text: string | null;
}) {
	return `${form_id}: ${target_text ?? ''}`;
}
