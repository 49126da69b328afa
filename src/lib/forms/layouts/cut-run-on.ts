import type { Cell } from '#lib/documents/sheet.ts';
import {
	columnKind,
	dateLabel,
	goalLabel,
	isLabel,
	isSectionLabel,
	level1Of,
	level2Of,
	textLabel,
} from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import { isTitle } from '#lib/forms/words/titles.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';

type Part = 'upper' | 'goals' | 'table';

/**
 * The lines of a form without anything between labels and values -> their pieces. Labels are cut off at
 * the beginning of a line and right after one another. The label of another field is also cut off after
 * a value. In the prose of goals, only labels alone on a line are cut off.
 */
export function cutRunOn(lines: readonly Cell[]): Cell[] {
	let part: Part = 'upper';
	return lines.flatMap((line) => {
		const pieces = isLabel(toLabel(line.text)) ? [line] : cutLine(line, part);
		for (const { text } of pieces) part = partBehind(toLabel(text)) ?? part;
		return pieces;
	});
}

function partBehind(label: string): Part | null {
	if (columnKind(label) !== undefined) return 'table';
	return goalLabel(label) === undefined ? null : 'goals';
}

function cutLine(cell: Cell, part: Part): Cell[] {
	const cut: Cell[] = [];
	let rest = cell.text;
	const take = (length: number): void => {
		const text = rest.slice(0, length).trim();
		if (text !== '') cut.push({ ...cell, text });
		rest = rest.slice(length).trimStart();
	};
	for (let length = labelAhead(rest, part); length > 0; length = labelAhead(rest, part)) {
		const label = toLabel(rest.slice(0, length));
		take(length);
		if (isField(label)) take(nextField(rest));
	}
	if (part === 'table') take(nameLength(rest));
	take(rest.length);
	return cut;
}

/** The length of a label at the beginning of the text that may be cut off in this part, or 0. */
function labelAhead(text: string, part: Part): number {
	const length = leadingLabel(text);
	const label = toLabel(text.slice(0, length));
	const isLevel = level1Of(label) !== undefined || level2Of(label) !== undefined;
	if (isLevel || columnKind(label) !== undefined) return part === 'upper' ? 0 : length;
	const opensLabel = labelBehind(text.slice(length));
	if (isSectionLabel(label)) return opensLabel ? length : 0;
	return part === 'upper' ? length : 0;
}

/** Whether a text is blank or begins with another label or a bracket with a unit. */
function labelBehind(text: string): boolean {
	return (
		text.trim() === '' || leadingLabel(text.trimStart()) > 0 || /^\s*[（(](?:万?元)/.test(text)
	);
}

/** `项目名称：…` -> the label with its colon, and the value. Any other text stays whole. */
export function cutAtColon(cell: Cell): Cell[] {
	const length = leadingLabel(cell.text);
	const [label, value] = [cell.text.slice(0, length), cell.text.slice(length).trim()];
	if (!/[:：]\s*$/.test(label) || value === '') return [cell];
	return [
		{ ...cell, text: label.trim() },
		{ ...cell, text: value },
	];
}

const longest = 40;
/** The longest value that another field may follow. */
const longestValue = 200;

/** The length of the longest label at the beginning of a text, including a colon after it, or 0. */
function leadingLabel(text: string): number {
	for (let length = Math.min(longest, text.length); length > 1; length -= 1) {
		const label = toLabel(text.slice(0, length));
		if (isLabel(label) && !isTitle(label)) return length;
	}
	return 0;
}

function isField(label: string): boolean {
	return textLabel(label) !== undefined || dateLabel(label) !== undefined;
}

/** The index of the label of another field inside a value, or the length of the text. */
function nextField(text: string): number {
	for (let at = 1; at < Math.min(text.length - 1, longestValue); at += 1) {
		const label = toLabel(text.slice(at, at + leadingLabel(text.slice(at))));
		if (isField(label)) return at;
	}
	return text.length;
}

/** The index at which a target begins right after its name, or the length of the text. */
function nameLength(text: string): number {
	if (text.length > longestValue) return text.length;
	const half = toHalfWidth(text);
	for (const { index } of half.matchAll(/[≥≤><=≧≦]|(?<![\d.,])\d/g)) {
		if (index > 1 && isTarget(text.slice(index).trim())) return index;
	}
	for (let at = 2; at < text.length - 1; at += 1) {
		if (isTarget(text.slice(at)) && text.length - at <= 6) return at;
	}
	return text.length;
}

/** Whether a line begins with a label and continues without a blank. */
export function isRunOn(text: string): boolean {
	const length = leadingLabel(text);
	return length > 0 && /^\S/.test(text.slice(length));
}
