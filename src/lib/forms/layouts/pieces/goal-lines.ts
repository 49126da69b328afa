// Lines of goal prose: whether they look like one column that was broken by the width of its cell.
import type { Cell } from '#lib/documents/sheet.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';
import { widthOf } from './pieces.ts';

/** Whether a line ends a sentence. A quotation mark may follow. */
export function endsSentence(text: string): boolean {
	return /[。；;！!？?.:：]\s*["”’」』）)]*$/.test(text) || /^["”]$/.test(text);
}

/** The number at the beginning of a line (`2.`, `2、`, `(2)`, `二、`, `②`), or null. */
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

/**
 * Joins lines to one cell. A line break stays before a numbered paragraph, and after a short line that
 * ends a sentence.
 */
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
 * How badly lines fit as one complete column of prose. 0 is perfect. Counts `breaks`, unbalanced
 * quotation marks, and an end in the middle of a sentence.
 */
export function misfits(lines: readonly string[]): number {
	const last = lines.at(-1);
	const isCut = last !== undefined && !endsSentence(last);
	return breaks(lines) + misquoted(lines.join('')) + (isCut ? 0.5 : 0);
}

/**
 * Counts lines that end early in the middle of a sentence, and numbers out of sequence. A number after
 * a full line that may continue counts as half.
 */
export function breaks(lines: readonly string[]): number {
	return breaksOf(lines.map(lookOf));
}

/** The features of a line that decide whether it fits between others. */
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

/** Like `breaks`, for lines with known features. */
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

/** Whether lines are the text of one goal. Its end may be missing. */
export function isOneText(lines: readonly Cell[]): boolean {
	const texts = lines.map(({ text }) => text);
	return breaks(texts) < 1 && misfits(texts) < 2;
}

/** 1 if quotation marks are unbalanced or one quoted text follows another, otherwise 0. */
function misquoted(text: string): number {
	const marks = text.split('"').length - 1;
	if (marks % 2 === 1) return 1;
	if (marks > 2 && text.startsWith('"') && /"\s*"/.test(text.slice(1, -1))) return 1;
	return text.split('“').length === text.split('”').length ? 0 : 1;
}
