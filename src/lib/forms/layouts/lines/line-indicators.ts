import type { Cell } from '#lib/documents/sheet.ts';
import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import {
	columnKind,
	isLevelLabel,
	isSectionLabel,
	level1Of,
	level2Of,
} from '#lib/forms/words/labels.ts';
import { isLevelLike } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts, IndicatorParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { partHeadings } from '#lib/forms/layouts/to-table.ts';
import { isFragment, joinLabelPieces, type Fragment } from './label-pieces.ts';
import { assignLevels, type LabelAt } from './assign-levels.ts';
import {
	contentKindOf,
	hasWords,
	isClosed,
	isSeveralTargets,
	placeWords,
	type ContentKind,
} from '#lib/forms/layouts/pieces/place-words.ts';
import {
	cutAtLabels,
	joined,
	labelLength,
	wordsOf,
	wrapsAsOne,
} from '#lib/forms/layouts/pieces/pieces.ts';

/** No line of an indicator has more words. */
const mostWords = 40;

interface Piece extends Fragment {
	cell: Cell;
}

/** Reads the indicator table line by line: headings, then rows of labels, name and target. */
export function lineIndicators(lines: readonly Cell[], parts: FormParts): void {
	const rest = takeHeadings(lines, parts);
	const { pieces, rows, isTop } = readRows(rest, parts);
	const labels = labelsOf(pieces, parts);
	assignLevels(labels, { rows, isTop }, parts);
	parts.indicators.push(...rowsBelowLabels(rows, parts));
}

/**
 * A row above the first label hangs on none: it is a line such as a department with its sum. Rows of a
 * table without any label stay.
 */
function rowsBelowLabels(rows: readonly IndicatorParts[], parts: FormParts): IndicatorParts[] {
	const first = rows.findIndex(({ level1, level2 }) => level1 !== null || level2 !== null);
	const above = rows.slice(0, Math.max(first, 0));
	for (const { name, targets } of above) leaveNames([name, ...targets].filter(isCell), parts);
	return rows.slice(above.length);
}

function takeHeadings(lines: readonly Cell[], parts: FormParts): Cell[] {
	const rest: Cell[] = [];
	for (const line of lines) {
		const cut = cutAtLabels(line);
		const first = cut.findIndex(isCertainHeading);
		const count = cut.filter(isCertainHeading).length;
		if (first < 0 || (count < 2 && count < cut.length)) {
			rest.push(line);
			continue;
		}
		cut.forEach((cell, i) => {
			const label = toLabel(cell.text);
			// Behind certain headings, words such as 绩效标准 head a column too.
			const isOne = isCertainHeading(cell) || (i > first && readHeading(label) !== null);
			(isOne || isSectionLabel(label) ? parts.headings : parts.strays).push(cell);
		});
	}
	return rest;
}

function isCertainHeading({ text }: Cell): boolean {
	return columnKind(toLabel(text)) !== undefined;
}

/** A line of the table: its labels, and the words behind them with the row that they form. */
interface TableLine {
	labels: Cell[];
	words: Cell[];
	row: IndicatorParts | null;
	/** Whether the line has a label or a clear target, so that it cannot stand below the table. */
	isSure: boolean;
}

/**
 * Lines with a target are rows. Pieces of labels are at the beginning of rows or between rows. Further
 * lines of a name are between rows too.
 */
