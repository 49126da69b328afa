import type { Engine } from '#lib/engine/engine.ts';
import type { ViewName } from './page-config.ts';

/** The selection on a page. '' means all. */
export interface Chosen {
	nature: string;
	level2: string;
	search: string;
}

export interface Truth {
	forms: number;
	/** A text per view that differs whenever the view must look different. */
	views: Record<ViewName, string>;
}

/**
 * The content of the tables for a selection, from independent statements. The text of a view holds only
 * what every page shows, so that no page is blamed for a change that it cannot show.
 */
export async function truthOf(engine: Engine, chosen: Chosen): Promise<Truth> {
	const params = [chosen.nature, chosen.level2, chosen.search];
	const ask = (sql: string) => engine.query<Record<string, unknown>>(selected + sql, params);
	const [headline] = await ask(statements.headline);
	const views = { headline: JSON.stringify(headline) } as Record<ViewName, string>;
	for (const name of ['spend', 'treemap', 'structure', 'targets', 'table'] as const) {
		views[name] = JSON.stringify(await ask(statements[name]));
	}
	return { forms: Number(headline?.['forms']), views };
}

const selected = `WITH chosen_form AS (
	SELECT * FROM form
	WHERE CAST($1 AS VARCHAR) IN ('', nature) AND contains(project_name, CAST($3 AS VARCHAR))
		AND (CAST($2 AS VARCHAR) = ''
			OR form_id IN (SELECT form_id FROM indicator WHERE level2 = CAST($2 AS VARCHAR)))
), chosen_indicator AS (
	SELECT * FROM indicator
	WHERE form_id IN (SELECT form_id FROM chosen_form) AND CAST($2 AS VARCHAR) IN ('', level2)
) `;

const statements: Record<ViewName, string> = {
	headline: `SELECT CAST(count(*) AS INTEGER) AS forms,
		CAST(sum(annual_total_fen) AS DOUBLE) AS annual_fen,
		(SELECT CAST(count(*) AS INTEGER) FROM chosen_indicator) AS indicators FROM chosen_form`,
	spend: `SELECT form_id FROM chosen_form ORDER BY annual_total_fen DESC, form_id LIMIT 10`,
	treemap: `SELECT nature, category, CAST(sum(annual_total_fen) AS DOUBLE) AS fen FROM chosen_form
		GROUP BY 1, 2 ORDER BY 1, 2`,
	structure: `SELECT level2, CAST(count(*) AS INTEGER) AS count FROM chosen_indicator
		GROUP BY 1 ORDER BY 1`,
	targets: `SELECT least(95, floor(value / 5) * 5) AS bin, CAST(count(*) AS INTEGER) AS count
		FROM chosen_indicator
		WHERE kind = 'quantity' AND unit = '%' AND upper_value IS NULL AND basis IS NULL
		GROUP BY 1 ORDER BY 1`,
	table: `SELECT form_id FROM chosen_form ORDER BY annual_total_fen DESC, form_id LIMIT 10`,
};
