// Classes of targets -> how many targets are due in each month. Frequencies, durations and some
// schedules name no month: they are counted apart.
import { group, sum } from 'd3-array';
import { countByMonth } from '#lib/figures/months.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';

export interface DeliveryMonths {
	/** Types with a schedule that names months, in the taxonomy's order, '' last. */
	rows: { level2: string; counts: number[] }[];
	/** Targets of all types that are due in each month. */
	months: number[];
	/** Schedules that name months, schedules that name none, and the two kinds that never do. */
	dated: number;
	undated: number;
	frequency: number;
	duration: number;
}

/** A target that spans several months counts in each of them. */
export function toDeliveryMonths(targets: readonly TargetRow[]): DeliveryMonths {
	const schedules = targets.filter(({ kind }) => kind === 'schedule');
	const dated = schedules.filter(({ first_month }) => first_month !== null);
	const byType = group(dated, ({ level2 }) => level2);
	return {
		rows: [...level2s, ''].flatMap((level2) => {
			const ofType = byType.get(level2);
			return ofType ? [{ level2, counts: monthsOf(ofType) }] : [];
		}),
		months: monthsOf(dated),
		dated: countOf(dated),
		undated: countOf(schedules) - countOf(dated),
		frequency: countOf(targets.filter(({ kind }) => kind === 'frequency')),
		duration: countOf(targets.filter(({ kind }) => kind === 'duration')),
	};
}

function monthsOf(targets: readonly TargetRow[]): number[] {
	return countByMonth(
		targets,
		({ first_month, last_month }) =>
			first_month === null ? null : [first_month, last_month ?? first_month],
		({ indicator_count }) => indicator_count,
	);
}

function countOf(targets: readonly TargetRow[]): number {
	return sum(targets, (target) => target.indicator_count);
}
