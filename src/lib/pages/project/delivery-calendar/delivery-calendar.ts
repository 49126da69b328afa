import type { Indicator } from '#lib/model/form.ts';

/** Some months of a row: `span` is a stretch that the text names, `turn` one turn of a frequency,
 * `open` a demand that names no month, `none` nothing. */
export interface Stretch {
	months: number;
	mark: 'span' | 'turn' | 'open' | 'none';
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
 * The indicators with a time in their target, of one project or of many: schedules by their first
 * month, then frequencies, then durations, each in the order in which they came.
 */
export function toCalendar(indicators: readonly Timed[]): CalendarRow[] {
	const rows = indicators.flatMap((indicator) => toRow(indicator) ?? []);
	return rows.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function orderOf({ kind, stretches: [first] }: CalendarRow): number {
	if (kind === 'frequency') return 20;
	if (kind === 'duration') return 30;
	// The month before it begins; one that names no month comes behind December.
	if (first?.mark === 'open') return 12;
	return first?.mark === 'none' ? first.months : 0;
}

function toRow({ name, targetText, line, target }: Timed): CalendarRow | null {
	const { kind, unit, months } = target;
	const row = { name, text: targetText ?? '', line };
	if (kind === 'schedule') {
		return { ...row, kind, stretches: months === null ? wholeYear : stretchOf(months) };
	}
	if (kind === 'frequency') return { ...row, kind, stretches: turnsOf(unit ?? '') };
	if (kind === 'duration') return { ...row, kind, stretches: wholeYear };
	return null;
}

const wholeYear: Stretch[] = [{ months: 12, mark: 'open' }];

function stretchOf([first, last]: [number, number]): Stretch[] {
	const stretches: Stretch[] = [
		{ months: first - 1, mark: 'none' },
		{ months: last - first + 1, mark: 'span' },
		{ months: 12 - last, mark: 'none' },
	];
	return stretches.filter(({ months }) => months > 0);
}

/** Months of one turn by the period of a frequency (`次/季度`); shorter periods fill every month. */
const periods: Record<string, number> = { 月: 1, 季度: 3, 季: 3, 半年: 6, 年: 12, 年度: 12 };

function turnsOf(unit: string): Stretch[] {
	const [, count = '', period = ''] = /\/(\d*)(.+)$/.exec(unit) ?? [];
	const months = Number(count || 1) * (periods[period] ?? 1);
	// A period that does not part the year evenly has no fixed turns in it.
	if (!Number.isInteger(12 / months)) return wholeYear;
	return Array.from({ length: 12 / months }, () => ({ months, mark: 'turn' as const }));
}

/** How many rows have a stretch or a turn in each month; those that name no month are in none. */
export function countMonths(rows: readonly CalendarRow[]): number[] {
	const counts = Array.from({ length: 12 }, () => 0);
	for (const { stretches } of rows) {
		let month = 0;
		for (const { months, mark } of stretches) {
			const end = month + months;
			for (; month < end; month++) {
				if (mark === 'span' || mark === 'turn') counts[month] = (counts[month] ?? 0) + 1;
			}
		}
	}
	return counts;
}
