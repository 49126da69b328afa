import type { SiteNote } from '#lib/corpus/notes/site-note.ts';
import type { Facets, Selection } from '#lib/selection/selection.ts';
import { shareOf } from '#lib/words/format.ts';

/** What the publisher says that amounts can be held against. */
export type Yardsticks = Pick<SiteNote, 'population' | 'budgets'>;

export interface HeldAgainst {
	/** The selected amount for each inhabitant. */
	perHead: { fen: number; population: number } | null;
	/** The share of the whole budget of the only selected department, 0 to 1. */
	ofBudget: { share: number; budgetFen: number } | null;
}

/** Whether the selected amount is a lot; nothing where the publisher says nothing of the year. */
export function holdAgainst(
	{ year, department }: Selection,
	{ annual_total_fen }: { annual_total_fen: number },
	facets: Pick<Facets, 'year'>,
	{ population, budgets }: Yardsticks,
): HeldAgainst {
	const shown = year ?? facets.year[0] ?? '';
	const people = ofYear(population, shown);
	const [name = '', ...others] = department;
	const budget =
		others.length === 0 ? ofYear(Object.hasOwn(budgets, name) ? budgets[name] : {}, shown) : null;
	const budgetFen = budget === null ? 0 : Math.round(budget * 100);
	const share = shareOf(annual_total_fen, budgetFen);
	return {
		perHead: people === null ? null : { fen: annual_total_fen / people, population: people },
		ofBudget: share === null ? null : { share, budgetFen },
	};
}

function ofYear(figures: Record<string, number> = {}, year: string): number | null {
	return Object.hasOwn(figures, year) ? (figures[year] ?? null) : null;
}
