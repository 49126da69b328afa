import type { Row } from '#lib/documents/sheet.ts';
import { isFooterRow } from './find-footers.ts';
import { filled } from './ledger.ts';
import { parseFiscalYear } from './parts/parse-date.ts';
import { isLabel } from './words/labels.ts';
import { toLabel } from './words/plain-text.ts';
import { isBareTitle, isTitle } from './words/titles.ts';

/**
 * Whether a row is a title that begins a form. A title after another label is the value of that
 * label. A title that names an issuing body and has a value after it is the name of an indicator.
 */
export function isTitleRow(row: Row): boolean {
	if (!mayBeTitle(row)) return false;
	const labels = filled(row).map((cell) => toLabel(cell.text));
	const at = labels.findIndex(isLabel);
	const label = labels[at];
	if (label === undefined || !isTitle(label)) return false;
	const hasValue = labels
		.slice(at + 1)
		.some((behind) => !isLabel(behind) && parseFiscalYear(behind) === null);
	return isBareTitle(label) || !hasValue || isFooterRow(row);
}

/** A cheap test for every row. Each title says 绩效, 目标 or 自评, maybe with blanks or tags between. */
export function mayBeTitle(row: Row): boolean {
	return row.some(({ text }) => /绩|自|目\s*标/.test(text));
}
