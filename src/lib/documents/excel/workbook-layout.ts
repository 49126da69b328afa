// What an Excel 97-2003 workbook says of the sight of its sheets ([MS-XLS] 2.4): hidden rows and
// columns, merged cells, zeros shown as blanks.
import type { CellRange, StoredSheet } from './stored-sheet.ts';

export type SheetLayout = Pick<
	StoredSheet,
	'hiddenRows' | 'hiddenColumns' | 'merges' | 'showsZeros'
>;

interface OpenLayout {
	hiddenRows: Set<number>;
	hiddenColumns: { first: number; last: number }[];
	merges: CellRange[];
	showsZeros: boolean;
}

const boundSheet = 0x0085;
const beginning = 0x0809;
const readers: Readonly<Record<number, (content: DataView, layout: OpenLayout) => void>> = {
	// ROW
	0x0208: (content, { hiddenRows }) => {
		if (content.byteLength >= 14 && content.getUint16(12, true) & 0x20) {
			hiddenRows.add(content.getUint16(0, true) + 1);
		}
	},
	// COLINFO
	0x007d: (content, { hiddenColumns }) => {
		if (content.byteLength < 10 || !(content.getUint16(8, true) & 1)) return;
		const [first, last] = [content.getUint16(0, true) + 1, content.getUint16(2, true) + 1];
		hiddenColumns.push({ first, last });
	},
	// MERGECELLS
	0x00e5: (content, { merges }) => {
		for (let at = 2; at + 8 <= content.byteLength; at += 8) {
			const corner = (offset: number): number => content.getUint16(at + offset, true) + 1;
			merges.push({ top: corner(0), bottom: corner(2), left: corner(4), right: corner(6) });
		}
	},
	// WINDOW2
	0x023e: (content, layout) => {
		if (content.byteLength >= 2) layout.showsZeros = (content.getUint16(0, true) & 0x10) !== 0;
	},
};

/** The layouts of the sheets of a workbook stream, in the order of their names. */
export function readLayouts(stream: Uint8Array): SheetLayout[] {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	const starts: number[] = [];
	const layouts = new Map<number, OpenLayout>();
	let layout = blankLayout();
	for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
		const type = view.getUint16(at, true);
		const length = Math.min(view.getUint16(at + 2, true), stream.length - at - 4);
		if (type === beginning) layouts.set(at, (layout = blankLayout()));
		else if (type === boundSheet && length >= 4) starts.push(view.getUint32(at + 4, true));
		else readers[type]?.(new DataView(stream.buffer, stream.byteOffset + at + 4, length), layout);
	}
	return starts.map((start) => layouts.get(start) ?? blankLayout());
}

function blankLayout(): OpenLayout {
	return { hiddenRows: new Set(), hiddenColumns: [], merges: [], showsZeros: true };
}
