import { CFB, read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { unmarked } from '#lib/documents/flow/text-style.ts';
import { limits } from '#lib/documents/limits.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import { builtInFormats } from './formats/built-in-formats.ts';
import type { StoredCell, StoredWorkbook } from './stored-sheet.ts';
import { toSheets } from './to-sheets.ts';
import { readLayouts, type SheetLayout } from './workbook-layout.ts';
import { boundRecords } from './workbook-records.ts';

const containers = CFB as {
	utils: {
		cfb_new: () => unknown;
		cfb_add: (container: unknown, path: string, content: Uint8Array) => void;
	};
	write: (container: unknown, options: { type: 'array' }) => ArrayLike<number>;
};

/**
 * The records of an Excel 97-2003 workbook -> its sheets. The library gets them in a newly written
 * container, because it can follow the chains of a damaged container for ever.
 */
export function readXls(records: Uint8Array): ReadSheets {
	const layouts = readLayouts(records);
	const cells = boundRecords(records);
	if (cells === null) return refuse('damaged-document', '文件已损坏：Excel 工作簿的记录不完整');
	if (cells > limits.cells) {
		const message = `Excel 文件过大：单元格有 ${cells} 个，超过 ${limits.cells} 个`;
		return refuse('too-large', message);
	}
	const container = containers.utils.cfb_new();
	containers.utils.cfb_add(container, '/Workbook', records);
	const workbook = parse(new Uint8Array(containers.write(container, { type: 'array' })));
	return 'SheetNames' in workbook ? toSheets(toStored(workbook, layouts)) : workbook;
}

function parse(bytes: Uint8Array): WorkBook | ReadSheets {
	try {
		return read(bytes, {
			type: 'array',
			dense: true,
			cellFormula: false,
			cellHTML: false,
			cellNF: true,
		});
	} catch (error) {
		// The library throws on every file that it cannot read. That is a fault of the document.
		const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
		if (isLocked) return refuse('unknown-format', 'Excel 文件已加密，无法读取');
		return refuse('damaged-document', '文件已损坏：Excel 工作簿的结构无法读懂');
	}
}

const noLayout: SheetLayout = {
	hiddenRows: new Set(),
	hiddenColumns: [],
	merges: [],
	showsZeros: true,
};

function toStored(
	{ SheetNames, Sheets, Workbook }: WorkBook,
	layouts: SheetLayout[],
): StoredWorkbook {
	const sheets = SheetNames.map((name, i) => ({
		...(layouts[i] ?? noLayout),
		name,
		isHidden: (Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
		cells: storedCells(Sheets[name]?.['!data'] ?? []),
	}));
	return { sheets, isOf1904: Workbook?.WBProps?.date1904 === true };
}

function storedCells(data: NonNullable<WorkSheet['!data']>): StoredCell[] {
	return filledEntries<(CellObject | undefined)[]>(data).flatMap(([row, cells]) =>
		filledEntries(cells).flatMap(([column, cell]): StoredCell[] => {
			const stored = storedValue(cell);
			if (stored === null) return [];
			const place = { row: row + 1, column: column + 1 };
			return [{ ...place, ...stored, format: formatOf(cell), formula: null, isStruck: false }];
		}),
	);
}

/** The entries of a sparse array. A single distant row can make its length a hundred million. */
function filledEntries<Value>(sparse: readonly (Value | undefined)[]): [number, Value][] {
	return Object.entries(sparse).flatMap(([index, value]): [number, Value][] =>
		value === undefined ? [] : [[Number(index), value]],
	);
}

function storedValue({
	t: type,
	v: value,
	w: shown,
}: CellObject): Pick<StoredCell, 'type' | 'value'> | null {
	if (type === 'n' && typeof value === 'number') return { type: 'number', value };
	if (type === 'e') return { type: 'error', value: shown ?? '#VALUE!' };
	if (type === 'b') return { type: 'boolean', value: value === true ? 'TRUE' : 'FALSE' };
	if (value === undefined || value === '') return null;
	return { type: 'text', value: unmarked(String(value)) };
}

/** The library names a format that is built into Excel only by the number in the style of the cell. */
function formatOf(cell: CellObject & { XF?: { numFmtId?: number } }): string {
	const id = cell.XF?.numFmtId;
	const isOwn = typeof cell.z === 'string' && (id === undefined || id >= 164);
	if (isOwn) return String(cell.z);
	return builtInFormats.get(id ?? 0) ?? (typeof cell.z === 'string' ? cell.z : '');
}
