import { ascending, descending, sum } from 'd3-array';
import { findingColumns, indicatorTypes } from '#lib/corpus/browse-tables.ts';
import { chineseOrder } from '#lib/corpus/chinese-order.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { Lru } from '#lib/answers/lru.ts';
import { overSelection, selectedTypes } from '#lib/selection/predicate.ts';
import type { Selection, Sort, SortColumn } from '#lib/selection/selection.ts';
import ranksSql from './ranks.sql?raw';
import sql from './projects.sql?raw';

/** A project as the corpus has it, independent of the selection. */
export interface Project {
	/** Its rank among all projects by 年度资金申请总额. 1 is the largest. */
	amount_rank: number;
	form_id: string;
	/** Its index among all forms in document order. */
	document_order: number;
	project_name: string | null;
	nature: string | null;
	annual_total_fen: number | null;
	annual_fiscal_fen: number | null;
	total_fen: number | null;
	problem_count: number;
	/** How many places make its reading doubtful, 0 if it was surely read. */
	doubt_count: number;
	source_id: string;
	file: string;
	start_line: number;
	/** The numbers of its indicators and of the measurable ones, in the order of `indicatorTypes`. */
	counts: number[];
	measurables: number[];
	/** The numbers of its findings, in the order of `findingColumns`. */
	findings: number[];
	/** The bit of each group of rules, 2 to the power of its index, of which it has a finding at 高. */
	high_groups: number;
}

/** A project with its counts under a selection. */
export interface ProjectRow extends Project {
	/** Only of the selected types. */
	indicator_count: number;
	measurable_count: number;
}

/** The number of projects that load at once, with the page and while scrolling. */
export const projectsAtOnce = 30;

/** The number of largest projects with a bar or row of their own in a chart. They load at once. */
export const largestShown = projectsAtOnce;

/** The projects from this index on, in the selection's order. */
export async function loadProjects(
	engine: Engine,
	selection: Selection,
	from = 0,
): Promise<ProjectRow[]> {
	const ranks = await engine.query<{ amount_rank: number }>(ranksStatement(selection, from));
	const projects = await projectsOf(
		engine,
		ranks.map(({ amount_rank }) => amount_rank),
	);
	return projects.map((project) => withCounts(project, selection));
}

/** The ranks of the projects that `loadProjects` shows. */
export function ranksStatement(selection: Selection, from = 0): string {
	const ordered = `${ranksSql}ORDER BY ${orderOf(selection)} LIMIT ${projectsAtOnce} OFFSET ${from}`;
	return overSelection(ordered, selection);
}

/** The projects with these ranks. */
export function projectsStatement(ranks: readonly number[]): string {
	return `${sql}WHERE amount_rank IN (${ranks.join(', ')})`;
}

/** The number of projects a statement loads, so that other queries can run between two blocks. */
const blockOfAll = 2_000;

/** Loads all selected projects in the selection's order. */
export async function loadAllProjects(engine: Engine, selection: Selection): Promise<ProjectRow[]> {
	const ordered = `${ranksSql}ORDER BY ${orderOf(selection)}`;
	const ranks = await engine.query<{ amount_rank: number }>(overSelection(ordered, selection));
	const rows: ProjectRow[] = [];
	for (let from = 0; from < ranks.length; from += blockOfAll) {
		const block = ranks.slice(from, from + blockOfAll).map(({ amount_rank }) => amount_rank);
		for (const project of await projectsOf(engine, block))
			rows.push(withCounts(project, selection));
	}
	return rows;
}

const kept = 5_000;
const known = new WeakMap<Engine, Lru<Project>>();

/** Keeps projects, so that they are not queried again: a selection changes only which ones show. */
export function rememberProjects(engine: Engine, projects: readonly Project[]): void {
	const store = known.get(engine) ?? new Lru<Project>(kept);
	known.set(engine, store);
	for (const project of projects) store.set(String(project.amount_rank), project);
}

