import type { DocCharacters } from './doc-text.ts';
import { docFormField } from './doc-form-field.ts';
import { docPrintedText } from './doc-printed-text.ts';
import { DocStyles } from './doc-styles.ts';
import { readDocText } from './doc-text.ts';
import { readDocParagraphs, type ParagraphKind } from './doc-paragraphs.ts';
import { writeDocTable, type DocRow } from './doc-table.ts';
import { CellBudget } from '#lib/documents/cell-budget.ts';
import { FlowBuilder } from '#lib/documents/flow/flow.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import type { Draft } from '#lib/documents/flow/table-grid.ts';
import { toSheet } from '#lib/documents/flow/to-sheet.ts';

export interface DocStreams {
	/** The WordDocument stream. */
	main: Uint8Array;
	/** The 0Table and 1Table streams, empty if missing. */
	tables: [Uint8Array, Uint8Array];
	/** The Data stream, empty if missing. */
	data: Uint8Array;
}

const signature = 0xa5ec;
/** Of Word 6 and 95. */
const olderSignature = 0xa5dc;
const firstVersionWithPieces = 0x00c1;
const flagsAt = 0x0a;
const cellMark = '\u0007';
const marks = new Set(['\r', '\f', cellMark]);

/**
 * A Word 97-2003 document -> one sheet: one row per table row or paragraph. After a blank row follow
 * the notes, page headers and text boxes (`A1P1`).
 */
export function readDoc({ main, tables, data }: DocStreams): ReadSheets {
	const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
	const kind = main.length < 0x20 ? 0 : view.getUint16(0, true);
	if (kind !== signature && kind !== olderSignature) return damaged();
	const flags = view.getUint16(flagsAt, true);
	if ((flags & 0x0100) !== 0) return refuse('unknown-format', 'Word 文件已加密，无法读取');
	if (kind === olderSignature || view.getUint16(2, true) < firstVersionWithPieces) {
		return refuse('unknown-format', '暂不能读取 Word 95 及更早的文件，请另存为 docx');
	}
	if (main.length < 0x200) return damaged();
	const table = tables[(flags & 0x0200) === 0 ? 0 : 1];
	const characters = readDocText(main, table);
	if (characters === null) return damaged();

	const budget = new CellBudget();
	const { text, bodyLength } = characters;
	const document: Doc = {
		characters,
		kinds: readDocParagraphs(main, table, data),
		styles: new DocStyles(main, table),
		data,
	};
	const body = readRange(document, 0, bodyLength, new FlowBuilder(budget));
	const annex = new FlowBuilder(budget, 'A1P');
	const others = readRange(document, bodyLength, text.length, annex).filter((row) =>
		row.some((cell) => cell.text.trim() !== ''),
	);
	if (budget.breach !== null) return refuse('too-large', `Word 文件过大：${budget.breach}`);
	return { sheets: [toSheet(others.length > 0 ? [...body, [], ...others] : body)], problems: [] };
}

interface Doc {
	characters: DocCharacters;
	kinds: Map<number, ParagraphKind>;
	styles: DocStyles;
	data: Uint8Array;
}

/** The paragraphs and table rows between two character indices. */
function readRange(document: Doc, from: number, to: number, flow: FlowBuilder): Draft[][] {
	const { text, ends } = document.characters;
	let rows: DocRow[] = [];
	let cells: string[] = [];
	let lines = '';
	const endTable = (): void => {
		for (const cell of cells) rows.push({ cells: [cell], edges: [] });
		if (rows.length > 0) writeDocTable(rows, flow);
		[rows, cells] = [[], []];
	};
	for (let start = from; start < to && flow.breach === null;) {
		const at = nextMark(text, start, to);
		const kind = document.kinds.get(ends[at] ?? 0);
		const mark = document.styles.at(ends[at] ?? 0, kind?.style ?? 0);
		const printed = printedBetween(document, start, at, kind?.style ?? 0);
		const joinsNext = text.charAt(at) === '\r' && (mark.isDeleted || mark.isHidden);
		start = at + 1;
		if (kind?.isRowEnd) {
			// Some programs mark the end of the row before a deleted one.
			const isGone = mark.isDeleted && cells.every((cell) => cell.trim() === '');
			if (!isGone) rows.push({ cells, edges: kind.edges });
			cells = [];
		} else if (text.charAt(at) === cellMark) {
			cells.push(lines + printed);
			lines = '';
		} else if (kind?.isInTable) lines += joinsNext ? printed : `${printed}\n`;
		else {
			endTable();
			flow.text(printed);
			if (!joinsNext) flow.endParagraph(true);
		}
	}
	endTable();
	return flow.takeRows();
}

function printedBetween(document: Doc, start: number, end: number, paragraph: number): string {
	const { characters, styles, data } = document;
	return docPrintedText(
		characters.text.slice(start, end),
		(index) => styles.at(characters.ends[start + index] ?? 0, paragraph),
		(dataAt) => docFormField(data, dataAt),
	);
}

/** Where the paragraph, cell or page that begins at `from` ends, or `to` if no mark follows. */
function nextMark(text: string, from: number, to: number): number {
	for (let at = from; at < to; at += 1) if (marks.has(text.charAt(at))) return at;
	return to;
}

function damaged(): ReadSheets {
	return refuse('damaged-document', '文件已损坏：Word 文件的结构无法读懂');
}
