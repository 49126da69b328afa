import { sum } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import { isMeasurable, type TargetKind } from '#lib/model/target.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import sql from './targets.sql?raw';

/** How many selected indicators share a type, a kind and, where it is a percentage, its value. */
export interface TargetRow {
	level2: string;
	/** '' where the target is empty or was not understood. */
	kind: TargetKind | '';
	percent: number | null;
	indicator_count: number;
}

export function loadTargets(engine: Engine, selection: Selection): Promise<TargetRow[]> {
	return engine.query<TargetRow>(overSelection(sql, selection));
}

/** How many indicators the rows are, and how many of them can be measured. */
export function countIndicators(rows: readonly TargetRow[]): { all: number; measurable: number } {
	const measurable = rows.filter(({ kind }) => isMeasurable(kind || null));
	const count = (some: readonly TargetRow[]) => sum(some, (row) => row.indicator_count);
	return { all: count(rows), measurable: count(measurable) };
}
