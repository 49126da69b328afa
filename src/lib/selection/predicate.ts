import { sum } from 'd3-array';
import {
	findingColumns,
	groupOfOne,
	indicatorTypes,
	type IndicatorType,
} from '#lib/corpus/browse-tables.ts';
import { nameBits } from '#lib/corpus/name-bits.ts';
import type { Selection } from './selection.ts';

/**
 * The relations that every view reads, as common table expressions before its statement. A type of
 * indicator selects the projects that have one, and only indicators of that type are counted then.
 * DuckDB's dialect. Planning is most of what a statement over few rows costs, so none of them says
 * more than it must.
 *
 * - `selected_project`: one row a selected project.
 * - `selected_group`: the selected projects in groups of one nature and one set of types, with counts
 *   and sums; a pair can come several times.
 * - `selected_target`: how many indicators of the projects, of whatever type, are of each class of
 *   targets; a class can come several times. Whether a type is chosen is for its reader to say.
 */
const relations: Record<string, (selection: Selection) => string> = {
	selected_project: (selection) => `SELECT * FROM project${where(ofProjects(selection))}`,

	selected_group: (selection) =>
		isOfGroups(selection)
			? `SELECT * FROM project_group${where(ofProjects(selection))}`
			: `SELECT coalesce(nature, '') AS nature, types, ${groupOfOne} FROM project${where(ofProjects(selection))}`,

	selected_target: (selection) => {
		if (isOfGroups(selection)) {
			return `SELECT target_class, indicator_count FROM target_group${where([among('nature', selection.nature)])}`;
		}
		return `SELECT unnest(targets) AS target_class, 1 AS indicator_count
	FROM project${where(ofProjects({ ...selection, level2: [] }))}`;
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

/** The types that are counted: the chosen ones, all of them where none is chosen. */
export function selectedTypes({ level2 }: Selection): readonly IndicatorType[] {
	return level2.length === 0
		? indicatorTypes
		: indicatorTypes.filter((type) => level2.includes(type.level2));
}

/** Whether the sums by nature and types know all that is chosen. */
function isOfGroups({ severity, finding, search, amount }: Selection): boolean {
	return severity.length + finding.length === 0 && search === '' && amount === null;
}

function ofProjects(selection: Selection): string[] {
	const { nature, level2, severity, finding, search, amount } = selection;
	const mask = sum(indicatorTypes, (type) => (level2.includes(type.level2) ? type.bit : 0));
	return [
		among(`coalesce(nature, '')`, nature),
		level2.length > 0 ? `types & ${mask} <> 0` : '',
		found('level', severity),
		found('rule_group', finding),
		search === '' ? '' : named(search),
		amount === null || amount.from === null ? '' : `annual_total_fen >= ${amount.from}`,
		amount === null || amount.to === null ? '' : `annual_total_fen <= ${amount.to}`,
	];
}

/** Any finding of one of these levels or groups. */
function found(key: 'level' | 'rule_group', values: readonly string[]): string {
	if (values.length === 0) return '';
	const columns = findingColumns.filter((one) => one.key === key && values.includes(one.value));
	return `(${columns.map(({ column }) => `${column} > 0`).join(' OR ')})`;
}

/** A CASE, since DuckDB would look for the text in every name first and only then at the bits. */
function named(search: string): string {
	const bits = nameBits(search);
	return `CASE WHEN name_bits & ${bits} = ${bits} THEN contains(project_name, ${literal(search)}) ELSE FALSE END`;
}

function among(expression: string, values: readonly string[]): string {
	return values.length > 0 ? `${expression} IN (${values.map(literal).join(', ')})` : '';
}

function where(conditions: readonly string[]): string {
	const given = conditions.filter((condition) => condition !== '');
	return given.length > 0 ? `\n\tWHERE ${given.join(' AND ')}` : '';
}

/** A text as SQL says it; only a quote ends one. A NUL, which no printed text holds, cannot be said. */
export function literal(text: string): string {
	return `'${text.replaceAll('\0', '').replaceAll(`'`, `''`)}'`;
}
