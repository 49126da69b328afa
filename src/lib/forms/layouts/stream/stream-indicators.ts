import type { Cell } from '#lib/documents/sheet.ts';
import {
	columnKind,
	isLabel,
	isSectionLabel,
	isLevelLabel,
	isUnknownLabel,
	level1Of,
	level2Of,
	textLabel,
} from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts, IndicatorParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { partHeadings } from '#lib/forms/layouts/to-table.ts';
import { contentKindOf, type ContentKind } from '#lib/forms/layouts/pieces/place-words.ts';
import { readHeading, readPeriod } from '#lib/forms/words/heading-grammar.ts';
import { asLevelLabel, isTableTitle } from '#lib/forms/words/level-grammar.ts';
import { ofTheYearBeside, type Group } from './of-the-year.ts';
import { pairIndicators } from './pair-indicators.ts';
import { isGap, joined, labelLength, widthOf } from '#lib/forms/layouts/pieces/pieces.ts';

/** Reads the indicator table piece by piece: headings, then level labels with names and targets. */
export function streamIndicators(pieces: readonly Cell[], parts: FormParts): void {
	const [head, ...groups] = groupsOf(ofTheYear(pieces, parts));
	if (!head) return;
	const start = head.labels.findIndex((label) => !isHeading(label));
	const printed = start < 0 ? head.labels : head.labels.slice(0, start);
	const behind = { labels: head.labels.slice(printed.length), content: head.content };
	const own = ofTheYearBeside(printed, [behind, ...groups]);
	const { headings, groups: [first, ...rest] = [] } = own ?? {
		...{ headings: printed, groups: [behind, ...groups] },
	};
	parts.strays.push(...(own?.aside ?? []));
	parts.headings.push(...headings);
	if (!first) return;
	const kinds = partHeadings(headings).rest.map(contentKindOf);
	const all = isListOfProjects(parts)
		? ofFirstProject([first, ...rest], kinds.length, parts)
		: [first, ...rest];
	if (first.labels.length === 0 && rest.some(isLevelled)) strayAhead(first, parts);
	strayBehind(all.at(-1), parts);
	strayMixedLabels(all, parts);
	const width = nameWidth(all);
	for (const group of all) addGroup(group, { width, kinds }, parts);
}

/** Leaves out the table for the whole period above one for the year, if both have a title of their own. */
function ofTheYear(pieces: readonly Cell[], { strays }: FormParts): readonly Cell[] {
	const titles = pieces.flatMap(({ text }, i) => (isTableTitle(toLabel(text)) ? [i] : []));
	const at = titles.find((i) => readPeriod(toLabel(pieces[i]?.text ?? '')) === 'annual') ?? 0;
	if (at === 0) return pieces;
	strays.push(...pieces.slice(0, at));
	return pieces.slice(at + 1);
}

/**
 * Whether 项目名称 heads a column, with nothing but headings behind it, so that each project has rows of its
 * own.
 */
function isListOfProjects({ pairs, goals }: FormParts): boolean {
	const at = pairs.findIndex(({ label }) => textLabel(toLabel(label.text)) === 'projectName');
	const isBlank = pairs.slice(at).every(({ values }) => values.length === 0);
	return at >= 0 && isBlank && goals.every(({ text }) => text === null);
}

/**
 * The groups of the first project of a list. What stands between two rows names the next project, and
 * nobody can tell whose the rows behind it are.
 */
function ofFirstProject(
	groups: Group[],
	columns: number,
	{ strays, problems }: FormParts,
): Group[] {
	const width = groups[1]?.content.length ?? 0;
	const ends = groups.map(({ content }) => (width > columns ? 0 : rowsEnd(content, width)));
	const next = groups.findIndex(({ content }, i) => i > 0 && ends[i] !== content.length);
	if (next < 0) return groups;
	const kept = groups.slice(0, next + 1);
	const left = kept.at(-1)?.content.splice(ends[next] ?? 0) ?? [];
	left.push(...groups.slice(next + 1).flatMap(({ labels, content }) => [...labels, ...content]));
	strays.push(...left);
	const [at] = left;
	const message = `表中有多个项目，分不清后面的指标属于哪一个：“${at?.text}”`;
	if (at) problems.push({ code: 'unknown-layout', message, at });
	return kept;
}

