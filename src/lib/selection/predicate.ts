import { groupColumns, indicatorTypes, type IndicatorType } from '#lib/corpus/browse-tables.ts';
import type { Selection } from './selection.ts';

/**
 * The relations that every view reads, as common table expressions before its statement. A type of
 * indicator selects the projects that have one, and only indicators of that type are counted then.
 * DuckDB's dialect.
 *
 * - `selected_project`: one row a selected project.
 * - `selected_group`: the selected projects in groups of one set of types, with counts and sums.
 * - `selected_target`: how many selected indicators share a type, a kind and a percentage.
 */
const relations: Record<string, (selection: Selection) => string> = {
	selected_project: (selection) =>
		`SELECT * EXCLUDE (targets, ${typeColumns}) , ${counts(selection)}
	FROM project${where(ofProjects(selection))}`,

	selected_group: (selection) => {
		const isSummed = selection.search === '';
		const groups = isSummed
			? 'project_group'
			: `(
		SELECT types, ${groupColumns} FROM project${where(ofProjects(selection))} GROUP BY types)`;
		return `SELECT *, ${chosenTypes(selection)}
	FROM ${groups}${where(isSummed ? ofProjects(selection) : [])}`;
	},

	selected_target: (selection) => {
		const { nature, level2, search } = selection;
		if (search === '') {
			return `SELECT level2, kind, percent, indicator_count
	FROM target_group${where([among('nature', nature), among('level2', level2)])}`;
		}
		return `SELECT level2, kind, percent, indicator_count
	FROM (
		SELECT target_class, count(*) AS indicator_count
		FROM (SELECT unnest(targets) AS target_class FROM project${where(ofProjects(selection))})
		GROUP BY target_class
	) AS counted
	JOIN target_class USING (target_class)${where([among('level2', level2)])}`;
	},
};

/** A view's statement with the relations that it reads, all of this selection. */
export function overSelection(sql: string, selection: Selection): string {
	const expressions = Object.entries(relations)
		.filter(([name]) => new RegExp(`\\b${name}\\b`).test(sql))
		.map(([name, query]) => `${name} AS NOT MATERIALIZED (\n\t${query(selection)}\n)`)
		.join(', ');
	if (expressions === '') throw new Error(`missing relation: ${sql}`);
	return /^\s*WITH\b/i.test(sql)
		? sql.replace(/^\s*WITH\b/i, () => `WITH ${expressions}, `)
		: `WITH ${expressions}\n${sql}`;
}

const typeColumns = indicatorTypes
	.flatMap(({ code }) => [`${code}_count`, `${code}_measurable`])
	.join(', ');

/** No type chosen is all of them. */
function isChosen(type: IndicatorType, { level2 }: Selection): boolean {
	return level2.length === 0 || level2.includes(type.level2);
}

/** The counts by type, 0 for a type that is not chosen, and their sums. */
function counts(selection: Selection): string {
	const chosen = indicatorTypes.filter((type) => isChosen(type, selection));
	const columns = indicatorTypes.map((type) =>
		isChosen(type, selection) ? `${type.code}_count` : `0 AS ${type.code}_count`,
	);
	const sum = (of: string) => chosen.map(({ code }) => `${code}_${of}`).join(' + ') || '0';
	return `${columns.join(', ')},
		${sum('count')} AS indicator_count,
		${sum('measurable')} AS measurable_count`;
}

/** Whether the projects of a group have a type; of a type that is not chosen nothing is said. */
function chosenTypes(selection: Selection): string {
	return indicatorTypes
		.map((type) => {
			const has = isChosen(type, selection) ? `types & ${type.bit} <> 0` : 'FALSE';
			return `${has} AS has_${type.code}`;
		})
		.join(', ');
}

function ofProjects({ nature, level2, search }: Selection): string[] {
	const mask = indicatorTypes
		.filter((type) => level2.includes(type.level2))
		.reduce((sum, { bit }) => sum + bit, 0);
	return [
		among(`coalesce(nature, '')`, nature),
		level2.length > 0 ? `types & ${mask} <> 0` : '',
		search === '' ? '' : `contains(project_name, ${literal(search)})`,
	];
}

function among(expression: string, values: readonly string[]): string {
	return values.length > 0 ? `${expression} IN (${values.map(literal).join(', ')})` : '';
}

function where(conditions: readonly string[]): string {
	const given = conditions.filter((condition) => condition !== '');
	return given.length > 0 ? `\n\tWHERE ${given.join(' AND ')}` : '';
}

/** A text as SQL says it; only a quote ends one. A NUL, which no printed text holds, cannot be said. */
function literal(text: string): string {
	return `'${text.replaceAll('\0', '').replaceAll(`'`, `''`)}'`;
}
