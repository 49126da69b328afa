import type { Cell } from '#lib/documents/sheet.ts';
import { textLabel } from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import { isLabelLike } from '#lib/forms/words/text-grammar.ts';
import type { FormParts, Pair } from './pieces/form-parts.ts';

/** A unit of money in brackets, or an amount with its commas. No name and no body holds one. */
const money = /\((?:单位:)?[万亿]?元\)|(?<![\d,])\d{1,3}(?:,\d{3})+\.\d\d(?!\d)/;

/**
 * Ends the values of fields before a label that nobody knows. In a text without a table such a label and
 * its value stand right behind. A value that holds money ran over something and becomes a stray.
 */
export function settleTexts(parts: FormParts): void {
	for (const pair of parts.pairs) {
		const [value] = pair.values;
		if (!value || textLabel(toLabel(pair.label.text)) === undefined) continue;
		const words = value.text.split(/(?<=\S)(?=\s)/);
		const at = words.findIndex((word, i) => i > 0 && isUnknown(word, words.length - i));
		if (at > 0) cut(pair, words.slice(0, at).join(''), parts);
		if (money.test(toHalfWidth(pair.values[0]?.text ?? ''))) cut(pair, '', parts);
	}
}

function isUnknown(word: string, count: number): boolean {
	const label = toLabel(word);
	return label.length > 2 && isLabelLike(label) && (count > 1 || label.endsWith(':'));
}

/** Keeps the beginning of a value. The rest is a stray with a problem. */
function cut(pair: Pair, kept: string, { strays, problems }: FormParts): void {
	const [value, ...others] = pair.values;
	if (!value) return;
	const rest: Cell = { ...value, text: value.text.slice(kept.length).trim() };
	strays.push(rest, ...others);
	pair.values = kept === '' ? [] : [{ ...value, text: kept }];
	const message = `${pair.label.text}后面的文字不全是它的值：“${rest.text}”`;
	problems.push({ code: 'unsure-reading', message, at: rest });
}
