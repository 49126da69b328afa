import { ignoringRest, type Key } from './key.ts';

/** The year of a project as a link says it, '' for one without. */
export const yearText = `coalesce(CAST(budget_year AS VARCHAR), '')`;

/** One of the years of the corpus, '' for projects without one; null for the latest. */
export function fiscalYear(param: string): Key<string | null> {
	return {
		param,
		nothing: null,
		// A scope that stays when filters are cleared: amounts of two years are never added.
		role: 'answer',
		read(texts, { listed }) {
			const year = listed.find((known) => known === texts[0]);
			return {
				// The only year of a corpus is the latest one.
				value: year !== undefined && listed.length > 1 ? year : null,
				ignored: ignoringRest(texts, year !== undefined, 'unknown-value'),
			};
		},
		write: (year) => (year === null ? [] : [year]),
		where: (year) => (year ? `budget_year = ${Number(year)}` : 'budget_year IS NULL'),
		whereNothing: 'is_latest',
	};
}
