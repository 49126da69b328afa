import {
	indicatorCodec,
	indicatorFacets,
	indicatorKeys,
	type IndicatorSelection,
} from './indicator-selection.ts';
import { searchWords } from '#lib/corpus/search-form.ts';
import { among, holding, literal, relationsIn, where, withExpressions } from './sql-text.ts';

/** Facets of few values: a quarter of a million projects have some thousand combinations of them. */
const classColumns = indicatorFacets
	.filter((facet) => facet !== 'project')
	.map((facet) => indicatorKeys[facet].column)
	.join(', ');

/** An indicator with its form and the problems of its line. A blank value of a facet is ''. */
const indicatorRow = `SELECT
	i.form_id, i.ordinal, i.line, i.address, i.name, i.target_text, i.level2_printed, i.repair,
	i.reading, i.implicit, i.value, i.upper_value, i.basis, i.first_month, i.last_month, i.qualifier, i.text_search,
	coalesce(i.level1, '') AS level1,
	coalesce(i.level2, '') AS level2,
	coalesce(i.kind, '') AS kind,
	coalesce(i.comparator, '') AS comparator,
	coalesce(i.unit, '') AS unit,
	coalesce(f.nature, '') AS nature,
	f.project_name, f.file, f.sheet, f.source_id,
	o.amount_rank, o.document_order, o.name_order,
	p.problem, coalesce(p.problem_count, 0) AS problem_count,
	CASE WHEN p.problem_count IS NULL THEN 'no' ELSE 'yes' END AS has_problem,
	CASE WHEN i.repair IS NULL THEN 'no' ELSE 'yes' END AS is_repaired
FROM indicator AS i
JOIN form AS f ON f.form_id = i.form_id
JOIN project AS o ON o.form_id = i.form_id
LEFT JOIN (
	SELECT form_id, line, min(message) AS problem, CAST(count(*) AS INTEGER) AS problem_count
	FROM problem
	WHERE form_id IS NOT NULL AND line IS NOT NULL
	GROUP BY form_id, line
) AS p ON p.form_id = i.form_id AND p.line = i.line`;

/**
 * The relations that the statements of the indicators' page read.
 *
 * - `selected_indicator`: the rows that every facet and the search let through.
 * - `faceted_class`: the rows that the search and all facets but at most one let through, counted by
 *   their values of every facet but the project. `missed` names that one, '' where there is none. So a
 *   facet is counted without its own choice, and all of them from one pass over the indicators.
 * - `faceted_project`: the rows that the search and all facets but the project let through.
 * - `selected_goal`: the goals that hold what is looked for, of the chosen natures and projects; none
 *   where nothing is looked for.
 */
const relations = {
	selected_indicator: (selection: IndicatorSelection) =>
		`SELECT * FROM indicator_row${where(indicatorCodec.conditions(selection))}`,

	faceted_class: (selection: IndicatorSelection) => {
		const misses = indicatorFacets
			.filter((facet) => selection[facet].length > 0)
			.map((facet) => ({ facet, missed: `NOT ${indicatorKeys[facet].where(selection[facet])}` }));
		const count = misses.map(({ missed }) => `CASE WHEN ${missed} THEN 1 ELSE 0 END`).join(' + ');
		const name = misses.map(({ facet, missed }) => `WHEN ${missed} THEN ${literal(facet)}`);
		const missed = misses.length === 0 ? `''` : `CASE ${name.join(' ')} ELSE '' END`;
		const searched = indicatorCodec.conditions(selection, indicatorFacets);
		return `SELECT ${classColumns}, ${missed} AS missed, count(*) AS class_count
	FROM indicator_row${where([...searched, misses.length === 0 ? '' : `${count} <= 1`])}
	GROUP BY ALL`;
	},

	faceted_project: (selection: IndicatorSelection) =>
		`SELECT form_id, project_name FROM indicator_row${where(indicatorCodec.conditions(selection, ['project']))}`,

	selected_goal: ({ nature, project, search }: IndicatorSelection) =>
		`SELECT f.form_id, f.project_name, f.overall_goal, f.annual_goal, o.amount_rank
	FROM form AS f JOIN project AS o ON o.form_id = f.form_id${where([
		among(`coalesce(f.nature, '')`, nature),
		among('f.form_id', project),
		search === '' ? 'FALSE' : holding('goal_search', searchWords(search)),
	])}`,
};

/** A statement with the relations that it reads, all of this selection. Throws where it reads none. */
export function overIndicators(sql: string, selection: IndicatorSelection): string {
	const read = relationsIn(sql, Object.keys(relations) as (keyof typeof relations)[]);
	const isOfRows = read.some((name) => name !== 'selected_goal');
	return withExpressions(sql, [
		...(isOfRows ? [`indicator_row AS NOT MATERIALIZED (\n\t${indicatorRow}\n)`] : []),
		...read.map((name) => {
			const held = name === 'faceted_class' ? 'MATERIALIZED' : 'NOT MATERIALIZED';
			return `${name} AS ${held} (\n\t${relations[name](selection)}\n)`;
		}),
	]);
}
