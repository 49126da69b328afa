import { groupOfOne, indicatorTypes, type IndicatorType } from '#lib/corpus/browse-tables.ts';
import { overviewCodec, type Selection } from './selection.ts';
import { relationsIn, where, withExpressions } from './sql-text.ts';

/**
 * The relations that every view reads, as common table expressions before its statement. A type of
 * indicator selects the projects that have one, and only indicators of that type are counted then.
 * Planning is most of what a statement over few rows costs, so none of them says more than it must.
 *
 * - `selected_project`: one row a selected project.
 * - `selected_group`: the selected projects in groups of one nature and one set of types, with counts
 *   and sums. A pair can come several times.
 * - `selected_target`: how many indicators of the projects, of whatever type, are of each class of
 *   targets. A class can come several times. Its reader leaves out the types that are not chosen.
 */
const relations = {
	selected_project: (selection: Selection) => `SELECT * FROM project${ofProjects(selection)}`,

	selected_group: (selection: Selection) =>
		isOfGroups(selection)
			? `SELECT * FROM project_group${ofProjects(selection)}`
			: `SELECT coalesce(nature, '') AS nature, types, ${groupOfOne} FROM project${ofProjects(selection)}`,

	selected_target: (selection: Selection) => {
		if (isOfGroups(selection)) {
			return `SELECT target_class, indicator_count FROM target_group${ofProjects(selection, ['level2'])}`;
		}
		return `SELECT unnest(targets) AS target_class, 1 AS indicator_count
	FROM project${ofProjects(selection, ['level2'])}`;
	},
};

/** A view's statement with the relations that it reads, all of this selection. */
export function overSelection(sql: string, selection: Selection): string {
	const read = relationsIn(sql, Object.keys(relations) as (keyof typeof relations)[]);
	return withExpressions(
		sql,
		read.map((name) => `${name} AS NOT MATERIALIZED (\n\t${relations[name](selection)}\n)`),
	);
}

/** The types that are counted: the chosen ones, all of them where none is chosen. */
export function selectedTypes({ level2 }: Selection): readonly IndicatorType[] {
	return level2.length === 0
		? indicatorTypes
		: indicatorTypes.filter((type) => level2.includes(type.level2));
}

/** Whether the sums by nature and types are enough, since nothing else is chosen. */
function isOfGroups(selection: Selection): boolean {
	return !overviewCodec.isFiltered({ ...selection, nature: [], level2: [] });
}

function ofProjects(selection: Selection, without?: (keyof Selection)[]): string {
	return where(overviewCodec.conditions(selection, without));
}
