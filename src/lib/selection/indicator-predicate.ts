import {
	indicatorCodec,
	indicatorFacets,
	indicatorKeys,
	type IndicatorFacet,
	type IndicatorSelection,
} from './indicator-selection.ts';
import { searchWords } from '#lib/corpus/search-form.ts';
import { among, holding, literal, relationsIn, where, withExpressions } from './sql-text.ts';

/** Facets of many values, each of them the same for all indicators of a form. */
const formFacets = ['department', 'carrier', 'project'] as const satisfies IndicatorFacet[];

/** Facets of few values: a quarter of a million projects have some thousand combinations of them. */
const classFacets = indicatorFacets.filter((facet) => !formFacets.some((one) => one === facet));
const classColumns = classFacets.map((facet) => indicatorKeys[facet].column).join(', ');

/** An indicator with its form and the problems of its line. A blank value of a facet is ''. */
const indicatorRow = `SELECT
	i.form_id, i.ordinal, i.line, i.address, i.name, i.target_text, i.level2_printed, i.repair,
	i.reading, i.implicit, i.value, i.upper_value, i.basis, i.first_month, i.last_month, i.qualifier, i.text_search,
	coalesce(i.level1, '') AS level1,
	coalesce(i.level2, '') AS level2,
	coalesce(i.kind, '') AS kind,
	CASE WHEN i.measurable THEN 'yes' ELSE 'no' END AS measurable,
	coalesce(i.comparator, '') AS comparator,
	coalesce(i.unit, '') AS unit,
	coalesce(f.nature, '') AS nature,
	coalesce(CAST(o.budget_year AS VARCHAR), '') AS year,
	coalesce(o.department, '') AS department,
	coalesce(o.unit, '') AS carrier,
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
 *   their values of the facets of few values. `missed` names that one, '' where there is none. So a
 *   facet is counted without its own choice, and all of them from one pass over the indicators.
 * - `faceted_form`: likewise by form, with its department and unit.
 * - `selected_goal`: the goals that hold what is looked for, of the chosen years, departments, units,
 *   natures and projects; none where nothing is looked for.
 */
const relations = {
	selected_indicator: (selection: IndicatorSelection) =>
		`SELECT * FROM indicator_row${where(indicatorCodec.conditions(selection))}`,

	faceted_class: (selection: IndicatorSelection) => {
		const { missed, condition } = missedOf(indicatorFacets, selection);
		const searched = indicatorCodec.conditions(selection, indicatorFacets);
		return `SELECT ${classColumns}, ${missed} AS missed, count(*) AS class_count
	FROM indicator_row${where([...searched, condition])}
	GROUP BY ALL`;
	},

	faceted_form: (selection: IndicatorSelection) => {
		const { missed, condition } = missedOf(formFacets, selection);
		const others = indicatorCodec.conditions(selection, formFacets);
		return `SELECT form_id, project_name, department, carrier, ${missed} AS missed, count(*) AS form_count
	FROM indicator_row${where([...others, condition])}
	GROUP BY ALL`;
	},

	selected_goal: ({ year, department, carrier, nature, project, search }: IndicatorSelection) =>
		`SELECT f.form_id, f.project_name, f.overall_goal, f.annual_goal, o.amount_rank
	FROM form AS f JOIN project AS o ON o.form_id = f.form_id${where([
		among(`coalesce(CAST(o.budget_year AS VARCHAR), '')`, year),
		among(`coalesce(o.department, '')`, department),
		among(`coalesce(o.unit, '')`, carrier),
		among(`coalesce(f.nature, '')`, nature),
		among('f.form_id', project),
		search === '' ? 'FALSE' : holding('goal_search', searchWords(search)),
	])}`,
};

/** Which of these facets a row misses, '' for none, and the condition that it misses at most one. */
function missedOf(facets: readonly IndicatorFacet[], selection: IndicatorSelection) {
	const misses = facets
		.filter((facet) => selection[facet].length > 0)
		.map((facet) => ({ facet, missed: `NOT ${indicatorKeys[facet].where(selection[facet])}` }));
	if (misses.length === 0) return { missed: `''`, condition: '' };
	const count = misses.map(({ missed }) => `CASE WHEN ${missed} THEN 1 ELSE 0 END`).join(' + ');
	const names = misses.map(({ facet, missed }) => `WHEN ${missed} THEN ${literal(facet)}`);
	return { missed: `CASE ${names.join(' ')} ELSE '' END`, condition: `${count} <= 1` };
}

/** A statement with the relations that it reads, all of this selection. Throws where it reads none. */
export function overIndicators(sql: string, selection: IndicatorSelection): string {
	const read = relationsIn(sql, Object.keys(relations) as (keyof typeof relations)[]);
	const isOfRows = read.some((name) => name !== 'selected_goal');
	return withExpressions(sql, [
		...(isOfRows ? [`indicator_row AS NOT MATERIALIZED (\n\t${indicatorRow}\n)`] : []),
		...read.map((name) => {
			const held = name.startsWith('faceted') ? 'MATERIALIZED' : 'NOT MATERIALIZED';
			return `${name} AS ${held} (\n\t${relations[name](selection)}\n)`;
		}),
	]);
}
