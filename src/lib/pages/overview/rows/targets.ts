import { sum } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import type { Asked } from '#lib/model/satisfaction.ts';
import { isMeasurable, type TargetKind } from '#lib/model/target.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import classesSql from './target-classes.sql?raw';
import sql from './targets.sql?raw';

/** The number of selected indicators that share a type, a kind and, if any, who is asked, percentage and months. */
export interface TargetRow {
	level2: string;
	/** '' if the target is empty or was not understood. */
	kind: TargetKind | '';
	/** Whose satisfaction it is; '' for other indicators. */
	asked: Asked | '';
	percent: number | null;
	/** The months that a schedule within one year spans, 1 to 12; null for other targets. */
	first_month: number | null;
	last_month: number | null;
	indicator_count: number;
}

type TargetClass = Omit<TargetRow, 'indicator_count'>;

export async function loadTargets(engine: Engine, selection: Selection): Promise<TargetRow[]> {
	const [classes, rows] = await Promise.all([
		classesOf(engine),
		engine.query<{ target_class: number; indicator_count: number }>(targetsStatement(selection)),
	]);
	return rows.flatMap(({ target_class, indicator_count }) => {
		const shared = classes[target_class] as TargetClass;
		const isSelected = selection.level2.length === 0 || selection.level2.includes(shared.level2);
		return isSelected ? [{ ...shared, indicator_count }] : [];
	});
}

/** Counts the targets of the selected projects by class. */
export function targetsStatement(selection: Selection): string {
	return overSelection(sql, selection);
}

const known = new WeakMap<Engine, Promise<TargetClass[]>>();

/** The classes of targets by number. No selection changes them, so the engine is asked once. */
function classesOf(engine: Engine): Promise<TargetClass[]> {
	const asked = known.get(engine) ?? engine.query<TargetClass>(classesSql);
	known.set(engine, asked);
	asked.catch(() => known.delete(engine));
	return asked;
}

/** The number of indicators in the rows, and of those that are measurable. */
export function countIndicators(rows: readonly TargetRow[]): { all: number; measurable: number } {
	const measurable = rows.filter(({ kind }) => isMeasurable(kind || null));
	const count = (some: readonly TargetRow[]) => sum(some, (row) => row.indicator_count);
	return { all: count(rows), measurable: count(measurable) };
}
