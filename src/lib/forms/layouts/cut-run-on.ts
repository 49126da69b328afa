import type { Cell } from '#lib/documents/sheet.ts';
import {
	columnKind,
	dateLabel,
	fundingLabel,
	isLabel,
	isNameHeading,
	level1Of,
	level2Of,
	textLabel,
} from '../labels.ts';
import { toHalfWidth, toLabel } from '../plain-text.ts';
import { isTitle } from '../titles.ts';
import { isTarget } from './is-target.ts';

/** The lines of a form in which nothing parts labels and values -> their pieces. */
export function cutRunOn(lines: readonly Cell[]): Cell[] {
	let isTable = false;
	return lines.flatMap((line) => {
		const pieces = cutLine(line, { isTable });
		isTable ||= pieces.some(({ text }) => isNameHeading(toLabel(text)));
		return pieces;
	});
}

/**
 * A line whose labels and values have nothing between them -> its pieces. Labels are cut off where a
 * line begins with them and right behind one another; the name of a further field only behind one.
 */
function cutLine(cell: Cell, { isTable }: { isTable: boolean }): Cell[] {
	if (isLabel(toLabel(cell.text))) return [cell];
	const cut: Cell[] = [];
	let rest = cell.text;
	const take = (length: number): void => {
		const text = rest.slice(0, length).trim();
		if (text !== '') cut.push({ ...cell, text });
		rest = rest.slice(length).trimStart();
	};
	let last = '';
	for (let length = leadingLabel(rest); length > 0; length = leadingLabel(rest)) {
		last = toLabel(rest.slice(0, length));
		take(length);
		if (isField(last)) take(nextField(rest));
	}
	if (isTable && (last === '' || level1Of(last) || level2Of(last))) take(nameLength(rest));
	take(rest.length);
	return cut;
}

const longest = 40;

/** The length of the longest label that a text begins with; a colon behind it is part of it. */
export function leadingLabel(text: string): number {
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
	for (let at = 1; at < text.length - 1; at += 1) {
		const label = toLabel(text.slice(at, at + leadingLabel(text.slice(at))));
		if (isField(label)) return at;
	}
	return text.length;
}

/** Where the target of an indicator begins that its name runs into, else the whole text's length. */
function nameLength(text: string): number {
	const half = toHalfWidth(text);
	for (const { index } of half.matchAll(/[≥≤><=≧≦]|(?<![\d.,])\d/g)) {
		if (index > 1 && isTarget(text.slice(index).trim())) return index;
	}
	for (let at = 2; at < text.length - 1; at += 1) {
		if (isTarget(text.slice(at)) && text.length - at <= 6) return at;
	}
	return text.length;
}

/** Whether a line begins with a label and goes on with something else. */
export function isRunOn(text: string): boolean {
	const length = leadingLabel(text);
	const label = toLabel(text.slice(0, length));
	const rest = text.slice(length);
	const isWord = /^\s*\S/.test(rest) && !/^\s/.test(rest);
	return length > 0 && isWord && (isField(label) || !!fundingLabel(label) || !!columnKind(label));
}
