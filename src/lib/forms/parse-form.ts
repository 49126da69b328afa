import type { Row } from '#lib/documents/sheet.ts';
import type { Form, Format } from '#lib/model/form.ts';
import { findFooters, withoutCells } from './find-footers.ts';
import { fundingUnit, isLabel } from './labels.ts';
import { filled, firstCell, Ledger } from './ledger.ts';
import { parseFunding } from './parse-funding.ts';
import { parseGoals } from './parse-goals.ts';
import { parseHeader } from './parse-header.ts';
import { indicatorRange, parseIndicators } from './parse-indicators.ts';
import { toLabel } from './plain-text.ts';
import { isTitleRow } from './split-forms.ts';

export interface FormContext {
	id: string;
	file: string;
	format: Format;
	sheet: string | null;
	/** 万元 is printed where it may or may not be the amounts' unit. */
	unitElsewhere?: boolean;
}

/** One form's rows -> Form. Never throws on what is printed: what it cannot read, it names. */
export function parseForm(
	block: readonly Row[],
	{ id, file, format, sheet, unitElsewhere = false }: FormContext,
): Form {
	const ledger = new Ledger(block);
	const footers = findFooters(block);
	for (const cell of footers) ledger.take(cell);
	const rows = withoutCells(block, footers);
	const { start, end } = indicatorRange(block);
	const above = rows.slice(0, start);
	const below = rows.slice(start);

	const [first] = filled(block.find(isTitleRow) ?? block[0] ?? []);
	const last = filled(block.at(-1) ?? []).at(-1);
	const header = parseHeader(above, ledger);
	const funding = parseFunding(above, ledger, unitElsewhere || below.some(printsWan));
	const goals = parseGoals(above, ledger);
	const indicators = parseIndicators(rows.slice(start, end), ledger, firstCell(rows));
	takeLabels(rows, ledger);

	return {
		id,
		source: {
			file,
			format,
			sheet,
			startLine: first?.line ?? 0,
			endLine: last?.line ?? 0,
			startAddress: first?.address ?? null,
			endAddress: last?.address ?? null,
		},
		...header,
		...funding,
		...goals,
		indicators,
		places: ledger.places,
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
