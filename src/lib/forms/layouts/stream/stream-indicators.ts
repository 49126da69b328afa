import type { Cell } from '#lib/documents/sheet.ts';
import {
	columnKind,
	isLabel,
	isSectionLabel,
	level1Of,
	level2Of,
} from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts, IndicatorParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { partHeadings } from '#lib/forms/layouts/to-table.ts';
import { contentKindOf, type ContentKind } from '#lib/forms/layouts/pieces/place-words.ts';
import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import { pairIndicators } from './pair-indicators.ts';
import { joined, labelLength, widthOf } from '#lib/forms/layouts/pieces/pieces.ts';

/** The labels of one group of indicators and the texts up to the next label. */
interface Group {
	labels: Cell[];
	content: Cell[];
}

/** Reads the indicator table piece by piece: headings, then level labels with names and targets. */
export function streamIndicators(pieces: readonly Cell[], parts: FormParts): void {
	const [head, ...groups] = groupsOf(pieces);
	if (!head) return;
	const start = head.labels.findIndex((label) => !isHeading(label));
	const headings = start < 0 ? head.labels : head.labels.slice(0, start);
	parts.headings.push(...headings);
	const first = { labels: head.labels.slice(headings.length), content: head.content };
	const all = [first, ...groups];
	strayMixedLabels(all, parts);
	const width = nameWidth(all);
	const kinds = partHeadings(headings).rest.map(contentKindOf);
	for (const group of all) addGroup(group, { width, kinds }, parts);
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
			groups.length === 1 && last?.content.length === 0 && last.labels.every(isHeading);
		const count =
			labelLength(pieces, i, isTableLabel) || (isHead ? labelLength(pieces, i, isAnyHeading) : 0);
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
	const { pairs, unclear } = pairIndicators(content, table);
	const rows: IndicatorParts[] = pairs.map((pair) => ({ ...pair, level1: null, level2: null }));
	if (unclear[0]) {
		parts.strays.push(...unclear);
		const message = `指标的名称和指标值无法分开：“${unclear[0].text}”`;
		parts.problems.push({ code: 'missing-target', message, at: unclear[0] });
	}
	const levels = rows[0] ? { first: rows[0], rows } : labelRow(rows);
	assignLabels(labels, levels.first, parts);
	parts.indicators.push(...levels.rows);
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
	const isLevel2 = last && level2Of(toLabel(last.text)) !== undefined;
	const before = isLevel2 ? levels.at(-2) : last;
	const isOwn = before && level1Of(toLabel(before.text)) !== undefined;
	row.level2 = isLevel2 ? last : null;
	row.level1 = isOwn ? before : null;
	const taken = [row.level1, row.level2];
	for (const cell of levels.filter((each) => !taken.includes(each))) {
		const isFirst = level1Of(toLabel(cell.text)) !== undefined;
		const levelsOf = { level1: isFirst ? cell : null, level2: isFirst ? null : cell };
		parts.indicators.push({ ...levelsOf, name: null, targets: [] });
	}
}