function readRows(
	lines: readonly Cell[],
	parts: FormParts,
): { pieces: Piece[]; rows: IndicatorParts[]; isTop: boolean } {
	const pieces: Piece[] = [];
	const rows: NameLines[] = [];
	let waiting: Cell[] = [];
	const read = tableLines(lines, parts);
	const isTop = standsOnTop(read);
	for (const { labels, words, row } of read) {
		// A row that is not understood still has its labels, and so has a blank one.
		const isBlank = isTop && labels.some(({ text }) => isLevelLabel(toLabel(text)));
		const isUnclear = !row && labels.length > 0 && (words.length > 1 || isBlank);
		const height = rows.length + (row || isUnclear ? 1 : 0.5);
		pieces.push(...labels.map((cell) => ({ cell, text: cell.text, height })));
		if (isUnclear) leaveNames(words, parts);
		if (row || isUnclear) {
			const before = rows.at(-1);
			before?.below.push(...waiting.splice(0, before.above.length));
			rows.push({ row: row ?? noRow(), above: waiting, below: [] });
			waiting = [];
		} else waiting.push(...words);
	}
	const last = rows.at(-1);
	last?.below.push(...waiting.splice(0, last.above.length));
	reportCutNames(rows, waiting.length > 0, parts);
	leaveNames(waiting, parts);
	return { pieces, rows: rows.map((row) => withWholeName(row, parts)), isTop };
}

/**
 * Whether labels stand on the first rows of their groups: each label of level 1 has one of level 2 behind
 * it. Where cells are centred, the two seldom share a line.
 */
function standsOnTop(read: readonly TableLine[]): boolean {
	const isFirst = (label: string): boolean =>
		level1Of(label) !== undefined && level2Of(label) === undefined;
	const firsts = read
		.map(({ labels }) => labels.map(({ text }) => toLabel(text)))
		.filter((labels) => labels.some(isFirst));
	const isBoth = (labels: readonly string[]): boolean => labels.length > 1;
	return firsts.length > 1 && firsts.every(isBoth);
}

const isTableLabel = (label: string): boolean => isLevelLabel(label) || isSectionLabel(label);
const isCell = (cell: Cell | null): cell is Cell => cell !== null;

function noRow(): IndicatorParts {
	return { level1: null, level2: null, name: null, targets: [] };
}

/** The lines below the headings. Two words below the last sure row are no indicator. */
function tableLines(lines: readonly Cell[], { headings }: FormParts): TableLine[] {
	const kinds = partHeadings(headings).rest.map(contentKindOf);
	const read: TableLine[] = [];
	for (const line of lines) {
		const next = tableLine(wordsOf(line), kinds);
		const before = read.at(-1);
		const row =
			before && !next.row && next.labels.length === 0 ? continued(before, next, kinds) : null;
		if (before && row) Object.assign(before, row);
		else read.push(next);
	}
	const last = read.findLastIndex(({ isSure }) => isSure);
	return read.map((line, i) => (i > last ? { ...line, row: null } : line));
}

/** The row of a line whose last cells are printed on the line below, in a table of many columns. */
function continued(
	{ words }: TableLine,
	below: TableLine,
	kinds: readonly ContentKind[],
): Pick<TableLine, 'words' | 'row' | 'isSure'> | null {
	const both = [...words, ...below.words];
	const row = kinds.length > 2 && words.length > 0 ? toRow(both, kinds) : null;
	return row && { words: both, row, isSure: true };
}

function tableLine(all: readonly Cell[], kinds: readonly ContentKind[]): TableLine {
	const { labels, words } = lineLabels(all);
	const row = toRow(words, kinds);
	const isClear = row?.targets.some((cell) => cell && isTarget(cell.text)) ?? false;
	return { labels, words, row, isSure: labels.length > 0 || isClear };
}

/**
 * The labels at the beginning of a line. A label may be broken by a blank, and a note in brackets behind
 * it (必填) is a part of it.
 */
function lineLabels(all: readonly Cell[]): { labels: Cell[]; words: Cell[] } {
	const labels: Cell[] = [];
	let at = 0;
	for (let count = 1; count > 0 && at < all.length; at += count) {
		const word = all[at] as Cell;
		const last = labels.at(-1);
		const isOne = isFragment(word.text) || isTableLabel(toLabel(word.text));
		const length = labelLength(all, at, isLevelLabel);
		count = length > 1 || isOne ? Math.max(length, 1) : 0;
		if (count > 0) labels.push(joined(all.slice(at, at + count)) as Cell);
		else if (last && /^[(（](?:必|选)填[^()（）]{0,6}[)）]$/.test(word.text)) {
			labels[labels.length - 1] = { ...last, text: `${last.text} ${word.text}` };
			count = 1;
		} else if (mayBeLevel(all, at)) {
			labels.push(word);
			count = 1;
		}
	}
	return { labels, words: all.slice(at) };
}

