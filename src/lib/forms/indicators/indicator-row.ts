import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { IndicatorColumns } from './indicator-columns.ts';
import { columnKind, isLabel, isUpperLabel } from '#lib/forms/words/labels.ts';
import { isLevelLike } from '#lib/forms/words/level-grammar.ts';
import { filled } from '#lib/forms/ledger.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { parseTargetParts } from '#lib/forms/targets/parse-target-parts.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { oneLine, toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { findLevels, isLevel, type Labelled } from './find-levels.ts';
import { headsRowBelow } from './heads-row-below.ts';
import type { LabelledRow } from './repair-level2.ts';

/** The cells of one indicator. Other cells of the row stay unread. */
export type IndicatorCells = Partial<
	Record<'name' | 'nature' | 'target' | 'unit' | 'weight', Cell>
>;

export interface IndicatorRow extends LabelledRow {
	/** All level labels, including those that only their column identifies (`数量` below 二级指标). */
	labelCells: Cell[];
	cells: IndicatorCells;
	/** The first cell of a row that lost its columns and an unknown cell, otherwise null. */
	doubtful: Cell | null;
	/** All cells of the row that are no labels. */
	beside: Cell[];
	/** Those of them that stand in columns for another time. */
	aside: Cell[];
}

/** One row of an indicator table -> its level labels and the cells of its indicator. */
export function readIndicatorRow(
	row: Row,
	columns: IndicatorColumns,
	{
		isBare,
		isTaken,
		offset = 0,
	}: { isBare: boolean; isTaken: (cell: Cell) => boolean; offset?: number },
): IndicatorRow {
	const open = filled(row).filter((cell) => !isTaken(cell));
	const moved = open.map((cell) => ({ ...cell, column: cell.column + offset }));
	const lost = columns.isWide && !isBare ? columns.shiftOf(moved) : 0;
	const shift = lost + offset;
	const all = open.map((cell) => ({
		cell,
		label: toLabel(cell.text),
		kind: columns.kindAt(cell, shift),
	}));
	const labelled = findLevels(all, columns, isBare);
	const labels = labelled.filter((entry) => columnKind(entry.label) === undefined);
	const levels = labels.filter(({ cell }) => !columns.isOfThePeriod(cell, shift));
	const content = isIndicator(labelled) ? fromTheLevels(labelled.filter(isContent)) : [];
	const unknown = unknownLevels(content);
	const known = content.filter((entry) => !unknown.includes(entry));
	const isGapped = lost !== 0 && columns.isGapped(known.length);
	const assigned = columns.isWide ? byColumn(known, isGapped) : byOrder(known);
	const isUnsure = columns.isWide
		? isGapped && !isCertain(assigned ?? {}, columns)
		: assigned === null;
	const doubtful = isUnsure ? (known[0]?.cell ?? null) : null;
	const cells = doubtful ? nameAlone(assigned ?? {}) : (assigned ?? {});
	const unknownLevel1 = unknown.find(({ kind }) => kind === 'level1' && known.some(isNamed));
	const unknownLevel2 = unknown.find((entry) => entry !== unknownLevel1);
	const beside = labelled.filter((entry) => !isLevel(entry)).map(({ cell }) => cell);
	// In a displaced row the name may stand in such a column.
	const isOfAside = ({ text }: Cell): boolean => cells.name !== undefined || isTarget(text);
	return {
		line: row[0]?.line ?? 0,
		labelCells: labels.filter(isLevel).map(({ cell }) => cell),
		cells,
		doubtful,
		name: cells.name ? oneLine(withoutTags(cells.name.text)) : null,
		level1: levels.flatMap(({ level1 }) => level1 ?? []),
		level2: levels.flatMap(({ cell, level2 }) =>
			level2 ? [{ level2, column: cell.column + shift }] : [],
		),
		unknownLevel2: unknownLevel2?.cell.text ?? null,
		unknownLevel1: unknownLevel1?.cell.text ?? null,
		beside,
		aside:
			lost === 0 ? beside.filter((cell) => columns.isAside(cell, offset) && isOfAside(cell)) : [],
	};
}

function isNamed({ kind }: Labelled): boolean {
	return kind === 'name';
}

const noIndicator = /^(?:合计|总计|小计)$|^(?:注|备注|说明|附注|第\d+页|[一二三四五六七八九十]+、)/;

/**
 * Whether a row is an indicator, not a sum, a note below the table or a label of the upper part of the
 * form. An indicator may have the name of such a label (计划完成时间) if it is below 三级指标 or beside
 * its level.
 */
function isIndicator(row: Labelled[]): boolean {
	const isLevelled = row.some(isLevel);
	const [first] = row;
	if (!isLevelled && first && noIndicator.test(first.label)) return false;
	return isLevelled || !row.some((entry) => isUpperLabel(entry.label) && entry.kind !== 'name');
}

