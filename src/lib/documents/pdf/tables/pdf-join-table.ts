import type { TablePart } from './pdf-blocks.ts';
import { readCellText, type CellText } from './pdf-cell-text.ts';
import { buildGrid, cellsInRow, sameEdges, type Grid, type GridCell } from './pdf-grid.ts';
import type { PdfGlyph } from '#lib/documents/pdf/page/pdf-content.ts';
import { tolerance } from './pdf-positions.ts';
import { mergeRules } from './pdf-tables.ts';
import { toTextLines } from './pdf-text-lines.ts';

/** How many first rows are compared to tell a continued table from a new one. */
const openingRows = 6;

/** A table and its parts on later pages, one below the other as on a single long page. */
export interface JoinedTable {
	kind: 'table';
	whole: TablePart;
	opening: string[];
	/** The most recent part, in the coordinates of its own page. */
	last: { part: TablePart; grid: Grid };
}

/** Begins a joined table with its first part. Returns null if the grid is too large. */
export function startTable(part: TablePart): JoinedTable | null {
	const grid = buildGrid(part.rules, part.box, part.glyphs);
	if (!grid) return null;
	const whole = { ...part, rules: [...part.rules], box: { ...part.box }, glyphs: [...part.glyphs] };
	return { kind: 'table', whole, opening: rowTexts(grid), last: { part, grid } };
}

/**
 * Appends the part of a table on the next page, without the header rows that are repeated there.
 * Returns false and changes nothing if its outer edges differ or its first rows begin a new table.
 */
export function continueTable(table: JoinedTable, next: TablePart): boolean {
	const { box } = table.last.part;
	const sameWidth = [next.box.x0 - box.x0, next.box.x1 - box.x1];
	if (sameWidth.some((distance) => Math.abs(distance) > tolerance)) return false;
	const repeated = repeatedRows(table, next);
	if (repeated === null) return false;
	const rest = repeated > 0 ? withoutRows(next, repeated) : next;
	const part = withoutCutLines(table.last.grid, rest);
	const grid = buildGrid(part.rules, part.box, part.glyphs);
	if (!grid) return false;
	append(table, part, grid);
	table.last = { part, grid };
	return true;
}

/** How many header rows are printed again. Null if this is a new table. */
function repeatedRows(table: JoinedTable, next: TablePart): number | null {
	const grid = buildGrid(next.rules, next.box, next.glyphs);
	if (!grid) return null;
	const texts = rowTexts(grid);
	let count = 0;
	while (count < texts.length && texts[count] && texts[count] === table.opening[count]) count += 1;
	const [before, after] = [table.opening[count], texts[count]];
	if (count === texts.length || (before && before.split('\t')[0] === after?.split('\t')[0])) {
		return null;
	}
	return count;
}

function rowTexts(grid: Grid): string[] {
	return grid.ys.slice(0, Math.min(openingRows, grid.ys.length - 1)).map((_, row) =>
		cellsInRow(grid, row)
			.filter((cell) => cell.row === row && cell.glyphs.length > 0)
			.map((cell) => textOf(cell).text)
			.join('\t'),
	);
}

function textOf({ glyphs, x0, x1 }: GridCell): CellText {
	return readCellText(glyphs, x0, x1);
}

function withoutRows(part: TablePart, rows: number): TablePart {
	const y0 = buildGrid(part.rules, part.box, [])?.ys[rows] ?? part.box.y0;
	const rules = part.rules
		.filter((rule) => (rule.across ? rule.at : rule.to) > y0 - tolerance)
		.map((rule) => (rule.across ? rule : { ...rule, from: Math.max(rule.from, y0) }));
	const glyphs = part.glyphs.filter((glyph) => glyph.cellY > y0);
	return { ...part, rules, glyphs, box: { ...part.box, y0 } };
}

/** Removes lines of text that the page break cuts in two. They are printed on both pages. */
function withoutCutLines(before: Grid, part: TablePart): TablePart {
	const grid = buildGrid(part.rules, part.box, part.glyphs);
	if (!grid) return part;
	const lower = cellsInRow(before, before.ys.length - 2);
	const twice = new Set<PdfGlyph>();
	for (const cell of cellsInRow(grid, 0)) {
		const above = lower.find((other) => sameEdges(other, cell));
		const [last, first] = [toTextLines(above?.glyphs ?? []).at(-1), toTextLines(cell.glyphs)[0]];
		const isCut = [last, first].some((line) => line?.glyphs.some((g) => g.cellY !== g.y));
		if (isCut && last?.text === first?.text) first?.glyphs.forEach((glyph) => twice.add(glyph));
	}
	return { ...part, glyphs: part.glyphs.filter((glyph) => !twice.has(glyph)) };
}

function append({ whole, last }: JoinedTable, part: TablePart, grid: Grid): void {
	const seam = whole.box.y1;
	const down = seam - part.box.y0;
	const isOpen = !hasEdge(last.part, last.part.box.y1) || !hasEdge(part, part.box.y0);
	const isOneRow = isOpen || isContinuedRow(last.grid, grid);
	const moved = part.rules.map((rule) =>
		rule.across
			? { ...rule, at: rule.at + down }
			: { ...rule, from: rule.from + down, to: rule.to + down },
	);
	const rules = [...whole.rules, ...moved].filter(
		(rule) => !isOneRow || !rule.across || Math.abs(rule.at - seam) > tolerance,
	);
	// Merge the lines first: half an upright line would be too short to separate two cells.
	whole.rules = mergeRules(rules);
	for (const glyph of part.glyphs)
		whole.glyphs.push({ ...glyph, y: glyph.y + down, cellY: glyph.cellY + down });
	whole.box.y1 += part.box.y1 - part.box.y0;
}

/** Whether a line closes the table at its upper or lower end. */
function hasEdge({ rules, box }: TablePart, y: number): boolean {
	const edge = rules.filter((rule) => rule.across && Math.abs(rule.at - y) <= tolerance);
	const length = edge.reduce((sum, { from, to }) => sum + to - from, 0);
	return length * 2 > box.x1 - box.x0;
}

const number = /^[\d,.]+$/;

/**
 * Whether a page break cut through a row although both halves are framed. Two conditions must hold.
 * Each text at the head of the next page continues a full line of the cell above. And one of those
 * cells above has several lines, or one cell of the row has no text on the next page. All cells must
 * agree, because a label that fills its line is often followed by another label.
 */
function isContinuedRow(before: Grid, after: Grid): boolean {
	const lower = cellsInRow(before, before.ys.length - 2);
	const pairs = cellsInRow(after, 0).map((cell) => {
		const above = lower.find((other) => sameEdges(other, cell));
		const none = { text: '', lines: 0, isCut: false, hasStruck: false };
		return { above: above ? textOf(above) : none, text: textOf(cell).text };
	});
	const filled = pairs.filter(({ text }) => text !== '');
	const goesOn = filled.every(
		({ above, text }) => above.isCut && !(number.test(above.text) && number.test(text)),
	);
	const isSplit =
		filled.some(({ above }) => above.lines > 1) ||
		pairs.some(({ above, text }) => text === '' && above.text !== '');
	return filled.length > 0 && goesOn && isSplit;
}
