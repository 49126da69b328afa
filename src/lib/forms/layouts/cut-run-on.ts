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
 * The lines of a form in which nothing parts labels and values -> their pieces. Labels are cut off
 * where a line begins with them and right behind one another; the name of a further field also behind
 * a value. Of the goals' prose only labels are cut off that stand there alone.
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

/** The length of the label to be cut off here, else 0: one that may open this part's values. */
function labelAhead(text: string, part: Part): number {
	const length = leadingLabel(text);
	const label = toLabel(text.slice(0, length));
	const isLevel = level1Of(label) !== undefined || level2Of(label) !== undefined;
	if (isLevel || columnKind(label) !== undefined) return part === 'upper' ? 0 : length;
	const opensLabel = labelBehind(text.slice(length));
	if (isSectionLabel(label)) return opensLabel ? length : 0;
	return part === 'upper' ? length : 0;
}

/** Whether a text is at its end, or goes on with another label or a bracket with a unit. */
function labelBehind(text: string): boolean {
	return (
		text.trim() === '' || leadingLabel(text.trimStart()) > 0 || /^\s*[（(](?:万?元)/.test(text)
	);
}

/** `项目名称：…` -> the label with its colon, and the value behind it; any other text is left whole. */
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

/** The length of the longest label that a text begins with; a colon behind it is part of it. */
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

/** Where the label of another field stands in the value of one, else the whole text's length. */
function nextField(text: string): number {
	for (let at = 1; at < Math.min(text.length - 1, longestValue); at += 1) {
		const label = toLabel(text.slice(at, at + leadingLabel(text.slice(at))));
		if (isField(label)) return at;
	}
	return text.length;
}

/** Where the target of an indicator begins that its name runs into, else the whole text's length. */
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

/** Whether a line begins with a label and goes on, with no blank between. */
export function isRunOn(text: string): boolean {
	const length = leadingLabel(text);
	return length > 0 && /^\S/.test(text.slice(length));
}
