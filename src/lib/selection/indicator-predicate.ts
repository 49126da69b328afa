import { literal } from './predicate.ts';
import {
	indicatorFacets,
	type IndicatorFacet,
	type IndicatorSelection,
} from './indicator-selection.ts';

/** What a facet's value is of a row of `indicator_row`. */
const facetColumn: Record<IndicatorFacet, string> = {
	level1: 'level1',
	level2: 'level2',
	kind: 'kind',
	comparator: 'comparator',
	unit: 'unit',
	nature: 'nature',
	project: 'form_id',
	problem: 'has_problem',
	repair: 'is_repaired',
};

/** The facets whose values are few: a quarter of a million projects have some thousand combinations of them. */
const classColumns = indicatorFacets
	.filter((facet) => facet !== 'project')
	.map((facet) => facetColumn[facet])
	.join(', ');

/** An indicator beside its form and the problems of its line; blanks of facets are ''. DuckDB's dialect. */
const indicatorRow = `SELECT
	i.form_id, i.ordinal, i.line, i.address, i.name, i.target_text, i.level2_printed, i.repair,
	i.implicit, i.value, i.upper_value, i.basis, i.first_month, i.last_month, i.qualifier,
	coalesce(i.level1, '') AS level1,
	coalesce(i.level2, '') AS level2,
	coalesce(i.kind, '') AS kind,
	coalesce(i.comparator, '') AS comparator,
	coalesce(i.unit, '') AS unit,
	coalesce(f.nature, '') AS nature,
	f.project_name, f.file, f.sheet, f.source_id,
	o.place, o.document_order, o.name_order,
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
 *   their values of every facet but the project; `missed` names that one, '' where there is none. So a
 *   facet is counted without its own choice, and all of them from one pass over the indicators.
 * - `faceted_project`: the rows that the search and all facets but the project let through.
 * - `selected_goal`: the goals that hold what is looked for, of the chosen natures and projects; none
 *   where nothing is looked for.
 */
const relations: Record<string, (selection: IndicatorSelection) => string> = {
	selected_indicator: (selection) =>
		`SELECT * FROM indicator_row${where([
			...indicatorFacets.map((facet) => among(facetColumn[facet], selection[facet])),
			searched(selection),
		])}`,

	faceted_class: (selection) => {
		const chosen = indicatorFacets.filter((facet) => selection[facet].length > 0);
		const misses = chosen.map((facet) => ({
			facet,
			missed: `NOT ${among(facetColumn[facet], selection[facet])}`,
		}));
		const count = misses.map(({ missed }) => `CASE WHEN ${missed} THEN 1 ELSE 0 END`).join(' + ');
		const name = misses.map(({ facet, missed }) => `WHEN ${missed} THEN ${literal(facet)}`);
		const missed = misses.length === 0 ? `''` : `CASE ${name.join(' ')} ELSE '' END`;
		return `SELECT ${classColumns}, ${missed} AS missed, count(*) AS class_count
	FROM indicator_row${where([searched(selection), misses.length === 0 ? '' : `${count} <= 1`])}
	GROUP BY ALL`;
	},

	faceted_project: (selection) => {
		const others = indicatorFacets.filter((facet) => facet !== 'project');
		return `SELECT form_id, project_name FROM indicator_row${where([
			...others.map((facet) => among(facetColumn[facet], selection[facet])),
			searched(selection),
		])}`;
	},

	selected_goal: ({ nature, project, search }) => {
		const holds = (column: string) => `contains(coalesce(${column}, ''), ${literal(search)})`;
		return `SELECT f.form_id, f.project_name, f.overall_goal, f.annual_goal, o.place
	FROM form AS f JOIN project AS o ON o.form_id = f.form_id${where([
		among(`coalesce(f.nature, '')`, nature),
		among('f.form_id', project),
		search === '' ? 'FALSE' : `(${holds('overall_goal')} OR ${holds('annual_goal')})`,
	])}`;
	},
};

/** A statement with the relations that it reads, all of this selection. Throws where it reads none. */
export function overIndicators(sql: string, selection: IndicatorSelection): string {
	const read = Object.entries(relations).filter(([name]) => new RegExp(`\\b${name}\\b`).test(sql));
	if (read.length === 0) throw new Error(`missing relation: ${sql}`);
	const expressions = [
		...(read.some(([name]) => name !== 'selected_goal') ? [['indicator_row', indicatorRow]] : []),
		...read.map(([name, query]) => [name, query(selection)]),
	].map(([name, query]) => {
		const held = name === 'faceted_class' ? 'MATERIALIZED ' : 'NOT MATERIALIZED ';
		return `${name} AS ${held}(\n\t${query}\n)`;
	});
	return /^\s*WITH\b/i.test(sql)
		? sql.replace(/^\s*WITH\b/i, () => `WITH ${expressions.join(', ')}, `)
		: `WITH ${expressions.join(', ')}\n${sql}`;
}

function searched({ search }: IndicatorSelection): string {
	const holds = (column: string) => `contains(coalesce(${column}, ''), ${literal(search)})`;
	return search === '' ? '' : `(${holds('name')} OR ${holds('target_text')})`;
}

function among(expression: string, values: readonly string[]): string {
	return values.length > 0 ? `${expression} IN (${values.map(literal).join(', ')})` : '';
}

function where(conditions: readonly string[]): string {
	const given = conditions.filter((condition) => condition !== '');
	return given.length > 0 ? `\n\tWHERE ${given.join(' AND ')}` : '';
}
