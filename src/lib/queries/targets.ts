import { sum } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import { isMeasurable, type TargetKind } from '#lib/model/target.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import classesSql from './target-classes.sql?raw';
import sql from './targets.sql?raw';

/** How many selected indicators share a type, a kind and, where it is a percentage, its value. */
export interface TargetRow {
	level2: string;
	/** '' where the target is empty or was not understood. */
	kind: TargetKind | '';
	percent: number | null;
	indicator_count: number;
}

type TargetClass = Omit<TargetRow, 'indicator_count'>;

export async function loadTargets(engine: Engine, selection: Selection): Promise<TargetRow[]> {
	const [classes, rows] = await Promise.all([
		classesOf(engine),
		engine.query<{ target_class: number; indicator_count: number }>(overSelection(sql, selection)),
	]);
	return rows.flatMap(({ target_class, indicator_count }) => {
		const { level2, kind, percent } = classes[target_class] as TargetClass;
		const isSelected = selection.level2.length === 0 || selection.level2.includes(level2);
		return isSelected ? [{ level2, kind, percent, indicator_count }] : [];
	});
}

const known = new WeakMap<Engine, Promise<TargetClass[]>>();

/** The classes of targets by their number, asked for once: no selection changes them. */
function classesOf(engine: Engine): Promise<TargetClass[]> {
	const asked = known.get(engine) ?? engine.query<TargetClass>(classesSql);
	known.set(engine, asked);
	asked.catch(() => known.delete(engine));
	return asked;
}

/** How many indicators the rows are, and how many of them can be measured. */
export function countIndicators(rows: readonly TargetRow[]): { all: number; measurable: number } {
	const measurable = rows.filter(({ kind }) => isMeasurable(kind || null));
	const count = (some: readonly TargetRow[]) => sum(some, (row) => row.indicator_count);
	return { all: count(rows), measurable: count(measurable) };
}
