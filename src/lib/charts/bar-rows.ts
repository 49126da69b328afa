/** A row of a bar table: its name, its bar, its figures. */
export interface BarRow {
	name: string;
	/** What the name links to. */
	href?: string | null | undefined;
	/** Printed right of the bar, one for each column. */
	values: string[];
	/** Where the bar ends, 0 to 1 of the widest. */
	length: number;
	tone: 'accent' | 'second' | 'outline';
	/** Where a line over the bars passes this row, 0 to 1; null or none where it does not. */
	line?: number | null;
	/** The form whose row it is, where it is one project's. */
	formId?: string | undefined;
}

/** Amounts -> lengths of their bars: the largest is 1; what is blank or negative has no bar. */
export function toLengths(amounts: readonly (number | null)[]): number[] {
	const largest = Math.max(0, ...amounts.map((amount) => amount ?? 0));
	return amounts.map((amount) => (largest === 0 ? 0 : Math.max(0, amount ?? 0) / largest));
}

/** The line over a table's rows as points of a polyline: x from 0 to 1, one row a unit of y. */
export function toPoints(rows: readonly BarRow[]): string {
	return rows
		.flatMap(({ line }, i) =>
			line == null ? [] : `${Math.round(line * 10_000) / 10_000},${i + 0.5}`,
		)
		.join(' ');
}
