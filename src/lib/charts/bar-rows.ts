/** A row of a bar table: its name, its bar, its figures. */
export interface BarRow {
	name: string;
	/** What the name links to. */
	href?: string | null | undefined;
	/** The figures right of the bar, one for each column. */
	values: string[];
	/** The length of the bar, 0 to 1 of the longest. */
	length: number;
	tone: 'accent' | 'second' | 'outline';
	/** The coordinate at which a line over the bars passes this row, 0 to 1; without it none does. */
	line?: number | null;
	/** The form of the project that the row is about. */
	formId?: string | undefined;
}

/** Amounts -> lengths of bars: the largest is 1, a blank or negative amount 0. */
export function toLengths(amounts: readonly (number | null)[]): number[] {
	const largest = Math.max(0, ...amounts.map((amount) => amount ?? 0));
	return amounts.map((amount) => (largest === 0 ? 0 : Math.max(0, amount ?? 0) / largest));
}

/** The line over the rows as points of a polyline: x from 0 to 1, y in rows. */
export function toPoints(rows: readonly BarRow[]): string {
	return rows
		.flatMap(({ line }, i) =>
			line == null ? [] : `${Math.round(line * 10_000) / 10_000},${i + 0.5}`,
		)
		.join(' ');
}
