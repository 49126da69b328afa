import type { Row } from '#lib/documents/sheet.ts';
import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import { columnKind, isLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { detectLayout } from './detect-layout.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { cutAtLabels } from './pieces/pieces.ts';

/**
 * Separates a form that is text from the narrative after its indicator table. The narrative begins with
 * the first sentence or chapter heading, or with a blank line after which there are neither labels nor
 * targets. A table stays whole.
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
	const isOutside = (text: string, i: number): boolean =>
		isProse(text)
			? !isBelowLevel(texts, i) && !isOfTable(texts, i)
			: text === '' && i > lastOfTable;
	const end = texts.findIndex((text, i) => i > table && isOutside(text, i));
	if (end < 0) return whole;
	return { form: rows.slice(0, end), outside: rows.slice(end) };
}

/** Whether a line stands right below the label of a level, as the name of an indicator does. */
function isBelowLevel(texts: readonly string[], i: number): boolean {
	return isLevel(texts.slice(0, i).findLast((text) => text !== '') ?? '');
}

/**
 * Whether a sentence is of the table, because a label of a level stands alone on a line further down, or
 * because it stands where such sentences are the targets: right below the first name of a label.
 */
function isOfTable(texts: readonly string[], i: number): boolean {
	if (chapter.test(texts[i] ?? '')) return false;
	const behind = texts.slice(i + 1);
	const end = behind.findIndex((text) => chapter.test(text));
	if (behind.slice(0, end < 0 ? behind.length : end).some(isLevel)) return true;
	const printed = texts.slice(0, i).filter((text) => text !== '');
	const isNamed = (at: number, lines: readonly string[]): boolean =>
		isLevel(lines[at - 2] ?? '') && !isTarget(lines[at - 1] ?? '');
	const isUsual = printed.some((text, at) => isProse(text) && isNamed(at, printed));
	return isUsual && isNamed(printed.length, printed);
}

function isLevel(text: string): boolean {
	const label = toLabel(text);
	return level1Of(label) !== undefined || level2Of(label) !== undefined;
}

function isHeading(text: string): boolean {
	return columnKind(toLabel(text)) !== undefined;
}

/** Whether only an indicator table has such a line: a label, a target, or a name and its target. */
function isTableText(text: string): boolean {
	if (isProse(text)) return false;
	const words = text.split(/\s+/);
	return isLabel(toLabel(words[0] ?? '')) || isTarget(text) || isTarget(words.at(-1) ?? '');
}

const chapter =
	/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第.{1,3}[章部节])/;

function isProse(text: string): boolean {
	const isExplanation = /说明$/.test(text) && readHeading(toLabel(text)) === null;
	if (chapter.test(text) || isExplanation) return true;
	return text.includes('。') && !isRowText(text);
}

/** Whether a line is a row of the table, even if it has a sentence in it. */
function isRowText(text: string): boolean {
	const [first = '', ...rest] = text.split(/\s+/);
	return isLevel(first) || (rest.length > 0 && isTarget(rest.at(-1) ?? ''));
}
