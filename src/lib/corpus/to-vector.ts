import {
	Bool,
	DateDay,
	Dictionary,
	Float64,
	Int16,
	Int32,
	Int64,
	Int8,
	makeData,
	makeVector,
	Utf8,
	type Data,
	type Vector,
} from 'apache-arrow';
import type { CellValue, Column } from './schema.ts';

const dayMs = 86_400_000;

/**
 * A column of a table as a vector, made from typed arrays: the builders of Arrow compile functions from
 * text, which the policy of the site forbids in browsers. `id` tells the dictionaries of a table apart.
 */
export function toVector({ type }: Column, values: readonly CellValue[], id: number): Vector {
	switch (type) {
		case 'text':
			// The stream of an empty table has no dictionary, and DuckDB rejects a declared one.
			return makeVector<Utf8 | Dictionary>(
				values.length === 0 ? texts(values) : dictionary(values, id),
			);
		case 'prose':
			return makeVector(texts(values));
		case 'integer':
			return makeVector(
				makeData({ type: new Int32(), data: Int32Array.from(values, Number), ...blanks(values) }),
			);
		case 'fen': {
			const data = BigInt64Array.from(values, (value) => BigInt(value ?? 0));
			return makeVector(makeData({ type: new Int64(), data, ...blanks(values) }));
		}
		case 'number':
			return makeVector(
				makeData({
					type: new Float64(),
					data: Float64Array.from(values, Number),
					...blanks(values),
				}),
			);
		case 'date': {
			const data = Int32Array.from(
				values,
				(value) => Date.parse(String(value ?? '1970-01-01')) / dayMs,
			);
			return makeVector(makeData({ type: new DateDay(), data, ...blanks(values) }));
		}
		case 'boolean': {
			const data = bitmap(values, (value) => value === true);
			return makeVector(makeData({ type: new Bool(), data, ...blanks(values) }));
		}
	}
}

function blanks(values: readonly CellValue[]) {
	const nullCount = values.filter((value) => value === null).length;
	const nullBitmap = nullCount === 0 ? undefined : bitmap(values, (value) => value !== null);
	return { length: values.length, nullCount, nullBitmap };
}

/** A bit a value, the first one lowest, padded to eight bytes as the format asks. */
function bitmap(values: readonly CellValue[], isSet: (value: CellValue) => boolean): Uint8Array {
	const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
	values.forEach((value, i) => {
		if (isSet(value)) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
	});
	return bits;
}

function texts(values: readonly CellValue[]): Data<Utf8> {
	const encoder = new TextEncoder();
	const parts = values.map((value) => encoder.encode(value === null ? '' : String(value)));
	const valueOffsets = new Int32Array(values.length + 1);
	parts.forEach((part, i) => (valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + part.length));
	const data = new Uint8Array(valueOffsets[values.length] ?? 0);
	parts.forEach((part, i) => data.set(part, valueOffsets[i]));
	return makeData({ type: new Utf8(), data, valueOffsets, ...blanks(values) });
}

function dictionary(values: readonly CellValue[], id: number): Data<Dictionary> {
	const distinct = [...new Set(values.filter((value) => value !== null))];
	const indexOf = new Map(distinct.map((value, i) => [value, i]));
	const { type, data } = indices(
		values.map((value) => indexOf.get(value ?? '') ?? 0),
		distinct.length,
	);
	return makeData({
		// The id is set here, because the ids that Arrow assigns change during the process.
		type: new Dictionary(new Utf8(), type, id),
		data,
		dictionary: makeVector(texts(distinct)),
		...blanks(values),
	});
}

/** The smallest type for so many distinct values. With int32 the file is several times larger. */
function indices(values: readonly number[], distinct: number) {
	if (distinct <= 127) return { type: new Int8(), data: Int8Array.from(values) };
	if (distinct <= 32_767) return { type: new Int16(), data: Int16Array.from(values) };
	return { type: new Int32(), data: Int32Array.from(values) };
}
