import { cleanGlyphs } from '#lib/documents/pdf/page/pdf-clean-glyphs.ts';
import type { PdfContent, PdfGlyph } from '#lib/documents/pdf/page/pdf-content.ts';
import { findStruck } from '#lib/documents/pdf/page/pdf-struck.ts';
import { joinBrokenLines } from './pdf-broken-lines.ts';
import { findTables, type Box, type RuledTable } from './pdf-tables.ts';
import { toTextLines, type PdfTextLine } from './pdf-text-lines.ts';

export interface TablePart extends RuledTable {
	kind: 'table';
	glyphs: PdfGlyph[];
}

export interface LooseLines {
	kind: 'lines';
	lines: PdfTextLine[];
}

/** The tables of a page and the text between them, from top to bottom. */
export interface PageBlocks {
	page: number;
	height: number;
	blocks: (TablePart | LooseLines)[];
}

/** Divides a page into tables with their text, and lines of text outside of tables. */
export function toBlocks(content: PdfContent): PageBlocks {
	const { struck, rules } = findStruck(content);
	for (const glyph of struck) glyph.isStruck = true;
	const tables = findTables(rules).map((table) => ({
		...table,
		kind: 'table' as const,
		glyphs: [] as PdfGlyph[],
	}));
	const loose: PdfGlyph[] = [];
	for (const glyph of cleanGlyphs(content.glyphs)) {
		const table = tables.find(({ box }) => isIn(glyph, box));
		(table?.glyphs ?? loose).push(glyph);
	}
	const items = [...tables, ...toTextLines(loose)].toSorted((a, b) => upper(a) - upper(b));
	const blocks: PageBlocks['blocks'] = [];
	for (const item of items) {
		const last = blocks.at(-1);
		if ('box' in item) blocks.push(item);
		else if (last?.kind === 'lines') last.lines.push(item);
		else blocks.push({ kind: 'lines', lines: [item] });
	}
	const right = rightEdge(tables, blocks);
	for (const block of blocks) {
		if (block.kind === 'lines' && right !== null) block.lines = joinBrokenLines(block.lines, right);
	}
	return { page: content.page, height: content.height, blocks };
}

/** The right edge of the text: that of the tables, or else one that three lines reach. Null if none. */
function rightEdge(tables: readonly RuledTable[], blocks: PageBlocks['blocks']): number | null {
	if (tables.length > 0) return Math.max(...tables.map(({ box }) => box.x1));
	const lines = blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
	const right = Math.max(...lines.map(({ x1 }) => x1));
	return lines.filter(({ x1, size }) => x1 > right - size * 1.2).length > 2 ? right : null;
}

/** Text crossed by the outer line of a table is inside it. This happens where a page cuts a row. */
function isIn({ x, cellY, size }: PdfGlyph, box: Box): boolean {
	const across = size * 0.4;
	return x >= box.x0 && x <= box.x1 && cellY >= box.y0 - across && cellY <= box.y1 + across;
}

function upper(item: TablePart | PdfTextLine): number {
	return 'box' in item ? item.box.y0 : item.y;
}
