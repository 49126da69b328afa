import type { Row } from '#lib/documents/sheet.ts';
import { columnKind, isLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { detectLayout } from './detect-layout.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { cutAtLabels } from './pieces/pieces.ts';

/**
 * A form that is text -> its rows, and the narrative behind its indicator table: from the first
 * sentence or chapter heading on, or from a blank line on, where neither labels nor targets follow. A
 * table is left whole.
 */
export function withoutNarrative(rows: readonly Row[]): { form: Row[]; outside: Row[] } {
	const whole = { form: [...rows], outside: [] };
	if (detectLayout(rows) === 'table') return whole;
	const texts = rows.map((row) =>
		filled(row)
			.map(({ text }) => text)
			.join(' '),
	);
	const table = rows.findIndex((row) =>
		filled(row).some((cell) => cutAtLabels(cell).some(({ text }) => isHeading(text))),
	);
	if (table < 0) return whole;
	const lastOfTable = texts.findLastIndex(isTableText);
	const end = texts.findIndex(
		(text, i) => i > table && (isProse(text) || (text === '' && i > lastOfTable)),
	);
	if (end < 0) return whole;
	return { form: rows.slice(0, end), outside: rows.slice(end) };
}

function isHeading(text: string): boolean {
	return columnKind(toLabel(text)) !== undefined;
}

/** A line that only an indicator table has: a label, or a target alone or behind its name. */
function isTableText(text: string): boolean {
	if (isProse(text)) return false;
	const words = text.split(/\s+/);
	return isLabel(toLabel(words[0] ?? '')) || isTarget(words.at(-1) ?? '');
}

function isProse(text: string): boolean {
	const isChapter =
		/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第.{1,3}[章部节])/;
	return isChapter.test(text) || /。|(?:情况)?说明$/.test(text);
}
