import type { Data, Date_, Dictionary, Table, Vector } from 'apache-arrow';

// The type numbers of the Arrow format (Type_enum). They are not imported, because in Node the engine
// and the bundle may hold two copies of apache-arrow. Nothing here may depend on class identity.
const arrow = { null: 1, int: 2, float: 3, text: 5, boolean: 6, date: 8, dictionary: -1 };
const dateUnitDay = 0;
const dayMs = 86_400_000;

type Value = string | number | boolean | null;
type Read = (index: number) => Value;

/**
 * The rows of a result as plain objects. Null stays null. Dates are `YYYY-MM-DD`, followed by the time
 * if a timestamp is not midnight. Throws, with the name of the column, for a BigInt, a nested value or
 * two columns of the same name.
 */
export function toRows<Row>(table: Table): Row[] {
	const rows: Record<string, Value>[] = Array.from({ length: table.numRows }, () => ({}));
	const names = new Set<string>();
	for (const [position, { name }] of table.schema.fields.entries()) {
		if (names.has(name)) throw new TypeError(`conflicting columns: "${name}"`);
		names.add(name);
		const column = table.getChildAt(position);
		if (column) fill(rows, name, column);
	}
	return rows as Row[];
}

function fill(rows: Record<string, Value>[], name: string, column: Vector): void {
	let next = 0;
	for (const chunk of column.data) {
		const read = reader(column, chunk, next, name);
		const blanks = chunk.nullCount > 0;
		for (let index = 0; index < chunk.length; index++) {
			const row = rows[next++] as Record<string, Value>;
			row[name] = blanks && !chunk.getValid(index) ? null : read(index);
		}
	}
}

function reader(column: Vector, chunk: Data, offset: number, name: string): Read {
	const { typeId, values } = chunk;
	if (typeId === arrow.null) return () => null;
	if (typeId === arrow.int || typeId === arrow.float) return numbers(values, name);
	if (typeId === arrow.date) return dates(chunk);
	const plain = typeId === arrow.dictionary ? (chunk.type as Dictionary).dictionary.typeId : typeId;
	if (plain !== arrow.text && plain !== arrow.boolean) {
		throw new TypeError(`invalid result type: ${String(chunk.type)} (column "${name}")`);
	}
	return (index) => column.get(offset + index);
}

function numbers(values: ArrayLike<number | bigint>, name: string): Read {
	if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
		throw new TypeError(`invalid result type: BigInt (column "${name}"); CAST it AS DOUBLE`);
	}
	return (index) => values[index] as number;
}

function dates({ type, values }: Data): Read {
	if ((type as Date_).unit === dateUnitDay) return (index) => isoText(values[index] * dayMs);
	return (index) => isoText(Number(values[index]));
}

function isoText(ms: number): string {
	const text = new Date(ms).toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, -'T00:00:00.000Z'.length) : text;
}
