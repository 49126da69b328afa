import {
	parseAddress,
	parseRange,
	type CellRange,
	type StoredCell,
	type StoredSheet,
} from './stored-sheet.ts';
import { plainStyle, type CellStyle } from './xlsx-styles.ts';
import { TextCollector } from './xlsx-text.ts';
import { attributeOf, isOff, isOn, readXml } from './xml-reader.ts';

export interface WorkbookParts {
	strings: readonly string[];
	styles: readonly CellStyle[];
	mostCells: number;
}

type Attributes = Readonly<Record<string, string>>;

/** The XML of a worksheet -> its cells. Null if the part is not whole. */
export function readXlsxSheet(
	bytes: Uint8Array,
	named: Pick<StoredSheet, 'name' | 'isHidden'>,
	parts: WorkbookParts,
): StoredSheet | null {
	const reader = new SheetReader(parts);
	const isWhole = readXml(bytes, {
		root: 'worksheet',
		open: (name, attributes) => reader.open(name, attributes),
		close: (name) => reader.close(name),
		text: (text) => reader.text(text),
		isFull: () => reader.cells.length > parts.mostCells,
	});
	if (!isWhole) return null;
	const { cells, hiddenRows, hiddenColumns, merges, showsZeros } = reader;
	return { ...named, cells, hiddenRows, hiddenColumns, merges, showsZeros };
}

/** Handles the elements of one worksheet. */
class SheetReader {
	readonly cells: StoredCell[] = [];
	readonly hiddenRows = new Set<number>();
	readonly hiddenColumns: { first: number; last: number }[] = [];
	readonly merges: CellRange[] = [];
	showsZeros = true;
	readonly #parts: WorkbookParts;
	readonly #inline = new TextCollector();
	#row = 0;
	#column = 0;
	#cell: Attributes | null = null;
	#field: 'v' | 'f' | null = null;
	#value = '';
	#formula = '';
	#hasFormula = false;

	constructor(parts: WorkbookParts) {
		this.#parts = parts;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#cell !== null) this.#openInCell(name, attributes);
		else if (name === 'c') this.#openCell(attributes);
		else if (name === 'row') this.#openRow(attributes);
		else if (name === 'col') this.#readColumns(attributes);
		else if (name === 'sheetView') this.showsZeros = !isOff(attributes['showZeros']);
		else if (name === 'mergeCell') {
			const range = parseRange(attributeOf(attributes, 'ref') ?? '');
			if (range) this.merges.push(range);
		}
	}

	close(name: string): void {
		if (this.#cell === null) return;
		this.#inline.close(name);
		if (name === 'c') this.#closeCell(this.#cell);
		else if (name === this.#field) this.#field = null;
	}

	text(text: string): void {
		if (this.#field === 'v') this.#value += text;
		else if (this.#field === 'f') this.#formula += text;
		else if (this.#cell !== null) this.#inline.text(text);
	}

	#openRow(attributes: Attributes): void {
		const row = Number(attributes['r'] ?? this.#row + 1);
		this.#row = Number.isInteger(row) && row > 0 ? row : this.#row + 1;
		this.#column = 0;
		const height = Number(attributes['ht'] ?? 1);
		if (isOn(attributes['hidden']) || height === 0) this.hiddenRows.add(this.#row);
	}

	#readColumns(attributes: Attributes): void {
		const isHidden = isOn(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0;
		if (!isHidden) return;
		const first = Number(attributes['min']);
		this.hiddenColumns.push({ first, last: Number(attributes['max'] ?? first) });
	}

	#openCell(attributes: Attributes): void {
		const address = parseAddress(attributes['r'] ?? '');
		this.#row = address?.row ?? this.#row;
		this.#column = address?.column ?? this.#column + 1;
		this.#cell = attributes;
		this.#value = '';
		this.#formula = '';
		this.#hasFormula = false;
	}

	#openInCell(name: string, attributes: Attributes): void {
		this.#inline.open(name, attributes);
		if (name === 'f') this.#hasFormula = true;
		if (name === 'v' || name === 'f') this.#field = name;
	}

	#closeCell({ t: type = 'n', s: style = '0' }: Attributes): void {
		const inline = this.#inline.take();
		this.#cell = null;
		this.#field = null;
		const stored = this.#storedValue(type, inline);
		if (stored === null) return;
		this.cells.push({
			row: this.#row,
			column: this.#column,
			...stored,
			...(this.#parts.styles[Number(style)] ?? plainStyle),
			formula: this.#hasFormula ? this.#formula : null,
		});
	}

	#storedValue(type: string, inline: string): Pick<StoredCell, 'type' | 'value'> | null {
		const value = this.#value;
		if (type === 'inlineStr') return inline === '' ? null : { type: 'text', value: inline };
		if (value.trim() === '') {
			return this.#hasFormula && type !== 'str' ? { type: 'none', value: '' } : null;
		}
		switch (type) {
			case 's':
				return { type: 'text', value: this.#parts.strings[Number(value)] ?? '' };
			case 'str':
				return { type: 'text', value };
			case 'b':
				return { type: 'boolean', value: isOn(value.trim()) ? 'TRUE' : 'FALSE' };
			case 'e':
				return { type: 'error', value: value.trim() };
			case 'd':
				return { type: 'text', value: value.trim().replace(/T00:00:00(?:\.0+)?Z?$/, '') };
			default: {
				const number = Number(value);
				return Number.isFinite(number)
					? { type: 'number', value: number }
					: { type: 'text', value };
			}
		}
	}
}
