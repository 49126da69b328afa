import type { Engine } from '#lib/engine/engine.ts';
import { level2s, type Level2 } from '#lib/model/taxonomy.ts';
import { overSelection, selectionParams } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import sql from './indicator-structure.sql?raw';

/** Place 0 is all selected projects together, the others are the thirty largest projects. */
export interface StructureRow {
	place: number;
	form_id: string | null;
	project_name: string | null;
	/** '' where no level 2 is printed; null for a project with no indicator. */
	level2: string | null;
	indicator_count: number;
	/** How many projects have an indicator of this type: 1 on a project's own row. */
	project_count: number;
}

export function loadIndicatorStructure(
	engine: Engine,
	selection: Selection,
): Promise<StructureRow[]> {
	return engine.query<StructureRow>(overSelection(sql), selectionParams(selection));
}

export interface StructureType {
	level2: string;
	indicatorCount: number;
	projectCount: number;
}

export interface StructureProject {
	formId: string;
	name: string;
	/** Indicators of each type, in the order of `types`; 0 where the form has none. */
	counts: number[];
}

export interface Structure {
	types: StructureType[];
	projects: StructureProject[];
}

/** Types of the older taxonomy are always shown; those of 成本指标 as level 1 once a form has one. */
const alwaysShown = level2s.filter((level2) => !/.成本指标$/.test(level2));

/**
 * Rows -> matrix: projects by type, in the taxonomy's order. `chosen` are the types that the reader
 * filters by: only those are columns then, since nothing was counted of the others.
 */
export function toStructure(
	rows: readonly StructureRow[],
	chosen: readonly string[] = [],
): Structure {
	const totals = new Map(
		rows.flatMap((row) => (row.place === 0 ? [[row.level2 ?? '', row] as const] : [])),
	);
	const shown = [...level2s, ''].filter(
		(level2) =>
			totals.has(level2) || (chosen.length > 0 ? chosen : alwaysShown).includes(level2 as Level2),
	);
	const types = shown.map((level2) => ({
		level2,
		indicatorCount: totals.get(level2)?.indicator_count ?? 0,
		projectCount: totals.get(level2)?.project_count ?? 0,
	}));
	const projects = new Map<string, StructureProject>();
	for (const { form_id, project_name, level2, indicator_count } of rows) {
		if (form_id === null) continue;
		const project = projects.get(form_id) ?? {
			formId: form_id,
			name: project_name ?? '',
			counts: shown.map(() => 0),
		};
		projects.set(form_id, project);
		if (level2 !== null) project.counts[shown.indexOf(level2)] = indicator_count;
	}
	return { types, projects: [...projects.values()] };
}
