import type { Source } from './build-corpus.ts';

/**
 * The year under which each form is counted, by form id: as printed, else that of its source, else the
 * only year of the corpus. A form whose year is not known is left out. `project.budget_year` is the same.
 */
export function countedYears(
	sources: readonly Pick<Source, 'forms' | 'note'>[],
): Map<string, number> {
	const said = sources.flatMap(({ forms, note }) =>
		forms.map(({ id, fiscalYear }) => ({ id, year: fiscalYear ?? note.fiscalYear })),
	);
	const [only, ...others] = new Set(said.flatMap(({ year }) => year ?? []));
	return new Map(
		said.flatMap(({ id, year }): [string, number][] => {
			const counted = year ?? (others.length === 0 ? only : undefined);
			return counted === undefined ? [] : [[id, counted]];
		}),
	);
}
