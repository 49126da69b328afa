import type { Cell } from '#lib/documents/sheet.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isTitle } from '#lib/forms/words/titles.ts';

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

/** The length of the longest label at the beginning of a text, including a colon after it, or 0. */
function leadingLabel(text: string): number {
	for (let length = Math.min(longest, text.length); length > 1; length -= 1) {
		const label = toLabel(text.slice(0, length));
		if (isLabel(label) && !isTitle(label)) return length;
	}
	return 0;
}

/** Whether a line begins with a label and continues without a blank. */
export function isRunOn(text: string): boolean {
	const length = text.slice(0, leadingLabel(text)).trimEnd().length;
	return length > 0 && /^\S/.test(text.slice(length));
}
