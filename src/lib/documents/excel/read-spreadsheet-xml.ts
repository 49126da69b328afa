// Excel 2003 XML (SpreadsheetML): a whole workbook in one file, often named .xls.
import { styled, type TextStyle } from '#lib/documents/flow/text-style.ts';
import { limits } from '#lib/documents/limits.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import { namedFormat } from './formats/named-formats.ts';
import type { CellRange, StoredCell, StoredSheet } from './stored-sheet.ts';
import { toSheets } from './to-sheets.ts';
import { plainStyle, type CellStyle } from './xlsx-styles.ts';
import { attributeOf, isOn, readXml } from './xml-reader.ts';

type Attributes = Readonly<Record<string, string>>;

/** The XML of a workbook -> its visible sheets. */
export function readSpreadsheetXml(xml: string): ReadSheets {
	const reader = new WorkbookReader();
	const isWhole = readXml(xml, {
		root: 'Workbook',
		open: (name, attributes) => reader.open(name, attributes),
		close: (name) => reader.close(name),
		text: (text) => reader.text(text),
		isFull: () => reader.cells > limits.cells,
	});
	if (reader.cells > limits.cells) {
		return refuse('too-large', `Excel 文件过大：单元格超过 ${limits.cells} 个`);
	}
	if (!isWhole) return refuse('damaged-document', '文件已损坏：Excel 2003 XML 不完整');
	return toSheets({ sheets: reader.sheets, isOf1904: reader.isOf1904 });
}

interface OpenSheet extends StoredSheet {
	hiddenRows: Set<number>;
	hiddenColumns: { first: number; last: number }[];
	merges: CellRange[];
}

interface OpenCell {
	attributes: Attributes;
	type: string;
	text: string;
	hasData: boolean;
}

/** Handles the elements of one workbook. */
class WorkbookReader {
	readonly sheets: OpenSheet[] = [];
	isOf1904 = false;
	cells = 0;
	readonly #styles = new Map<string, CellStyle>();
	#style = '';
	#row = 0;
	#column = 0;
	#cell: OpenCell | null = null;
	/** Comments hold data too, and nobody prints them. */
	#comments = 0;
	#font: TextStyle = { raised: 0, isStruck: false };
	#field: 'Data' | 'Visible' | 'Date1904' | null = null;

