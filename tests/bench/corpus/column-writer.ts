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
	Utf8,
	vectorFromArray,
	type Data,
	type DataType,
	type Vector,
} from 'apache-arrow';
import type { CellValue, Column, ColumnType } from '#lib/corpus/schema.ts';

/** Takes a column part by part. The Arrow type is known after the last part. */
export interface ColumnWriter {
	add: (values: readonly CellValue[]) => void;
	/** The type of the column and one chunk per part, in order. */
	finish: () => { type: DataType; chunks: Data[] };
}

/**
 * A column with the same type as in `toArrow`. The builders of Arrow take ten times as long, which
 * matters with millions of rows.
 */
export function columnWriter(column: Pick<Column, 'type'>, id: number): ColumnWriter {
	if (column.type === 'text') return textWriter(id);
	if (column.type === 'prose') return plainWriter(new Utf8(), proseChunk);
	const { type, fill } = fixed[column.type];
	return plainWriter(type, (values) => chunkOf(type, values, fill(values)));
}

function plainWriter(
	type: DataType,
	toChunk: (values: readonly CellValue[]) => Data,
): ColumnWriter {
	const chunks: Data[] = [];
	return {
		add(values) {
			chunks.push(toChunk(values));
		},
		finish: () => ({ type, chunks }),
	};
}

/** Keeps each distinct text once. The smallest sufficient index type is chosen at the end. */
function textWriter(id: number): ColumnWriter {
	const codes = new Map<string, number>();
	const parts: { indices: Int32Array; values: readonly boolean[] | null }[] = [];
	return {
		add(values) {
			const indices = new Int32Array(values.length);
			let blanks = false;
			values.forEach((value, i) => {
				if (value === null) blanks = true;
				else indices[i] = codeOf(codes, String(value));
			});
			parts.push({ indices, values: blanks ? values.map((value) => value !== null) : null });
		},
		finish() {
			// DuckDB rejects a dictionary without entries (see toArrow).
			const type = codes.size === 0 ? new Utf8() : new Dictionary(new Utf8(), indexType(codes), id);
			if (type instanceof Utf8) {
				return { type, chunks: parts.map(({ indices }) => blankTexts(indices.length)) };
			}
			const dictionary = vectorFromArray([...codes.keys()], new Utf8());
			const chunks = parts.map(({ indices, values }) => {
				const data = type.indices.ArrayType.from(indices);
				const { nullBitmap, nullCount } = validity(values ?? [], (there) => there);
				const length = indices.length;
				return makeData({ type, length, nullCount, nullBitmap, data, dictionary } as never);
			});
			return { type, chunks };
		},
	};
}

function codeOf(codes: Map<string, number>, text: string): number {
	const known = codes.get(text);
	if (known !== undefined) return known;
	codes.set(text, codes.size);
	return codes.size - 1;
}

function indexType({ size }: Map<string, number>): Int8 | Int16 | Int32 {
	if (size <= 127) return new Int8();
	return size <= 32_767 ? new Int16() : new Int32();
}

type FixedType = Exclude<ColumnType, 'text' | 'prose'>;
type Fill = (values: readonly CellValue[]) => ArrayLike<number> | ArrayLike<bigint>;

const dayMs = 86_400_000;

const fixed: Record<FixedType, { type: DataType; fill: Fill }> = {
	integer: { type: new Int32(), fill: (values) => Int32Array.from(values, Number) },
	number: { type: new Float64(), fill: (values) => Float64Array.from(values, Number) },
	fen: {
		type: new Int64(),
		fill: (values) => BigInt64Array.from(values, (value) => BigInt(value ?? 0)),
	},
	date: {
		type: new DateDay(),
		fill: (values) => Int32Array.from(values, (value) => Date.parse(String(value)) / dayMs),
	},
	boolean: {
		type: new Bool(),
		fill: (values) => bitmap(values, (value) => value === true),
	},
};

function chunkOf(type: DataType, values: readonly CellValue[], data: ReturnType<Fill>): Data {
	const { nullBitmap, nullCount } = validity(values, (value) => value !== null);
	return makeData({ type, length: values.length, nullCount, nullBitmap, data } as never);
}

function proseChunk(values: readonly CellValue[]): Data {
	const [data] = (vectorFromArray([...values], new Utf8()) as Vector).data;
	if (!data) throw new Error('no chunk');
	return data;
}

function blankTexts(length: number): Data {
	const nullBitmap = new Uint8Array(Math.ceil(length / 8));
	const valueOffsets = new Int32Array(length + 1);
	const type = new Utf8();
	return makeData({
		type,
		length,
		nullCount: length,
		nullBitmap,
		valueOffsets,
		data: new Uint8Array(),
	});
}

function validity<Value>(values: readonly Value[], isThere: (value: Value) => boolean) {
	const nullCount = values.reduce((count, value) => (isThere(value) ? count : count + 1), 0);
	return { nullCount, nullBitmap: nullCount === 0 ? null : bitmap(values, isThere) };
}

function bitmap<Value>(values: readonly Value[], isSet: (value: Value) => boolean): Uint8Array {
	const bits = new Uint8Array(Math.ceil(values.length / 8));
	values.forEach((value, i) => {
		if (isSet(value)) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
	});
	return bits;
}
