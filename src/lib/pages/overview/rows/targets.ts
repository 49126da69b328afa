import { sum } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import type { Asked } from '#lib/model/satisfaction.ts';
import { isMeasurable, type TargetKind } from '#lib/model/target.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import classesSql from './target-classes.sql?raw';
import sql from './targets.sql?raw';

/** How many selected indicators share a type, a kind and, where they have such, who is asked, its percentage or its months. */
export interface TargetRow {
	level2: string;
	/** '' where the target is empty or was not understood. */
	kind: TargetKind | '';
	/** Who is asked, of a satisfaction; '' of all others. */
	asked: Asked | '';
	percent: number | null;
	/** Of a schedule within one year: the months that it spans, 1 to 12; null of all others. */
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

/** How many targets of the selected projects are of each class. */
export function targetsStatement(selection: Selection): string {
	return overSelection(sql, selection);
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
