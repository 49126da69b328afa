import type { Problem } from '#lib/model/form.ts';
import type { PdfGlyph } from '#lib/documents/pdf/page/pdf-content.ts';
import { buildGrid } from './pdf-grid.ts';
import type { JoinedPages } from './pdf-join-pages.ts';
import type { JoinedTable } from './pdf-join-table.ts';
import { readCellText } from './pdf-cell-text.ts';
import { withoutError } from '#lib/documents/read-cell.ts';
import { toLooseRows } from './pdf-loose-rows.ts';
import type { Row } from '#lib/documents/sheet.ts';

/** A cell whose line is not known yet. */
interface Draft {
	text: string;
	first: PdfGlyph | null;
	hasStruck: boolean;
}

/** Blocks -> the rows of the document. Each table has a blank row before and after it. */
export function toRows(blocks: JoinedPages['blocks']): { rows: Row[]; problems: Problem[] } {
	const drafts: Draft[][] = [];
	for (const block of blocks) {
		if (block.kind === 'table') {
			if (drafts.length > 0 && drafts.at(-1)?.length !== 0) drafts.push([]);
			for (const row of tableRows(block)) drafts.push(row);
			drafts.push([]);
			continue;
		}
		for (const cells of toLooseRows(block.lines)) {
			const row: Draft[] = [];
			for (const { line, column } of cells) {
				while (row.length < column) row.push({ text: '', first: null, hasStruck: false });
				row.push({ text: line.text, first: line.glyphs[0] ?? null, hasStruck: line.hasStruck });
			}
			drafts.push(row);
		}
	}
	const problems: Problem[] = [];
	const rows = drafts.map((row, i) =>
		row.map(({ text, first, hasStruck }, j) => {
			const address = first && `p${first.page}@${Math.round(first.left)},${Math.round(first.top)}`;
			const position = { line: i + 1, column: j + 1, address };
			if (hasStruck) {
				const message = '有删除线的文字按已删去处理，未读取';
				problems.push({ code: 'struck-text', message, ...position, text: null });
			}
			return withoutError({ text, ...position });
		}),
	);
	return { rows, problems };
}

/** Leaves out rows in which no cell begins. They come from a cell that a page break cuts. */
function tableRows({ whole }: JoinedTable): Draft[][] {
	const grid = buildGrid(whole.rules, whole.box, whole.glyphs);
	if (!grid) return [];
	const rows = grid.ys.slice(1).map(() => ({
		begins: false,
		cells: grid.xs.slice(1).map((): Draft => ({ text: '', first: null, hasStruck: false })),
	}));
	for (const { row, column, glyphs, x0, x1 } of grid.cells) {
		const target = rows[row];
		if (!target) continue;
		target.begins = true;
		target.cells[column] = readCellText(glyphs, x0, x1);
	}
	return rows.filter(({ begins }) => begins).map(({ cells }) => cells);
}
