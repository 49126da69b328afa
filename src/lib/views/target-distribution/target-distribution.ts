import { rollup, sum } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import { targetKinds, type TargetKind } from '#lib/model/target.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import { overSelection, selectionParams } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import sql from './target-distribution.sql?raw';

/** How many selected indicators share a type, a kind and, where it is a percentage, its value. */
export interface TargetRow {
	level2: string;
	/** '' where the target is empty or was not understood. */
	kind: TargetKind | '';
	percent: number | null;
	indicator_count: number;
}

export function loadTargetDistribution(engine: Engine, selection: Selection): Promise<TargetRow[]> {
	return engine.query<TargetRow>(overSelection(sql), selectionParams(selection));
}

export interface KindCount {
	kind: TargetKind | '';
	count: number;
}

/** Every kind with its number of indicators, 0 included, in the model's order; '' only if any. */
export function kindCounts(rows: readonly TargetRow[]): KindCount[] {
	const counts = rollup(
		rows,
		(group) => sum(group, (row) => row.indicator_count),
		(row) => row.kind,
	);
	const kinds = counts.has('') ? [...targetKinds, '' as const] : targetKinds;
	return kinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}

export interface PercentTarget {
	level2: string;
	percent: number;
	count: number;
}

/** The percentages that are promised, by type in the taxonomy's order, then by value. */
export function percentTargets(rows: readonly TargetRow[]): PercentTarget[] {
	return [...level2s, ''].flatMap((level2) =>
		rows
			.filter((row) => row.level2 === level2)
			.flatMap(({ percent, indicator_count }) =>
				percent === null ? [] : [{ level2, percent, count: indicator_count }],
			),
	);
}

/** How many percentages there are, and how many of them are exactly 100 %. */
export function fullPercentCount(targets: readonly PercentTarget[]): { full: number; all: number } {
	const full = targets.filter(({ percent }) => percent === 100);
	return { full: sum(full, ({ count }) => count), all: sum(targets, ({ count }) => count) };
}
