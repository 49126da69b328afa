import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import {
	readHeading,
	readPeriod,
	type ColumnKind,
	type HeadingMeaning,
	type Period,
} from '#lib/forms/words/heading-grammar.ts';
import { isLevelLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

export interface Heading {
	cell: Cell;
	label: string;
	column: number;
	/** Null if the words are unknown. */
	meaning: HeadingMeaning | null;
	/** The place of a grade (优, 良, 中, 差) among those below one heading, else null. */
	grade: number | null;
}

export interface Role extends Heading {
	kind: ColumnKind;
	/** Whether the heading, or what stands below it, says what the column is. */
	isKnown: boolean;
	/** Whether the heading says that the column is for another time, or one of the grades of a goal. */
	isAside: boolean;
}

/** Something about a column that is not sure. */
export interface ColumnDoubt {
	message: string;
	at: Cell;
}

/** The rows of headings of one table. */
export interface HeadingRows {
	own: Row;
	/** A second row of headings below the first (内容 | 性质 | 值 below 三级指标). */
	below: Row | null;
	/** A row of groups above (中期 | 年度). */
	above: Row | null;
}

/** The headings of a table from left to right, two rows read as one. Sections beside it are left out. */
export function readHeadings({ own, below, above }: HeadingRows): Heading[] {
	const upper = filled(own)
		.map((cell) => headingOf(cell, toLabel(cell.text)))
		.filter(({ label }) => !isSectionLabel(label) || isBetween(label, own));
	const first = upper.findIndex(({ meaning }) => meaning && startsTable.has(meaning.kind));
	const inside = upper.slice(Math.max(first, 0));
	const merged = below ? withLower(inside, below, packedBy(inside, own, below)) : inside;
	return above ? withGroups(merged, above) : merged;
}

/** The kinds of the first column of a table. */
const startsTable: ReadonlySet<ColumnKind> = new Set(['level1', 'level2', 'name']);

/** Whether 绩效指标 or 绩效目标 stands among other headings and may so head the names or the targets. */
function isBetween(label: string, row: Row): boolean {
	if (label !== '绩效指标' && label !== '绩效目标') return false;
	const labels = filled(row).map((cell) => toLabel(cell.text));
	const at = labels.indexOf(label);
	return labels.slice(0, at).some((before) => readHeading(before) !== null);
}

function headingOf(cell: Cell, label: string): Heading {
	return { cell, label, column: cell.column, meaning: readHeading(label), grade: null };
}

const grades = /^(?:优秀?|良好?|中等?|一般|合格|及格|不合格|不及格|差)$/;
const lowerWords =
	/^(?:20\d{2}年度?|年度|全年|当年|本年度?|中期|长期|实施期|总体|合计|第?[一二三四1-4]季度|[上下]半年|值|数值|内容|名称|性质|符号|单位|说明|权重|目标|标准)$/;

/** Whether a row below the headings only divides them further. */
export function isLowerHeadings(row: Row, heading: Row): boolean {
	const labels = filled(row).map(({ text }) => toLabel(text));
	const known = labels.filter(isLower);
	if (known.length < 2 || labels.some(isContent)) return false;
	if (known.length * 2 <= labels.length) return false;
	const upper = filled(heading).map((cell) => headingOf(cell, toLabel(cell.text)));
	const inside = upper.filter(({ label }) => !isSectionLabel(label));
	return packedBy(inside, heading, row) !== null;
}

/**
 * By how many columns a row of lower headings is too far to the left, because its merged cells were
 * dropped. Then all of them divide one heading: the one that is as wide as they are, or the last, whose
 * blanks at the end of the line may be lost. Null if none does.
 */
function packedBy(upper: readonly Heading[], own: Row, below: Row): number | null {
	const [first, ...others] = filled(below);
	const [start] = upper;
	if (!first || !start || first.column >= start.column) return 0;
	const widthOf = ({ column }: Heading, i: number): number =>
		(upper[i + 1]?.column ?? own.at(-1)?.column ?? column) -
		column +
		(i + 1 < upper.length ? 0 : 1);
	const count = others.length + 1;
	const wide = upper.filter((heading, i) => widthOf(heading, i) === count);
	const last = upper.at(-1) ?? start;
	const isLast = wide.length === 0 && widthOf(last, upper.length - 1) < count;
	const divided = wide.length === 1 ? wide[0] : isLast ? last : null;
	return divided ? divided.column - first.column : null;
}

function isLower(label: string): boolean {
	if (isLevelLabel(label)) return false;
	return grades.test(label) || lowerWords.test(label) || readHeading(label) !== null;
}

function isContent(label: string): boolean {
	return isLevelLabel(label) || (isTarget(label) && !isLower(label));
}

/** Each lower heading takes the place of the upper one that it divides. */
function withLower(upper: Heading[], below: Row, offset: number | null): Heading[] {
	const divided = new Map<Heading, Heading[]>();
	for (const cell of filled(below)) {
		const own = cell.column + (offset ?? 0);
		const parent = upper.findLast(({ column }) => column <= own);
		if (!parent) continue;
		const parts = divided.get(parent) ?? [];
		const label = toLabel(cell.text);
		const isGrade = grades.test(label);
		const meaning = isGrade ? parent.meaning : lowerMeaning(parent, label);
		const grade = isGrade ? parts.length : null;
		parts.push({ cell, label: parent.label + label, column: own, meaning, grade });
		divided.set(parent, parts);
	}
	return upper.flatMap((heading) => divided.get(heading) ?? [heading]);
}

function lowerMeaning(
	{ label: above, meaning: upper }: Heading,
	label: string,
): HeadingMeaning | null {
	if (!isLower(label)) return null;
	if (upper?.kind === 'target' && label === '内容') return upper;
	const alone = readHeading(label);
	const read = alone?.isCertain
		? alone
		: (readHeading(above + label) ?? readHeading(label + above) ?? alone ?? upper);
	const period = readPeriod(label) ?? readPeriod(above);
	return read && { ...read, isCertain: true, period };
}

/** A longer text is prose. */
const longestGroup = 16;

/** Gives headings that say no time the one of the group above them. */
function withGroups(headings: Heading[], above: Row): Heading[] {
	const cells = filled(above);
	const groups = cells.map(({ text, column }) => ({ column, period: readPeriod(toLabel(text)) }));
	const isOfLabels = cells.every(
		({ text }) => text.length <= longestGroup && !/[。；;]/.test(text),
	);
	const isGrouped = isOfLabels && groups.filter(({ period }) => period !== null).length > 1;
	if (!isGrouped) return headings;
	return headings.map((heading) => {
		const group = groups.findLast(({ column }) => column <= heading.column);
		const { meaning } = heading;
		if (!group || !meaning || meaning.period !== null) return heading;
		return { ...heading, meaning: { ...meaning, period: group.period satisfies Period } };
	});
}
