import type { Cell } from '#lib/documents/sheet.ts';
import {
	columnKind,
	foreignAmount,
	fundingLabel,
	goalLabel,
	isGoalSection,
	isLabel,
	isLevelLabel,
	isMoneySection,
	isSectionLabel,
	isUpperLabel,
} from '#lib/forms/words/labels.ts';
import { isAmountText } from '#lib/forms/parts/parse-amount.ts';
import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import { areBareLevels } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isLabelLike } from '#lib/forms/words/text-grammar.ts';
import { isTitle } from '#lib/forms/words/titles.ts';
import { noParts, type FormParts, type Pair } from '#lib/forms/layouts/pieces/form-parts.ts';
import {
	cutAtLabels,
	isGap,
	joined,
	labelLength,
	wrapsAsOne,
} from '#lib/forms/layouts/pieces/pieces.ts';
import { isUnknownGoal, streamGoals } from './stream-goals.ts';
import { streamIndicators } from './stream-indicators.ts';

interface CutStream {
	hasTable: boolean;
	/** Pieces that are no part of a label. */
	values: ReadonlySet<Cell>;
}

/**
 * A form with one cell after the other in reading order -> its parts. A cell may be broken over several
 * pieces, and a piece may hold a value and the next label. `cut` are pieces that are cut already, without the
 * table.
 */
export function parseStream(printed: readonly Cell[], cut?: CutStream): FormParts {
	const parts = noParts();
	const pieces = cut ? printed : cutUpper(printed);
	const goals = goalsFrom(pieces);
	const headings = headingsFrom(pieces);
	const table = Math.min(headings, levelsBehind(pieces, goals));
	const above = Math.min(goals, table);
	const sections = sectionsBefore(pieces, above);
	const heading = table - sectionsBefore(pieces, table).length;
	streamPairs(pieces.slice(0, above - sections.length), { parts, values: cut?.values });
	const isEnd = !cut?.hasTable && table === pieces.length;
	const goalPieces = pieces.slice(above - sections.length, Math.max(heading, above));
	streamGoals(
		goalPieces.filter((piece) => !isGap(piece)),
		{ parts, isEnd },
	);
	streamIndicators(pieces.slice(Math.max(heading, above)), parts);
	parts.head = parts.head.filter((cell) => !isGap(cell));
	parts.strays = parts.strays.filter((cell) => !isGap(cell));
	return parts;
}

/** Cuts lines at their labels. Prose stays as it is. */
function cutUpper(printed: readonly Cell[]): Cell[] {
	let isUpper = true;
	return printed.flatMap((cell) => {
		const cut = cutAtLabels(cell);
		const labels = cut.map(({ text }) => toLabel(text));
		if (labels.some((label) => goalLabel(label) !== undefined || columnKind(label))) {
			isUpper = false;
		}
		return isUpper || labels.every(isLabel) ? cut : [cell];
	});
}

/** The index of the first label of a kind, or the number of pieces if there is none. */
function startOf(pieces: readonly Cell[], isSaid: (label: string) => boolean): number {
	const found = pieces.findIndex((_, i) => labelLength(pieces, i, isSaid) > 0);
	return found < 0 ? pieces.length : found;
}

/**
 * The index of the first label of a goal. Right below 绩效目标 stands another one that nobody knows. In a
 * form without such a label, 绩效目标 itself is one.
 */
function goalsFrom(pieces: readonly Cell[]): number {
	const found = startOf(pieces, (label) => goalLabel(label) !== undefined);
	if (found === pieces.length) return startOf(pieces, isGoalSection);
	const [heading, before] = pieces.slice(Math.max(found - 2, 0), found);
	const isUnknown =
		heading && before && isGoalSection(toLabel(heading.text)) && isUnknownGoal(before);
	return isUnknown ? found - 1 : found;
}

/** The index of the headings of the table. Beside a certain one stand others, such as 指标类型. */
function headingsFrom(pieces: readonly Cell[]): number {
	const labels = pieces.map(({ text }) => toLabel(text));
	const bare = labels.findIndex((_, i) => areBareLevels(labels.slice(i, i + 3)));
	if (bare >= 0) return bare;
	let start = startOf(pieces, (label) => columnKind(label) !== undefined);
	// 绩效 and 指标 beside the table are one label, and 指标 is no part of 一级指标.
	start += [1, 2].find((more) => sectionsBefore(pieces, start + more).length > more) ?? 0;
	while (readHeading(toLabel(pieces[start - 1]?.text ?? ''))?.kind === 'level1') start -= 1;
	return start;
}

/** The index of the first label of a level behind the goals: a table without headings begins there. */
function levelsBehind(pieces: readonly Cell[], goals: number): number {
	const found = pieces.findIndex(({ text }, i) => {
		const label = toLabel(text).replace(/:$/, '');
		return i > goals && isLevelLabel(label);
	});
	return found < 0 ? pieces.length : found;
}