function isContent(entry: Labelled): boolean {
	if (isLevel(entry)) return false;
	return !isLabel(entry.label) || isUpperLabel(entry.label);
}

/**
 * The heading above a cell decides what it is. Of two cells below one heading the first counts. If the
 * row lost its columns and a cell, a number after the target may be the weight or stand for a missing
 * unit, so it is neither.
 */
function byColumn(content: Labelled[], isGapped: boolean): IndicatorCells {
	const cells: IndicatorCells = {};
	for (const { cell, kind } of content) {
		if (kind === null || kind === 'level1' || kind === 'level2' || kind === 'other') continue;
		if (isGapped && !(kind === 'unit' ? isUnit(cell, cells.target) : kind !== 'weight')) continue;
		cells[kind] ??= cell;
	}
	return cells;
}

/**
 * Whether the cells of a row that lost its columns and a cell are certain. Name, sign and target must
 * say what they are, and the target must not be a bare number, which may be a weight or lack its unit.
 */
function isCertain(
	{ name, nature, target, unit: unitCell }: IndicatorCells,
	columns: IndicatorColumns,
): boolean {
	if (!name || !target || columns.isOtherBeforeTarget || isTarget(name.text)) return false;
	const { kind, value, unit } = parseTarget(target.text);
	const isBare = kind === 'quantity' && value !== null && unit === null && !unitCell;
	if (kind === null || isBare) return false;
	const isSigned = nature !== undefined && isNature(nature.text);
	return isSigned || columns.columnOf('nature') === null;
}

function isNature(text: string): boolean {
	return toLabel(text) === '定性' || parseTargetParts(text, '1', null).target.kind !== null;
}

function nameAlone({ name }: IndicatorCells): IndicatorCells {
	return name && !isTarget(name.text) && !isNature(name.text) ? { name } : {};
}

/** Drops a first cell to the left of all headings. It is half a label, a number or a code. */
function fromTheLevels(content: Labelled[]): Labelled[] {
	const [first, ...rest] = content;
	if (first?.kind === null && /^\d{1,20}$/.test(first.label)) return rest;
	const isBeside = first?.kind === null && rest.length > 1;
	return isBeside && rest.some(({ kind }) => kind === 'name') ? rest : content;
}

/** Whether a cell can be a unit: words after a target with a number. */
function isUnit(cell: Cell, target: Cell | undefined): boolean {
	return !/\d/.test(cell.text) && /\d/.test(target?.text ?? '');
}

/**
 * The cells before name and target that stand below a level heading and are no known level. In a row
 * that lost its blanks, the label can be below any heading.
 */
function unknownLevels(content: Labelled[]): Labelled[] {
	const at = content.findIndex(({ kind }) => kind !== 'level1' && kind !== 'level2');
	const before = content.slice(0, Math.max(at, 0));
	const named = content.find(({ kind }, i) => i >= at && kind !== 'weight' && kind !== 'other');
	const isNamed = at >= 0 && named?.kind === 'name' && !isTarget(named.cell.text);
	if (before.length > 0 && isNamed) {
		const isWhole = content.length - before.length > 1;
		return before.every(isWhole ? isUnknownLevel : ({ label }) => isLevelLike(label)) ? before : [];
	}
	const [first, , third, fourth] = content;
	const isPacked =
		first && third && !fourth && isLevelLike(first.label) && isTarget(third.cell.text);
	return isPacked ? [first] : [];
}

/**
 * A text that does not end with 指标 or 目标 counts as a level only in the column of level 2, and only if
 * it does not head another part of the form.
 */
function isUnknownLevel({ label, kind, cell }: Labelled): boolean {
	if (isLevelLike(label)) return true;
	return kind === 'level2' && !headsRowBelow(cell.text) && label.length <= 20;
}

/**
 * The name is first and the target second. A lone cell is a target only if it is a number or date. Of
 * more cells those below the headings of name and target count. Null if it is unclear which they are.
 */
function byOrder(content: Labelled[]): IndicatorCells | null {
	const [first, second, ...more] = content.map(({ cell }) => cell);
	if (!first) return {};
	if (more.length > 0) {
		const [name, target] = (['name', 'target'] as const).map(
			(own) => content.find(({ kind }) => kind === own)?.cell,
		);
		if (name && target) return { name, target };
		const isClear = second && isTarget(second.text) && !isTarget(first.text);
		return isClear ? { name: first, target: second } : null;
	}
	if (second) return { name: first, target: second };
	const { kind, qualifier } = parseTarget(first.text);
	// A cell with both name and target, such as `合格率100%`, stays a name.
	const isNamed = qualifier !== null && first.text.startsWith(qualifier);
	const isTargetKind = kind !== null && kind !== 'qualitative' && kind !== 'composite' && !isNamed;
	return isTargetKind ? { target: first } : { name: first };
}
