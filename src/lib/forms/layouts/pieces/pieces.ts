// Pieces of printed cells: parts of a line whose cell is not known yet.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { fundingLabel, isLabel } from '#lib/forms/words/labels.ts';
import { readHeading, readPeriod, type HeadingMeaning } from '#lib/forms/words/heading-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/** Stands for a cell that must not be read, so that the cells behind it do not move into its place. */
const gap = '\ufffc';

/** The filled cells of a row, and a gap for each cell that must not be read. */
export function cellsAndGaps(row: Row): Cell[] {
	return row.flatMap((cell) => (cell.withheld ? { ...cell, text: gap } : filled([cell])));
}

export function isGap({ text }: Cell): boolean {
	return text === gap;
}

/** The words of a cell, each with the position of the cell. */
export function wordsOf(cell: Cell): Cell[] {
	return cell.text
		.split(/\s+/)
		.filter((text) => text !== '')
		.map((text) => ({ ...cell, text }));
}

/** Joins pieces to one cell at the position of the first. Null if there are none. */
export function joined(pieces: readonly Cell[], between = ''): Cell | null {
	const [first] = pieces;
	return first ? { ...first, text: pieces.map(({ text }) => text).join(between) } : null;
}

/** The printed width of a text in Chinese characters. A Latin letter or digit counts as half. */
export function widthOf(text: string): number {
	let width = 0;
	for (const char of text) width += char.charCodeAt(0) < 0x100 ? 0.5 : 1;
	return width;
}

/** Whether pieces together form a label. Its cell may have broken it over lines. */
export function saysLabel(pieces: readonly Cell[], isSaid = isLabel): boolean {
	return pieces.length > 0 && isSaid(toLabel(pieces.map(({ text }) => text).join('')));
}

/**
 * Whether lines can be one cell that was broken by its width: all but the last are as wide as the first,
 * and the last is not wider.
 */
export function wrapsAsOne(lines: readonly Cell[]): boolean {
	const widths = lines.map(({ text }) => widthOf(text));
	const [first = 0] = widths;
	return widths.every((width, i) =>
		i < widths.length - 1 ? Math.abs(width - first) < 1 : width < first + 1,
	);
}

/**
 * How many pieces from `start` on form the longest label, or 0. Labels after one another are not one
 * label, even if their words together would be one: `三级指标 指标值`.
 */
export function labelLength(
	pieces: readonly Cell[],
	start: number,
	isSaid: (label: string) => boolean = isLabel,
): number {
	if (isAmountAt(pieces, start)) return 0;
	for (let count = Math.min(mostPieces, pieces.length - start); count > 0; count -= 1) {
		const some = pieces.slice(start, start + count);
		if (!saysLabel(some, isSaid) || isSeveral(some) || namesTwoTimes(some)) continue;
		if (!losesColumn(pieces, start, count)) return count;
	}
	return 0;
}

const headingOf = (pieces: readonly Cell[]): HeadingMeaning | null =>
	readHeading(toLabel(pieces.map(({ text }) => text).join('')));

/** No heading stands farther from another of its table, in pieces. */
const nearby = 8;

/**
 * Whether headings as one label would leave a table without its names or targets: `指标值 说明` and `三级指标
 * 单位` are two columns each, unless another heading near them names such a column.
 */
function losesColumn(pieces: readonly Cell[], start: number, count: number): boolean {
	const kind = count > 1 ? headingOf(pieces.slice(start, start + 1))?.kind : undefined;
	if (kind !== 'name' && kind !== 'target') return false;
	if (headingOf(pieces.slice(start, start + count))?.kind === kind) return false;
	const behind = headingOf(pieces.slice(start + 1, start + count));
	if (!behind || behind.period !== null) return false;
	const others = [
		...pieces.slice(Math.max(start - nearby, 0), start),
		...pieces.slice(start + count, start + count + nearby),
	];
	return !others.some((piece) => headingOf([piece])?.kind === kind);
}

/** Whether a number of four digits is the amount of the label before it: `2023` before 年度资金总额 is no year. */
function isAmountAt(pieces: readonly Cell[], at: number): boolean {
	if (!/^\d{4}$/.test(pieces[at]?.text ?? '')) return false;
	return fundingLabel(toLabel(pieces[at - 1]?.text ?? '')) !== undefined;
}

/** Whether pieces are two or more whole labels after one another. */
function isSeveral(pieces: readonly Cell[]): boolean {
	return pieces.some((_, i) => {
		const [first, rest] = [pieces.slice(0, i), pieces.slice(i)];
		if (i === 0) return false;
		if (isWhole(rest)) return isWhole(first) || saysLabel(first, isHeading);
		return isWhole(first) && isSeveral(rest);
	});
}

function isWhole(pieces: readonly Cell[]): boolean {
	return saysLabel(pieces) || headsColumn(pieces);
}

function isHeading(label: string): boolean {
	return readHeading(label) !== null;
}

/** Whether pieces begin with the headings of two columns of amounts: `中期`, `当年`. */
function namesTwoTimes(pieces: readonly Cell[]): boolean {
	const [first, second] = pieces.map(({ text }) => (text.length > 4 ? null : readPeriod(text)));
	return Boolean(first && second && first !== second);
}

/** Whether pieces head a column by themselves. Shorter words such as 说明 may end the heading before them. */
function headsColumn(pieces: readonly Cell[]): boolean {
	return saysLabel(pieces, (label) => label.length > 3 && isHeading(label));
}

const mostPieces = 5;

/** Longer lines are prose, not lines of a table. */
const longest = 1000;

/** Cuts a text at blanks before and after each label in it: `0.00  其他资金` -> two pieces. */
export function cutAtLabels(cell: Cell): Cell[] {
	if (cell.text.length > longest) return [cell];
	const words = wordsOf(cell);
	const cut: Cell[] = [];
	let value: Cell[] = [];
	const flush = (): void => {
		const text = joined(value, ' ');
		if (text) cut.push(text);
		value = [];
	};
	for (let i = 0; i < words.length;) {
		const count = labelLength(words, i);
		const word = words[i];
		if (count > 0) {
			flush();
			cut.push(joined(words.slice(i, i + count)) as Cell);
		} else if (word) value.push(word);
		i += Math.max(count, 1);
	}
	flush();
	return cut;
}