/** The pieces right before `end` that form the heading of a part (`项目 / 绩效 / 目标`). */
export function sectionsBefore(pieces: readonly Cell[], end: number): Cell[] {
	for (let start = Math.max(0, end - 4); start < end; start += 1) {
		if (start > 0 && labelLength(pieces, start, isPartLabel) === end - start) {
			return pieces.slice(start, end);
		}
	}
	return [];
}

function isPartLabel(label: string): boolean {
	return isSectionLabel(label) && !isUpperLabel(label);
}

/** Reads the pairs above the goals. Everything before the first label is the head of the form. */
function streamPairs(
	pieces: readonly Cell[],
	{ parts, values }: { parts: FormParts; values: ReadonlySet<Cell> | undefined },
): void {
	let pair: Pair | null = null;
	for (let i = 0; i < pieces.length;) {
		const piece = pieces[i] as Cell;
		const isValue: boolean = (values?.has(piece) ?? false) || isAmountOf(pair, piece);
		const found: number = isValue ? 0 : labelLength(pieces, i);
		const count: number = isWaiting(pair) && isValueAhead(pieces, i, found) ? 0 : found;
		const cell = joined(pieces.slice(i, i + Math.max(count, 1))) as Cell;
		const label = toLabel(cell.text);
		if (count > 0 && !isTitle(label)) {
			const isHead: boolean = isSectionLabel(label) && !isAmountBehind(label, pieces[i + count]);
			pair = { label: cell, values: isHead ? parts.strays : [] };
			if (isHead) parts.sections.push(cell);
			else parts.pairs.push(pair);
		} else if (pair && pair.values.length > 0 && isUnknownPair(piece)) {
			parts.strays.push(cell);
			pair = { label: cell, values: parts.strays };
		} else if (pair && !isTitle(label)) pair.values.push(cell);
		else parts.head.push(cell);
		i += Math.max(count, 1);
	}
	for (const each of parts.pairs) {
		if (isSeveralAmounts(each)) strayAmounts(each, parts);
		else if (each.values.some(isGap)) parts.strays.push(...each.values.splice(0));
		else each.values = asOne(each.values);
	}
}

/** Whether a piece is a label that nobody knows, by its colon: `其他：`. What stands behind it is its own. */
function isUnknownPair({ text }: Cell): boolean {
	return /^\p{Script=Han}{2,12}[:：]$/u.test(text);
}

function isWaiting(pair: Pair | null): boolean {
	return pair !== null && pair.values.length === 0;
}

/** Whether a label is one without its first piece too, which is a value: `本级支出项目` before 项目资金. */
function isValueAhead(pieces: readonly Cell[], i: number, count: number): boolean {
	const text = pieces[i]?.text ?? '';
	if (count < 2 || text.length < 4 || /[:：]$/.test(text)) return false;
	return labelLength(pieces, i + 1) === count - 1;
}

/** Whether a piece is the amount of a label: `2370` before 年度资金总额 is no year. */
function isAmountOf(pair: Pair | null, piece: Cell): boolean {
	if (!pair || pair.values.length > 0 || !isAmountText(piece.text)) return false;
	return fundingLabel(toLabel(pair.label.text)) !== undefined;
}

/** Whether an amount stands behind another, as below 实施期 and 年度. Their columns are lost. */
function isSeveralAmounts({ label, values }: Pair): boolean {
	const words = toLabel(label.text);
	const isMoney =
		fundingLabel(words) !== undefined || isMoneySection(words) || foreignAmount(words) !== null;
	const [first, second] = values;
	if (!isMoney || !first || !second) return false;
	return isWholeAmount(first) && isWholeAmount(second);
}

function isWholeAmount({ text }: Cell): boolean {
	return isAmountText(text) && !/[,，.]$/.test(text);
}

function strayAmounts(pair: Pair, { strays, problems }: FormParts): void {
	const [at] = pair.values;
	strays.push(...pair.values.splice(0));
	if (!at) return;
	const message = `${pair.label.text}不止一个金额，无法确定是项目的还是年度的：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}

/** Whether the heading of the amounts has an amount of its own: `资金总额 35.5`. */
function isAmountBehind(label: string, next: Cell | undefined): boolean {
	return isMoneySection(label) && next !== undefined && isAmountText(next.text);
}

/** No value has more lines. The time of the search grows with their square. */
const mostLines = 100;

/** Joins the most first lines that can be one value. What follows is a value of its own. */
function asOne(values: Cell[]): Cell[] {
	const most = Math.min(values.length, mostLines);
	const counts = Array.from({ length: most }, (_, i) => most - i);
	const count = counts.find((length) => {
		const lines = values.slice(0, length);
		return wrapsAsOne(lines) && !lines.slice(1).some(({ text }) => isLabelLike(text));
	});
	const value = joined(values.slice(0, count ?? 1));
	return value ? [value, ...values.slice(count ?? 1)] : [];
}