const sumOfMoney = /^\d{1,3}(?:[,，]\d{3}){1,4}(?:\.\d{1,2})?$|^\d{1,10}\.\d{2}$/;

/** Where the rows of so many cells end that each have a target. */
function rowsEnd(content: readonly Cell[], width: number): number {
	let end = 0;
	for (; width > 0 && end + width <= content.length; end += width) {
		const row = content.slice(end, end + width).map(({ text }) => text);
		if (isTarget(row[0] ?? '') || !row.some(isTarget) || row.some((text) => sumOfMoney.test(text)))
			break;
	}
	return end;
}

function isLevelled({ labels }: Group): boolean {
	return labels.some(({ text }) => isLevelLabel(toLabel(text)));
}

/** Texts before the first level label hang on none. They may be headings that nobody knows. */
function strayAhead(group: Group, { strays, problems }: FormParts): void {
	const [at] = group.content;
	strays.push(...group.content.splice(0));
	if (!at) return;
	const message = `表头下、级别标签前的文字无法读取：“${at.text}”`;
	problems.push({ code: 'unknown-layout', message, at });
}

function isAside({ text }: Cell): boolean {
	return readHeading(toLabel(text))?.kind === 'other';
}

/** What follows the last target of a table may be a note below it. */
function strayBehind(group: Group | undefined, { strays, problems }: FormParts): void {
	if (!group) return;
	const isRemark = group.labels.length > 0 && group.labels.every(isAside);
	const last = isRemark ? -1 : group.content.findLastIndex(({ text }) => isTarget(text));
	if (last === group.content.length - 1 || (last < 1 && !isRemark)) return;
	const [at] = group.content.slice(last + 1);
	strays.push(...group.content.splice(last + 1));
	if (!at) return;
	const message = `表格最后的文字无法读作指标：“${at.text}”`;
	problems.push({ code: 'missing-target', message, at });
}

/**
 * A level label before the headings of names and targets shows that the text was extracted column by
 * column. It is then unknown which label belongs to which indicators, so the labels become strays.
 */
function strayMixedLabels(groups: Group[], { strays, problems }: FormParts): void {
	const isMixed = groups.some(({ labels }) => {
		const heading = labels.findLastIndex(isColumnOfIndicator);
		return labels.slice(0, Math.max(heading, 0)).some((label) => !isHeading(label));
	});
	if (!isMixed) return;
	const levels = groups.flatMap(({ labels }) => labels.filter((label) => !isHeading(label)));
	for (const group of groups) group.labels = group.labels.filter(isHeading);
	strays.push(...levels);
	const message = '文字的顺序已打乱：级别标签印在“三级指标”“指标值”之前，各指标的级别留空';
	if (levels[0]) problems.push({ code: 'unknown-layout', message, at: levels[0] });
}

function isHeading(cell: Cell): boolean {
	const label = toLabel(cell.text);
	return readHeading(label) !== null || isSectionLabel(label);
}

function isColumnOfIndicator(cell: Cell): boolean {
	const kind = readHeading(toLabel(cell.text))?.kind;
	return kind !== undefined && kind !== 'level1' && kind !== 'level2';
}

function groupsOf(pieces: readonly Cell[]): Group[] {
	const groups: Group[] = [];
	for (let i = 0; i < pieces.length;) {
		const last = groups.at(-1);
		const isHead =
			!last || (groups.length === 1 && last.content.length === 0 && last.labels.every(isHeading));
		const count =
			labelLength(pieces, i, isTableLabel) ||
			(isBareLevel(pieces, i) ? 1 : 0) ||
			(isHead ? labelLength(pieces, i, isAnyHeading) : 0);
		const cell = joined(pieces.slice(i, i + Math.max(count, 1))) as Cell;
		if (count > 0) {
			if (last?.content.length === 0) last.labels.push(cell);
			else groups.push({ labels: [cell], content: [] });
		} else if (last) last.content.push(cell);
		else groups.push({ labels: [], content: [cell] });
		i += Math.max(count, 1);
	}
	return groups;
}

/** Whether a piece is the label of a level without its 指标: `效益` before another label, `质量` before a name. */
function isBareLevel(pieces: readonly Cell[], i: number): boolean {
	const [label = '', next] = pieces.slice(i, i + 2).map(({ text }) => toLabel(text));
	if (next === undefined || isTarget(label) || !isLevelLabel(asLevelLabel(label))) return false;
	const isLevel = labelLength(pieces, i + 1, isLevelLabel) > 0 || isLevelLabel(asLevelLabel(next));
	const value = pieces[i + 2];
	const isValue = value !== undefined && (isTarget(value.text) || isGap(value));
	return isLevel || (!isTarget(next) && isValue);
}