async function projectsOf(engine: Engine, ranks: readonly number[]): Promise<Project[]> {
	const store = known.get(engine);
	const found = new Map(ranks.map((rank) => [rank, store?.get(String(rank))]));
	const missing = ranks.filter((rank) => found.get(rank) === undefined);
	if (missing.length > 0) {
		const rows = await engine.query<StoredRow>(projectsStatement(missing));
		const projects = rows.map(toProject);
		rememberProjects(engine, projects);
		for (const project of projects) found.set(project.amount_rank, project);
	}
	return ranks.flatMap((rank) => found.get(rank) ?? []);
}

type Counted = `${string}_count` | `${string}_measurable` | `${string}_findings`;
type StoredRow = Omit<Project, 'counts' | 'measurables' | 'findings'> & Record<Counted, number>;

function toProject(row: StoredRow): Project {
	return {
		amount_rank: row.amount_rank,
		form_id: row.form_id,
		document_order: row.document_order,
		project_name: row.project_name,
		nature: row.nature,
		annual_total_fen: row.annual_total_fen,
		annual_fiscal_fen: row.annual_fiscal_fen,
		total_fen: row.total_fen,
		problem_count: row.problem_count,
		doubt_count: row.doubt_count,
		source_id: row.source_id,
		file: row.file,
		start_line: row.start_line,
		counts: indicatorTypes.map(({ code }) => row[`${code}_count`] ?? 0),
		measurables: indicatorTypes.map(({ code }) => row[`${code}_measurable`] ?? 0),
		findings: findingColumns.map(({ column }) => row[column as Counted] ?? 0),
		high_groups: row.high_groups,
	};
}

function withCounts(project: Project, selection: Selection): ProjectRow {
	const indices = selectedTypes(selection).map((type) => indicatorTypes.indexOf(type));
	return {
		...project,
		indicator_count: sum(indices, (index) => project.counts[index]),
		measurable_count: sum(indices, (index) => project.measurables[index]),
	};
}

interface Key {
	/** An expression over `selected_project`. */
	sql: (selection: Selection) => string;
	of: (row: ProjectRow) => string | number | null;
}

const column = (name: string) => () => name;

/** Adds up the columns of the selected types. */
const sumOf = (kind: 'count' | 'measurable') => (selection: Selection) =>
	selectedTypes(selection)
		.map(({ code }) => `${code}_${kind}`)
		.join(' + ') || '0';

const keys: Record<SortColumn, Key> = {
	project_name: { sql: column('name_order'), of: (row) => row.project_name },
	nature: { sql: column('nature_order'), of: (row) => row.nature },
	annual_total: { sql: column('annual_total_fen'), of: (row) => row.annual_total_fen },
	annual_fiscal: { sql: column('annual_fiscal_fen'), of: (row) => row.annual_fiscal_fen },
	total: { sql: column('total_fen'), of: (row) => row.total_fen },
	indicators: { sql: sumOf('count'), of: (row) => row.indicator_count },
	measurable: {
		sql: (selection) =>
			`CAST(${sumOf('measurable')(selection)} AS DOUBLE) / nullif(${sumOf('count')(selection)}, 0)`,
		of: (row) => (row.indicator_count === 0 ? null : row.measurable_count / row.indicator_count),
	},
	line: { sql: column('document_order'), of: (row) => row.document_order },
};

function orderOf(selection: Selection): string {
	const { sort } = selection;
	if (sort === null) return 'amount_rank';
	const direction = sort.direction.toUpperCase();
	return `${keys[sort.column].sql(selection)} ${direction} NULLS LAST, amount_rank`;
}

/** Sorts the rows stably; blanks come last in both directions. */
export function sortProjects(
	rows: readonly ProjectRow[],
	sort: Sort | null,
): readonly ProjectRow[] {
	if (sort === null) return rows;
	const key = keys[sort.column].of;
	const order = sort.direction === 'asc' ? ascending : descending;
	return rows.toSorted((a, b) => {
		const [left, right] = [key(a), key(b)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		if (typeof left === 'number') return order(left, right);
		const compared = chineseOrder(String(left), String(right));
		return sort.direction === 'asc' ? compared : -compared;
	});
}