/** Whether a word with two more behind it looks like a label of a level that nobody knows. */
function mayBeLevel(all: readonly Cell[], at: number): boolean {
	return (
		all.length - at > 2 &&
		/指标$/.test(all[at]?.text ?? '') &&
		isLevelLike(toLabel(all[at]?.text ?? ''))
	);
}

/** A row with the words above and below it that may belong to its name, as many above as below. */
interface NameLines {
	row: IndicatorParts;
	above: Cell[];
	below: Cell[];
}

/** The lines of a name that are as many above as below. Null if there is no such way. */
function wholeName({ row, above, below }: NameLines): Cell[] | null {
	const lines = [...above, ...(row.name ? [row.name] : []), ...below];
	return above.length === below.length && wrapsAsOne(lines) ? lines : null;
}

/** Reports names that words without a row above or below may belong to. */
function reportCutNames(
	rows: readonly NameLines[],
	isOpen: boolean,
	{ problems }: FormParts,
): void {
	rows.forEach((each, i) => {
		const next = rows[i + 1];
		const isBefore = next ? next.above.length > 0 && !wholeName(next) : isOpen;
		const { name } = each.row;
		if (!name || (wholeName(each) && !isBefore)) return;
		const message = `指标名称可能不完整：“${name.text}”`;
		problems.push({ code: 'unsure-reading', message, at: name });
	});
}

function withWholeName(lines: NameLines, parts: FormParts): IndicatorParts {
	const whole = wholeName(lines);
	const { row, above, below } = lines;
	if (whole) return { ...row, name: joined(whole) };
	leaveNames([...above, ...below], parts);
	return row;
}

function leaveNames(words: readonly Cell[], { strays, problems }: FormParts): void {
	strays.push(...words);
	const [at] = words;
	if (!at) return;
	const message = `指标表中的文字无法确定属于哪一行：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}

/**
 * Reads the words of a row: a name that may hold blanks, its target and the cells below further
 * headings, or a target alone whose name is on other lines. Null if the words are not such a row.
 */
function toRow(words: readonly Cell[], kinds: readonly ContentKind[]): IndicatorParts | null {
	if (words.length > mostWords) return null;
	if (kinds.length > 2) {
		const [name = null, ...targets] = placeWords(words, kinds) ?? [];
		return name && { ...noRow(), name, targets };
	}
	for (let at = words.length === 1 ? 0 : 1; at < words.length; at += 1) {
		const target = joined(words.slice(at), ' ');
		const name = joined(words.slice(0, at), ' ');
		if (!target || (name && !(isClosed(name.text) && hasWords(name.text)))) continue;
		if (isSeveralTargets(words.slice(Math.max(at - 1, 1)))) return null;
		if (isTarget(target.text) || (words.length === 2 && !/^[(（].*[)）]$/.test(target.text))) {
			return { ...noRow(), name, targets: [target] };
		}
	}
	return null;
}

function labelsOf(pieces: readonly Piece[], parts: FormParts): LabelAt[] {
	const { labels, left } = joinLabelPieces(pieces);
	const strays = left.flatMap((i) => pieces[i]?.cell ?? []);
	parts.strays.push(...strays);
	if (strays[0]) {
		const message = `换行的指标类别无法拼合：“${strays[0].text}”`;
		parts.problems.push({ code: 'conflicting-field', message, at: strays[0] });
	}
	return labels.map((indices) => {
		const own = indices.flatMap((i) => pieces[i] ?? []);
		const heights = own.map(({ height }) => height);
		const centre = heights.reduce((sum, height) => sum + height, 0) / heights.length;
		const isBroken = own.length > 1 || !Number.isInteger(centre);
		return { cell: joined(own.map(({ cell }) => cell)) as Cell, centre, isBroken };
	});
}
