import { countByMonth, monthCount, turnsAYear, type MonthSpan } from '#lib/figures/months.ts';
import type { Indicator } from '#lib/model/form.ts';

/**
 * Some months of a row: `span` is named by the text, `turn` is one turn of a frequency, `open` a demand
 * that names no month, `none` is nothing.
 */
export interface Stretch {
	months: number;
	mark: 'span' | 'turn' | 'open' | 'none';
}

export interface DatedStretch extends Stretch {
	first: number;
	last: number;
}

/** A promise with a time in it: when in the year it is due, how often, how fast. */
export interface CalendarRow {
	name: string | null;
	/** As printed. */
	text: string;
	line: number;
	kind: 'schedule' | 'frequency' | 'duration';
	/** January to December, 12 months in all. */
	stretches: Stretch[];
}

type Timed = Pick<Indicator, 'name' | 'targetText' | 'line' | 'target'>;

/**
 * The indicators with a time in their target: schedules by their first month, then frequencies, then
 * durations, each in the given order.
 */
export function toCalendar(indicators: readonly Timed[]): CalendarRow[] {
	const rows = indicators.flatMap((indicator) => toRow(indicator) ?? []);
	return rows.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function orderOf({ kind, stretches: [first] }: CalendarRow): number {
	if (kind === 'frequency') return 20;
	if (kind === 'duration') return 30;
	// A schedule that names no month follows those of December.
	if (first?.mark === 'open') return 12;
	return first?.mark === 'none' ? first.months : 0;
}

function toRow({ name, targetText, line, target }: Timed): CalendarRow | null {
	const { kind, unit, months } = target;
	const row = { name, text: targetText ?? '', line };
	if (kind === 'schedule') {
		return { ...row, kind, stretches: months === null ? wholeYear : stretchOf(months) };
	}
	if (kind === 'frequency') return { ...row, kind, stretches: turnsOf(unit) };
	if (kind === 'duration') return { ...row, kind, stretches: wholeYear };
	return null;
}

const wholeYear: Stretch[] = [{ months: monthCount, mark: 'open' }];

function stretchOf([first, last]: MonthSpan): Stretch[] {
	const stretches: Stretch[] = [
		{ months: first - 1, mark: 'none' },
		{ months: last - first + 1, mark: 'span' },
		{ months: monthCount - last, mark: 'none' },
	];
	return stretches.filter(({ months }) => months > 0);
}

/** The turns of a frequency; one that comes more often than every month fills every month. */
function turnsOf(unit: string | null): Stretch[] {
	const turns = Math.min(turnsAYear(unit) ?? 0, monthCount);
	// Turns that do not part the year evenly have no fixed months.
	if (turns < 1 || !Number.isInteger(turns) || !Number.isInteger(monthCount / turns)) {
		return wholeYear;
	}
	const turn: Stretch = { months: monthCount / turns, mark: 'turn' };
	return Array.from({ length: turns }, () => turn);
}

/** How many rows are due in each month; those that name no month are due in none. */
export function countMonths(rows: readonly CalendarRow[]): number[] {
	const due = rows
		.flatMap(({ stretches }) => toDated(stretches))
		.filter(({ mark }) => mark === 'span' || mark === 'turn');
	return countByMonth(due, ({ first, last }) => [first, last]);
}

/** The stretches of a row, each with its first and last month. */
export function toDated(stretches: readonly Stretch[]): DatedStretch[] {
	let before = 0;
	return stretches.map((stretch) => {
		const first = before + 1;
		before += stretch.months;
		return { ...stretch, first, last: before };
	});
}
