import type { Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { isLabel } from './labels.ts';
import { filled, Ledger } from './ledger.ts';
import { parseFunding } from './parse-funding.ts';
import { parseGoals } from './parse-goals.ts';
import { parseHeader } from './parse-header.ts';
import { indicatorRows, parseIndicators } from './parse-indicators.ts';
import { toLabel } from './plain-text.ts';

/** One form's rows -> Form. Never throws on what is printed: what it cannot read, it names. */
export function parseForm(
	rows: readonly Row[],
	{ id, file, sheet }: { id: string; file: string; sheet: string | null },
): Form {
	const ledger = new Ledger(rows);
	const above = rows.slice(0, rows.length - indicatorRows(rows).length);

	const header = parseHeader(above, ledger);
	const funding = parseFunding(above, ledger);
	const goals = parseGoals(above, ledger);
	const indicators = parseIndicators(rows, ledger);
	takeLabels(rows, ledger);

	return {
		id,
		source: {
			file,
			sheet,
			startLine: rows[0]?.[0]?.line ?? 0,
			endLine: rows.at(-1)?.[0]?.line ?? 0,
		},
		...header,
		funding,
		...goals,
		indicators,
		unread: ledger.unread,
		problems: ledger.problems,
	};
}

/** Labels without a value (parts' headings, level 1 and 2, column headings) are accounted for. */
function takeLabels(rows: readonly Row[], ledger: Ledger): void {
	for (const cell of rows.flatMap(filled)) {
		if (ledger.isOpen(cell) && isLabel(toLabel(cell.text))) ledger.take(cell);
	}
}
