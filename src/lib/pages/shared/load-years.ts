import type { Engine } from '#lib/engine/engine.ts';
import { yearText } from '#lib/selection/keys/fiscal-year.ts';

/** The years of the corpus, the latest first; '' last for projects without one. */
export async function loadYears(engine: Engine): Promise<string[]> {
	const years = await engine.query<{ year: string }>(
		`SELECT ${yearText} AS year
		FROM project GROUP BY budget_year ORDER BY budget_year DESC NULLS LAST`,
	);
	return years.map(({ year }) => year);
}
