type Row = Record<string, unknown>;

/**
 * The columns of a list of rows, by name: of two or more plain objects that have the same keys in the same
 * order. False for anything else, which then travels as it is.
 */
export function toColumns(value: unknown): Record<string, unknown[]> | false {
	if (!Array.isArray(value) || value.length < 2 || !value.every(isRow)) return false;
	const [first, ...rest] = value as [Row, ...Row[]];
	const names = Object.keys(first);
	const isAlike = (row: Row) => {
		const own = Object.keys(row);
		return own.length === names.length && names.every((name, index) => own[index] === name);
	};
	// Rows without columns would lose their number.
	if (names.length === 0 || !rest.every(isAlike)) return false;
	return Object.fromEntries(names.map((name) => [name, value.map((row: Row) => row[name])]));
}

/** The rows that `toColumns` took apart. */
export function toRows(columns: Record<string, unknown[]>): Row[] {
	const names = Object.keys(columns);
	const [first = []] = Object.values(columns);
	return first.map((_, index) =>
		Object.fromEntries(names.map((name) => [name, columns[name]?.[index]])),
	);
}

function isRow(value: unknown): value is Row {
	if (typeof value !== 'object' || value === null) return false;
	return Object.getPrototypeOf(value) === Object.prototype;
}
