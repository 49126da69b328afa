import type { TablePart } from './pdf-blocks.ts';
import { readCellText, type CellText } from './pdf-cell-text.ts';
import { buildGrid, cellsInRow, sameEdges, type Grid, type GridCell } from './pdf-grid.ts';
import type { PdfGlyph } from '#lib/documents/pdf/page/pdf-content.ts';
import { tolerance } from './pdf-positions.ts';
import { mergeRules } from './pdf-tables.ts';
import { toTextLines } from './pdf-text-lines.ts';

/** How many rows at its beginning tell a table that is continued from one that begins anew. */
const openingRows = 6;

/** A table and its parts on later pages, put below each other as on one long page. */
export interface JoinedTable {
	kind: 'table';
	whole: TablePart;
	opening: string[];
	/** The part on the last page so far, as it stands there. */
	last: { part: TablePart; grid: Grid };
}

/** A table of one page as the first part of a joined one; null where its grid is too large. */
export function startTable(part: TablePart): JoinedTable | null {
	const grid = buildGrid(part.rules, part.box, part.glyphs);
	if (!grid) return null;
	const whole = { ...part, rules: [...part.rules], box: { ...part.box }, glyphs: [...part.glyphs] };
	return { kind: 'table', whole, opening: rowTexts(grid), last: { part, grid } };
}

/**
 * Appends the part of a table that stands on the next page, without header rows that are repeated
 * there. False (and nothing done) where it is no continuation: other outer edges, or it starts anew.
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

/** How many rows of the table's head are printed again; null where the table starts anew. */
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

/** A line of text that the page break cuts in two is printed on both pages, and counts once. */
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
	// Two halves of an upright line, each half as long as its row, would part no cells.
	whole.rules = mergeRules(rules);
	for (const glyph of part.glyphs)
		whole.glyphs.push({ ...glyph, y: glyph.y + down, cellY: glyph.cellY + down });
	whole.box.y1 += part.box.y1 - part.box.y0;
}

/** Whether a line closes a table off at its upper or lower end. */
function hasEdge({ rules, box }: TablePart, y: number): boolean {
	const edge = rules.filter((rule) => rule.across && Math.abs(rule.at - y) <= tolerance);
	const length = edge.reduce((sum, { from, to }) => sum + to - from, 0);
	return length * 2 > box.x1 - box.x0;
}

const number = /^[\d,.]+$/;

/**
 * Whether a page break cut through a row although both halves are framed: each text at the next
 * page's head goes on where a line of the cell above was full, and one of these has several lines,
 * or a cell of the row has no text left for the next page. A cell beside others that start anew
 * tells nothing: a label that fills its line is often followed by another one.
 */
function isContinuedRow(before: Grid, after: Grid): boolean {
	const lower = cellsInRow(before, before.ys.length - 2);
	const pairs = cellsInRow(after, 0).map((cell) => {
		const above = lower.find((other) => sameEdges(other, cell));
		const none = { text: '', lines: 0, isCut: false };
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