	open(name: string, attributes: Attributes): void {
		const value = (key: string): string | undefined => attributeOf(attributes, key);
		if (name === 'Comment' || name === 'PhoneticText') this.#comments += 1;
		if (this.#comments > 0) return;
		if (name === 'Style') this.#openStyle(attributes);
		else if (name === 'NumberFormat') this.#change({ format: namedFormat(value('Format') ?? '') });
		else if (name === 'Font' && this.#cell === null) {
			this.#change({ isStruck: isOn(value('StrikeThrough')) });
		} else if (name === 'Worksheet') this.#openSheet(value('Name') ?? '');
		else if (name === 'Column') this.#readColumn(attributes);
		else if (name === 'Row') this.#openRow(attributes);
		else if (name === 'Cell') this.#openCell(attributes);
		else if (name === 'Data' && this.#cell !== null) {
			this.#field = name;
			this.#cell.type = value('Type') ?? 'String';
			this.#cell.hasData = true;
		} else if (name === 'Visible' || name === 'Date1904') {
			this.#field = name;
			if (name === 'Date1904') this.isOf1904 = true;
		} else if (name === 'DoNotDisplayZeros') this.#lastSheet.showsZeros = false;
		else if (name === 'Sup') this.#font = { ...this.#font, raised: 1 };
		else if (name === 'Sub') this.#font = { ...this.#font, raised: -1 };
		else if (name === 'S') this.#font = { ...this.#font, isStruck: true };
	}

	close(name: string): void {
		if (name === 'Comment' || name === 'PhoneticText') this.#comments -= 1;
		if (this.#comments > 0) return;
		if (name === this.#field) this.#field = null;
		if (name === 'Sup' || name === 'Sub') this.#font = { ...this.#font, raised: 0 };
		else if (name === 'S') this.#font = { ...this.#font, isStruck: false };
		else if (name === 'Style') this.#style = '';
		else if (name === 'Cell' && this.#cell !== null) this.#closeCell(this.#cell);
	}

	text(text: string): void {
		if (this.#comments > 0) return;
		if (this.#field === 'Data' && this.#cell) this.#cell.text += styled(text, this.#font);
		else if (this.#field === 'Visible') this.#lastSheet.isHidden = /Hidden/.test(text);
	}

	get #lastSheet(): OpenSheet {
		return this.sheets.at(-1) ?? this.#openSheet('');
	}

	#openSheet(name: string): OpenSheet {
		const sheet: OpenSheet = {
			...{ name, isHidden: false, cells: [], showsZeros: true },
			...{ hiddenRows: new Set<number>(), hiddenColumns: [], merges: [] },
		};
		this.sheets.push(sheet);
		[this.#row, this.#column] = [0, 0];
		return sheet;
	}

	/** A style has what its parent has, unless it says otherwise. */
	#openStyle(attributes: Attributes): void {
		const parent = attributeOf(attributes, 'Parent') ?? 'Default';
		this.#style = attributeOf(attributes, 'ID') ?? '';
		this.#styles.set(this.#style, this.#styles.get(parent) ?? plainStyle);
	}

	#change(style: Partial<CellStyle>): void {
		if (this.#style === '') return;
		this.#styles.set(this.#style, { ...(this.#styles.get(this.#style) ?? plainStyle), ...style });
	}

	#readColumn(attributes: Attributes): void {
		const first = count(attributes, 'Index') ?? this.#column + 1;
		this.#column = first + (count(attributes, 'Span') ?? 0);
		const isHidden = isOn(attributeOf(attributes, 'Hidden')) || isNothing(attributes, 'Width');
		if (isHidden) this.#lastSheet.hiddenColumns.push({ first, last: this.#column });
	}

	#openRow(attributes: Attributes): void {
		const first = count(attributes, 'Index') ?? this.#row + 1;
		this.#row = first + (count(attributes, 'Span') ?? 0);
		this.#column = 0;
		const isHidden = isOn(attributeOf(attributes, 'Hidden')) || isNothing(attributes, 'Height');
		const last = Math.min(this.#row, first + limits.cells);
		for (let row = first; isHidden && row <= last; row += 1) this.#lastSheet.hiddenRows.add(row);
	}

	#openCell(attributes: Attributes): void {
		this.#column = count(attributes, 'Index') ?? this.#column + 1;
		this.#cell = { attributes, type: 'String', text: '', hasData: false };
	}

	#closeCell({ attributes, type, text, hasData }: OpenCell): void {
		this.#cell = null;
		const [row, column] = [this.#row, this.#column];
		const right = column + (count(attributes, 'MergeAcross') ?? 0);
		const bottom = row + (count(attributes, 'MergeDown') ?? 0);
		if (right > column || bottom > row) {
			this.#lastSheet.merges.push({ top: row, left: column, bottom, right });
		}
		this.#column = right;
		const formula = attributeOf(attributes, 'Formula') ?? null;
		const stored = hasData ? storedValue(type, text, this.isOf1904) : noValue(formula);
		if (stored === null) return;
		const style = this.#styles.get(attributeOf(attributes, 'StyleID') ?? 'Default') ?? plainStyle;
		this.#lastSheet.cells.push({ row, column, ...stored, ...style, formula });
		this.cells += 1;
	}
}

function count(attributes: Attributes, name: string): number | null {
	const value = Number(attributeOf(attributes, name));
	return Number.isInteger(value) && value > 0 && value < 2 ** 21 ? value : null;
}

function isNothing(attributes: Attributes, name: string): boolean {
	return Number(attributeOf(attributes, name) ?? 1) === 0;
}

type StoredValue = Pick<StoredCell, 'type' | 'value'>;

function noValue(formula: string | null): StoredValue | null {
	return formula === null ? null : { type: 'none', value: '' };
}

const daySeconds = 86_400;
/** 1899-12-30, from which Excel counts days, in seconds of Unix. */
const epoch = -25_569 * daySeconds;

function storedValue(type: string, text: string, isOf1904: boolean): StoredValue | null {
	if (text === '') return null;
	if (type === 'Error') return { type: 'error', value: text.trim() };
	if (type === 'Boolean') return { type: 'boolean', value: isOn(text.trim()) ? 'TRUE' : 'FALSE' };
	if (type === 'Number' && Number.isFinite(Number(text))) {
		return { type: 'number', value: Number(text) };
	}
	const seconds =
		type === 'DateTime' ? Date.parse(`${text.trim().replace(/Z$/, '')}Z`) / 1_000 : NaN;
	if (Number.isNaN(seconds)) return { type: 'text', value: text };
	return { type: 'number', value: (seconds - epoch) / daySeconds - (isOf1904 ? 1_462 : 0) };
}
