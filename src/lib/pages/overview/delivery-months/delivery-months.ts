// Classes of targets -> from which month to which they run. Frequencies, durations and some
// schedules name no month: they are counted apart.
import { rollups, sum } from 'd3-array';
import { countByMonth, type MonthSpan } from '#lib/figures/months.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';

export interface DeliveryMonths {
	/** The spans that schedules name, the earliest first, each of one type ('' for none printed). */
	spans: MonthSpanCount[];
	/** Targets of all types that run in each month. */
	months: number[];
	/** Targets of all types whose span ends in each month. */
	due: number[];
	/** Schedules that name months, schedules that name none, and the two kinds that never do. */
	dated: number;
	undated: number;
	frequency: number;
	duration: number;
}

/** How many targets of a type run from one month to another, both from 1. */
export interface MonthSpanCount {
	level2: string;
	first: number;
	last: number;
	count: number;
}

/** A target that spans several months runs in each of them and is due in the last. */
export function toDeliveryMonths(targets: readonly TargetRow[]): DeliveryMonths {
	const schedules = targets.filter(({ kind }) => kind === 'schedule');
	const dated = schedules.filter(({ first_month }) => first_month !== null);
	return {
		spans: spansOf(dated),
		months: monthsOf(dated, spanOf),
		due: monthsOf(dated, (target) => {
			const [, last] = spanOf(target);
			return [last, last];
		}),
		dated: countOf(dated),
		undated: countOf(schedules) - countOf(dated),
		frequency: countOf(targets.filter(({ kind }) => kind === 'frequency')),
		duration: countOf(targets.filter(({ kind }) => kind === 'duration')),
	};
}

function spansOf(dated: readonly TargetRow[]): MonthSpanCount[] {
	const order = [...level2s, ''];
	return rollups(
		dated,
		countOf,
		({ level2 }) => level2,
		(target) => spanOf(target).join('-'),
	)
		.flatMap(([level2, spans]) =>
			spans.map(([span, count]) => {
				const [first = 0, last = 0] = span.split('-').map(Number);
				return { level2, first, last, count };
			}),
		)
		.sort(
			(a, b) =>
				a.first - b.first || a.last - b.last || order.indexOf(a.level2) - order.indexOf(b.level2),
		);
}

function spanOf({ first_month, last_month }: TargetRow): MonthSpan {
	return [first_month ?? 1, last_month ?? first_month ?? 0];
}

function monthsOf(dated: readonly TargetRow[], spanOf: (target: TargetRow) => MonthSpan): number[] {
	return countByMonth(dated, spanOf, ({ indicator_count }) => indicator_count);
}

function countOf(targets: readonly TargetRow[]): number {
	return sum(targets, (target) => target.indicator_count);
}
