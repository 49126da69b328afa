// The rows of one form in, the rows of the official table out, also where the form is text that lost
// its table (docs/decisions/0012). What no row has a place for comes out beside them.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { findFooters, withoutCells } from '#lib/forms/find-footers.ts';
import { filled } from '#lib/forms/ledger.ts';
import { cutRunOn } from './cut-run-on.ts';
import { detectLayout } from './detect-layout.ts';
import type { LayoutProblem } from './form-parts.ts';
import { parseLines } from './parse-lines.ts';
import { parseStream } from './parse-stream.ts';
import { settleAmounts } from './settle-amounts.ts';
import { toTable } from './to-table.ts';

export interface LaidOut {
	/** A table is left as it is; rewritten cells keep line and address of their first piece. */
	rows: readonly Row[];
	/** Printed texts that no parser shall take. */
	strays: Cell[];
	problems: LayoutProblem[];
}

/** One form's rows -> the rows of the official table; each printed character comes out once. */
export function layOut(block: readonly Row[]): LaidOut {
	const layout = detectLayout(block);
	if (layout === 'table') return { rows: block, strays: [], problems: [] };
	const footers = findFooters(block);
	const cells = withoutCells(block, footers).flatMap(filled);
	const pieces = layout === 'run-on' ? cutRunOn(cells) : cells;
	const parts = layout === 'lines' ? parseLines(cells) : parseStream(pieces);
	settleAmounts(parts);
	const footerRows = block.map((row) => row.filter((cell) => footers.has(cell)));
	return {
		rows: [...toTable(parts), ...footerRows.filter((row) => row.length > 0)],
		strays: parts.strays,
		problems: parts.problems,
	};
}
