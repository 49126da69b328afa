// The lines of goals' prose: how a column of them looks when its cell broke them by its width.
import type { Cell } from '#lib/documents/sheet.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';
import { widthOf } from './pieces.ts';

/** Whether a line ends a sentence; a quotation mark may follow it. */
export function endsSentence(text: string): boolean {
	return /[。；;！!？?.:：]\s*["”’」』）)]*$/.test(text) || /^["”]$/.test(text);
}

/** The number that a line begins with: `2.`, `2、`, `(2)`, `二、`, `②`; null for none. */
export function lineNumber(text: string): number | null {
	const half = toHalfWidth(text).replace(/^["“\s]+/, '');
	const digits = /^\(?(\d{1,2})(?:\)|、|\.(?!\d)|．)/.exec(half)?.[1];
	if (digits) return Number(digits);
	const numeral = /^[(]?([一二三四五六七八九十])[)、]/.exec(half)?.[1];
	if (numeral) return '一二三四五六七八九十'.indexOf(numeral) + 1;
	const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(half[0] ?? ' ');
	return circled < 0 ? null : circled + 1;
}

function endsOpen(line: string): boolean {
	return /[，,、“（(]$/.test(line);
}

/** Lines as one cell: broken lines joined, a line break kept where a numbered paragraph begins. */
export function joinLines(lines: readonly Cell[]): Cell | null {
	const [first] = lines;
	if (!first) return null;
	const width = Math.max(...lines.map(({ text }) => widthOf(text)));
	const text = lines
		.map((line, i) => {
			const next = lines[i + 1];
			if (!next) return line.text;
			const isShort = widthOf(line.text) < width - 2;
			const isEnd = endsSentence(line.text) && (isShort || lineNumber(next.text) !== null);
			return line.text + (isEnd || lineNumber(next.text) !== null ? '\n' : '');
		})
		.join('');
	return { ...first, text };
}

/**
 * How badly lines fit as one whole column of prose, 0 for perfectly: as `breaks` counts, and
 * quotation marks that do not enclose the whole, and an end in the middle of a sentence.
 */
export function misfits(lines: readonly string[]): number {
	const last = lines.at(-1);
	const isCut = last !== undefined && !endsSentence(last);
	return breaks(lines) + misquoted(lines.join('')) + (isCut ? 0.5 : 0);
}

/**
 * Lines that stop short of the column's width in the middle of a sentence, numbers out of turn, and,
 * as half, numbers behind a full line that may go on.
 */
export function breaks(lines: readonly string[]): number {
	return breaksOf(lines.map(lookOf));
}

/** What of a line tells whether it fits between others. */
export interface LineLook {
	width: number;
	isEnd: boolean;
	isOpen: boolean;
	number: number | null;
}

export function lookOf(text: string): LineLook {
	return {
		width: widthOf(text),
		isEnd: endsSentence(text),
		isOpen: endsOpen(text),
		number: lineNumber(text),
	};
}

/** As `breaks`, of lines that were looked at before. */
export function breaksOf(lines: readonly LineLook[]): number {
	let width = -Infinity;
	for (const line of lines) width = Math.max(width, line.width);
	let last = 0;
	let count = 0;
	lines.forEach(({ number }, i) => {
		const before = lines[i - 1];
		const isCut = before !== undefined && !before.isEnd;
		const isShort = isCut && before.width < width - 1.5;
		if (number !== null) {
			if (number !== last + 1) count += 1;
			if (isCut && (!isShort || before.isOpen)) count += 0.5;
			last = number;
		} else if (isShort) count += 1;
	});
	return count;
}

/** Whether lines are one goal's alone, though an end may be missing. */
export function isOneText(lines: readonly Cell[]): boolean {
	const texts = lines.map(({ text }) => text);
	return breaks(texts) < 1 && misfits(texts) < 2;
}

/** A text that opens with a quotation mark closes with one; marks inside it come in pairs. */
function misquoted(text: string): number {
	const marks = text.split('"').length - 1;
	if (marks % 2 === 1) return 1;
	if (marks > 2 && text.startsWith('"') && /"\s*"/.test(text.slice(1, -1))) return 1;
	return text.split('“').length === text.split('”').length ? 0 : 1;
}
