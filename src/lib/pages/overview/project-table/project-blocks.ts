import type { BlockListOptions } from '#lib/lists/block-list.svelte.ts';
import {
	projectsAtOnce,
	sortProjects,
	type ProjectRow,
} from '#lib/pages/shared/projects/projects.ts';
import type { Selection } from '#lib/selection/selection.ts';

export interface SelectedProjects {
	/** The first projects by 年度资金申请总额, largest first. */
	first: readonly ProjectRow[];
	count: number;
	selection: Selection;
	/** Resolves to `projectsAtOnce` rows from this index on, in the selection's order. */
	load: (selection: Selection, from: number) => Promise<readonly ProjectRow[]>;
}

/** All selected projects in the chosen order, loaded block by block. */
export function projectBlocks({
	first,
	count,
	selection,
	load,
}: SelectedProjects): BlockListOptions<ProjectRow> {
	// If the page holds all projects, it sorts them without the engine.
	const isWhole = count <= first.length;
	const ordered = isWhole ? sortProjects(first, selection.sort) : first;
	return {
		first: isWhole || selection.sort === null ? ordered : null,
		count,
		atOnce: projectsAtOnce,
		load: (from) => load(selection, from),
	};
}
