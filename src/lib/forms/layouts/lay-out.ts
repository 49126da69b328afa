// The rows of one form in, the rows of the official table out, also where the form is text that lost
// its table (docs/decisions/0012). What no row has a place for comes out beside them.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { findFooters, isFooterRow, withoutCells } from '#lib/forms/find-footers.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { indicatorStart } from '#lib/forms/parts/parse-indicators.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { cutAtColon, cutRunOn, isRunOn } from './cut-run-on.ts';
import { detectLayout } from './detect-layout.ts';
import type { LayoutProblem } from './pieces/form-parts.ts';
import { joinCutLabels } from './join-cut-labels.ts';
import { parseLines } from './lines/parse-lines.ts';
import { parseStream } from './stream/parse-stream.ts';
import { cutAtLabels } from './pieces/pieces.ts';
import { settleAmounts } from './settle-amounts.ts';
import { toTable } from './to-table.ts';

export interface LaidOut {
	/** Rewritten cells keep line and address of their first piece. */
	rows: readonly Row[];
	/** Printed texts that no parser shall take. */
	strays: Cell[];
	problems: LayoutProblem[];
}

/** One form's rows -> the rows of the official table; each printed character comes out once. */
export function layOut(block: readonly Row[]): LaidOut {
	const layout = detectLayout(block);
	if (layout === 'table') {
		return { rows: partLabels(joinCutLabels(block)), strays: [], problems: [] };
	}
	const footers = textFooters(block);
	const cells = withoutCells(block, footers).flatMap(filled);
	const pieces = layout === 'run-on' ? cutRunOn(cells) : cells.flatMap(cutAtColon);
	const parts = layout === 'lines' ? parseLines(cells) : parseStream(pieces);
	settleAmounts(parts);
	const footerRows = block.map((row) => row.filter((cell) => footers.has(cell)));
	return {
		rows: [...toTable(parts), ...footerRows.filter((row) => row.length > 0)],
		strays: parts.strays,
		problems: parts.problems,
	};
}

/** Above the indicators a cell of a table may hold a label, a colon and the value: two cells. */
function partLabels(block: readonly Row[]): Row[] {
	const end = indicatorStart(block);
	return block.map((row, i) => {
		const parted =
			i < end ? row.flatMap((cell) => (mayPart(cell) ? cutAtColon(cell) : [cell])) : row;
		return parted.length === row.length ? row : parted;
	});
}

function mayPart({ text }: Cell): boolean {
	return /^[^:：]{2,40}[:：]\s*\S/.test(text);
}

/** A line that begins with a label of the table is no value of the footer above it. */
function textFooters(block: readonly Row[]): Set<Cell> {
	const isOwn = (cell: Cell): boolean => {
		const [first] = cutAtLabels(cell);
		const startsForm = isRunOn(cell.text) || (first && isLabel(toLabel(first.text)));
		return isFooterRow([cell]) || !startsForm;
	};
	return new Set([...findFooters(block)].filter(isOwn));
}
