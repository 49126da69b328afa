import type { Row } from '#lib/documents/sheet.ts';
import type { PrintedCell } from '#lib/model/form.ts';
import { goalLabel, isLabel } from '#lib/forms/words/labels.ts';
import { filled, printedCell } from '#lib/forms/ledger.ts';
import { toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { isTitle } from '#lib/forms/words/titles.ts';

/** A blank between two Chinese characters or inside a span of years. Official forms have none. */
const innerBlank =
	/\p{Script=Han}[^\S\n]+(?=\p{Script=Han})|\d年[^\S\n]+[-–—~至]|[-–—~至][^\S\n]+\d/u;

/** The labels and titles that are printed with HTML tags or inner blanks. */
export function oddLabels(rows: readonly Row[]): PrintedCell[] {
	return rows
		.flatMap(filled)
		.filter(({ text }) => (text.includes('<') || innerBlank.test(text)) && isOdd(text))
		.map(printedCell);
}

function isOdd(text: string): boolean {
	const label = toLabel(text);
	if (!isLabel(label) && goalLabel(label) === undefined && !isTitle(label)) return false;
	const plain = withoutTags(text);
	return plain !== text || innerBlank.test(plain);
}
