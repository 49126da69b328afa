import type { Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { findFooters, withoutCells } from './find-footers.ts';
import { fundingUnit, isLabel } from './labels.ts';
import { filled, firstCell, Ledger } from './ledger.ts';
import { parseFunding } from './parse-funding.ts';
import { parseGoals } from './parse-goals.ts';
import { parseHeader } from './parse-header.ts';
import { indicatorRange, parseIndicators } from './parse-indicators.ts';
import { toLabel } from './plain-text.ts';
import { isTitleRow } from './split-forms.ts';

/** One form's rows -> Form. Never throws on what is printed: what it cannot read, it names. */
export function parseForm(
	block: readonly Row[],
	{
		id,
		file,
		sheet,
		unitElsewhere = false,
	}: { id: string; file: string; sheet: string | null; unitElsewhere?: boolean },
): Form {
	const ledger = new Ledger(block);
	const footers = findFooters(block);
	for (const cell of footers) ledger.take(cell);
	const rows = withoutCells(block, footers);
	const { start, end } = indicatorRange(block);
	const above = rows.slice(0, start);
	const below = rows.slice(start);

	const header = parseHeader(above, ledger);
	const funding = parseFunding(above, ledger, unitElsewhere || below.some(printsWan));
	const goals = parseGoals(above, ledger);
	const indicators = parseIndicators(rows.slice(start, end), ledger, firstCell(rows));
	takeLabels(rows, ledger);

	return {
		id,
		source: {
			file,
			sheet,
			startLine: (block.find(isTitleRow) ?? block[0])?.[0]?.line ?? 0,
			endLine: block.at(-1)?.[0]?.line ?? 0,
		},
		...header,
		funding,
		...goals,
		indicators,
		unread: ledger.unread,
		problems: ledger.problems,
	};
}

/** A unit printed inside or below the indicator table: nobody can tell whether the amounts are in it. */
function printsWan(row: Row): boolean {
	return filled(row).some((cell) => fundingUnit(toLabel(cell.text)) === '万元');
}

/** Labels without a value (parts' headings, level 1 and 2, column headings) are accounted for. */
function takeLabels(rows: readonly Row[], ledger: Ledger): void {
	for (const cell of rows.flatMap(filled)) {
		if (ledger.isOpen(cell) && isLabel(toLabel(cell.text))) ledger.take(cell);
	}
}
