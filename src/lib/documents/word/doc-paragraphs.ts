// Which paragraphs of a Word 97-2003 document are in a table, which of them end a row, and where the
// cells of the row begin. Source: the paragraph properties ([MS-DOC] 2.9.175, PapxFkp).

import { eachProperty, tableDefinition, tablePart, viewOf } from './doc-properties.ts';

export interface ParagraphKind {
	/** The number of its style. */
	style: number;
	isInTable: boolean;
	isRowEnd: boolean;
	/** At the end of a row: the left edges of its cells and the right edge of the last, in twips. */
	edges: number[];
}

const pagesAt = 0x0102;
const pageSize = 512;
const inTable = 0x2416;
const rowEnd = 0x2417;
const hugeProperties = [0x6645, 0x6646];
/** The kind of each paragraph, by the offset in the stream at which it ends. Skips damaged pages. */
export function readDocParagraphs(
	main: Uint8Array,
	table: Uint8Array,
	data: Uint8Array,
): Map<number, ParagraphKind> {
	const kinds = new Map<number, ParagraphKind>();
	const pages = tablePart(main, table, pagesAt);
	const count = Math.floor((pages.length - 4) / 8);
	for (let i = 0; i < count; i += 1) {
		const page = viewOf(pages).getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff;
		const start = page * pageSize;
		if (start + pageSize <= main.length) {
			readPage(main.subarray(start, start + pageSize), data, kinds);
		}
	}
	return kinds;
}

function readPage(page: Uint8Array, data: Uint8Array, kinds: Map<number, ParagraphKind>): void {
	const view = viewOf(page);
	const count = page[pageSize - 1] ?? 0;
	for (let i = 0; i < count && (count + 1) * 4 + i * 13 < pageSize - 1; i += 1) {
		const at = (page[(count + 1) * 4 + i * 13] ?? 0) * 2;
		if (at === 0) continue;
		const words = page[at] ?? 0;
		const start = words === 0 ? at + 2 : at + 1;
		const length = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1;
		const style = start + 2 <= pageSize ? view.getUint16(start, true) : 0;
		const kind: ParagraphKind = { style, isInTable: false, isRowEnd: false, edges: [] };
		readProperties(page.subarray(start + 2, start + length), data, kind);
		if (kind.isInTable || kind.isRowEnd || style !== 0)
			kinds.set(view.getUint32((i + 1) * 4, true), kind);
	}
}

function readProperties(list: Uint8Array, data: Uint8Array | null, kind: ParagraphKind): void {
	eachProperty(list, (code, operand) => {
		if (code === inTable) kind.isInTable = operand[0] === 1;
		else if (code === rowEnd) kind.isRowEnd = operand[0] === 1;
		else if (code === tableDefinition) kind.edges = readEdges(operand);
		else if (hugeProperties.includes(code) && data) {
			const offset = viewOf(operand).getUint32(0, true);
			const length = offset + 2 <= data.length ? viewOf(data).getUint16(offset, true) : 0;
			readProperties(data.subarray(offset + 2, offset + 2 + length), null, kind);
		}
	});
}

function readEdges(operand: Uint8Array): number[] {
	const view = viewOf(operand);
	const count = (operand[2] ?? 0) + 1;
	if (3 + count * 2 > operand.length) return [];
	return Array.from({ length: count }, (_, i) => view.getInt16(3 + i * 2, true));
}