function isTableLabel(label: string): boolean {
	const isLevel = level1Of(label) !== undefined || level2Of(label) !== undefined;
	return isLabel(label) && (isLevel || columnKind(label) !== undefined || isSectionLabel(label));
}

/** Among other headings, words such as 绩效标准 or 单位 head a column too. */
function isAnyHeading(label: string): boolean {
	return readHeading(label) !== null;
}

function nameWidth(groups: readonly Group[]): number {
	const names = groups.flatMap(({ content }) => content).filter(({ text }) => !isTarget(text));
	return Math.max(0, ...names.map(({ text }) => widthOf(text)));
}

function addGroup(
	{ labels, content }: Group,
	table: { width: number; kinds: readonly ContentKind[] },
	parts: FormParts,
): void {
	const end = content.findIndex(isOpinion);
	const own = end < 0 ? content : content.slice(0, end);
	parts.strays.push(...content.slice(own.length));
	const { pairs, unclear } = pairIndicators(own, table);
	const rows = pairs.map(({ name, targets }): IndicatorParts => {
		const [ownName = null, ...ownTargets] = [name, ...targets].map(withoutGap);
		return { level1: null, level2: null, name: ownName, targets: ownTargets };
	});
	if (unclear[0]) {
		parts.strays.push(...unclear);
		const message = `指标的名称和指标值无法分开：“${unclear[0].text}”`;
		parts.problems.push({ code: 'missing-target', message, at: unclear[0] });
	}
	const levels = rows[0] ? { first: rows[0], rows } : labelRow(rows);
	assignLabels(labels, levels.first, parts);
	parts.indicators.push(...levels.rows);
}

function withoutGap(cell: Cell | null): Cell | null {
	return cell && isGap(cell) ? null : cell;
}

/** Whether a text heads the opinion of an office, which ends the table. */
function isOpinion({ text }: Cell): boolean {
	const label = toLabel(text);
	return /意见:?$/.test(label) && isUnknownLabel(label);
}

/** The row for the labels of a group without a readable indicator. */
function labelRow(rows: IndicatorParts[]): { first: IndicatorParts; rows: IndicatorParts[] } {
	const first = { level1: null, level2: null, name: null, targets: [] };
	return { first, rows: [...rows, first] };
}

/** The last level-2 label and the level-1 label before it belong to the row. Others get own rows. */
function assignLabels(labels: Cell[], row: IndicatorParts, parts: FormParts): void {
	const levels = labels.filter((cell) => !isHeading(cell));
	parts.headings.push(...labels.filter(isHeading));
	const last = levels.at(-1);
	const isLevel2 = last && isSecond(last, levels.at(-2), hasFirstLevels(parts));
	const before = isLevel2 ? levels.at(-2) : last;
	const isOwn = before && isFirst(before);
	row.level2 = isLevel2 ? last : null;
	row.level1 = isOwn ? before : null;
	const taken = [row.level1, row.level2];
	for (const cell of levels.filter((each) => !taken.includes(each))) {
		const levelsOf = isFirst(cell)
			? { level1: cell, level2: null }
			: { level1: null, level2: cell };
		parts.indicators.push({ ...levelsOf, name: null, targets: [] });
	}
}

function isFirst({ text }: Cell): boolean {
	const label = toLabel(text);
	return (level1Of(label) ?? level1Of(asLevelLabel(label))) !== undefined;
}

function hasFirstLevels({ headings }: FormParts): boolean {
	const kinds = headings.map(({ text }) => readHeading(toLabel(text))?.kind);
	return kinds.includes('level1') || !kinds.includes('level2');
}

/** 满意度指标 is of level 2 below itself, and in a table that has no level 1. */
function isSecond({ text }: Cell, before: Cell | undefined, hasFirst: boolean): boolean {
	const label = toLabel(text);
	if (level2Of(label) !== undefined) return true;
	const isBelow = !hasFirst || (before !== undefined && isFirst(before));
	if (isBelow && level1Of(label) === '满意度指标') return true;
	return level1Of(label) === undefined && level2Of(asLevelLabel(label)) !== undefined;
}
