import type { Engine } from '#lib/engine/engine.ts';
import { toSearch } from '#lib/selection/keys/text.ts';
import { nothingSelected, overviewCodec } from '#lib/selection/selection.ts';
import { where } from '#lib/selection/sql-text.ts';
import type { ListedProject } from './compare-suggestions.ts';

/** A project of any year. */
export interface FoundProject extends ListedProject {
	budget_year: number | null;
	/** Whether the corpus has other years. */
	several_years: boolean;
}

/** The largest projects of every year whose name holds the text. */
export function findProjects(engine: Engine, text: string, count: number): Promise<FoundProject[]> {
	const named = { ...nothingSelected, search: toSearch(text) };
	return engine.query<FoundProject>(`SELECT
	form_id,
	project_name,
	CAST(annual_total_fen AS DOUBLE) AS annual_total_fen,
	budget_year,
	NOT (SELECT bool_and(is_latest) FROM project_group) AS several_years
FROM project${where(overviewCodec.conditions(named, ['year']))}
ORDER BY amount_rank
LIMIT ${count}`);
}
