import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { IndicatorColumns } from './indicator-columns.ts';
import type { ColumnKind } from '#lib/forms/words/label-words.ts';
import { columnKind, isLabel, isUpperLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { parseTargetParts } from '#lib/forms/targets/parse-target-parts.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { oneLine, toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';
import type { LabelledRow } from './repair-level2.ts';

/** The cells of one indicator; what a row holds beyond them stays unread. */
export type IndicatorCells = Partial<
	Record<'name' | 'nature' | 'target' | 'unit' | 'weight', Cell>
>;

export interface IndicatorRow extends LabelledRow {
	/** Level labels that only their column tells (`数量` below 二级指标) and all others. */
	labelCells: Cell[];
	cells: IndicatorCells;
	/** The first cell of a row that lost its columns and a cell besides, where nobody can tell which. */
	doubtful: Cell | null;
}

interface Labelled {
	cell: Cell;
	label: string;
	/** Below which heading it stands. */
	kind: ColumnKind | null;
	level1: Level1 | undefined;
	level2: Level2 | undefined;
}

/** One row of an indicator table -> its level labels and the cells of its indicator. */
export function readIndicatorRow(
	row: Row,
	columns: IndicatorColumns,
	{ isBare, isTaken }: { isBare: boolean; isTaken: (cell: Cell) => boolean },
): IndicatorRow {
	const open = filled(row).filter((cell) => !isTaken(cell));
	const shift = columns.isWide && !isBare ? columns.shiftOf(open) : 0;
	const all = open.map((cell) => ({
		cell,
		label: toLabel(cell.text),
		kind: columns.kindAt(cell, shift),
	}));
	// Level labels may be printed without 指标: the table does so, or a name and a target follow.
	let behind = all.filter(({ label }) => !isLabel(label)).length;
	const labelled = all.map(({ cell, label, kind }): Labelled => {
		if (!isLabel(label)) behind -= 1;
		const mayBeBare = isBare || behind > 1;
		const level1 = level1Of(label) ?? (mayBeBare ? bareLevel1(label, kind) : undefined);
		const level2 = level2Of(label) ?? (mayBeBare ? bareLevel2(label, kind) : undefined);
		return { cell, label, kind, level1, level2 };
	});
	const labels = labelled.filter((entry) => columnKind(entry.label) === undefined);
	const levels = labels.filter(({ cell }) => !columns.isOfThePeriod(cell));
	const content = isIndicator(labelled) ? fromTheLevels(labelled.filter(isContent)) : [];
	const unknown = columns.isWide
		? content.find(({ kind }) => kind === 'level2')
		: unknownLevel(content);
	const isGapped = shift !== 0 && columns.isGapped(content.length);
	const placed = columns.isWide
		? byColumn(content, isGapped)
		: byOrder(content.filter((entry) => entry !== unknown));
	const doubtful = isGapped && !isCertain(placed, columns) ? (content[0]?.cell ?? null) : null;
	const cells = doubtful ? nameAlone(placed) : placed;
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
		unknownLevel2: unknown ? unknown.cell.text : null,
	};
}

function isLevel({ level1, level2 }: Labelled): boolean {
	return (level1 ?? level2) !== undefined;
}

/** In such a table `产出` below 一级指标 and `数量` below 二级指标 are labels, not words. */
function bareLevel1(label: string, kind: ColumnKind | null): Level1 | undefined {
	return kind === 'level1' ? level1Of(`${label}指标`) : undefined;
}

function bareLevel2(label: string, kind: ColumnKind | null): Level2 | undefined {
	return kind === 'level2' ? level2Of(`${label}指标`) : undefined;
}

const noIndicator = /^(?:合计|总计|小计)$|^(?:注|备注|说明|附注|第\d+页|[一二三四五六七八九十]+、)/;

/**
 * A sum, a note below the table and a label of the form's upper part are no indicator. An indicator
 * may be named as such a label is (计划完成时间): it stands below 三级指标, or beside its level.
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
 * Each cell is what the heading above it says; of two below one heading the first counts. In a row
 * that lost its columns and a cell besides, a number behind the target may be its unit's or the weight:
 * neither.
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
 * Whether the cells of a row that lost its columns and a cell besides can be no others: name, sign and
 * target say what they are, and the target is no number that may be a weight or lack its unit.
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

/** Left of all headings, before a name and a target, stands half a label or a number: no part of it. */
function fromTheLevels(content: Labelled[]): Labelled[] {
	const [first, ...rest] = content;
	const isBeside = first?.kind === null && rest.length > 1;
	return isBeside && rest.some(({ kind }) => kind === 'name') ? rest : content;
}

/** Words behind a number. */
function isUnit(cell: Cell, target: Cell | undefined): boolean {
	return !/\d/.test(cell.text) && /\d/.test(target?.text ?? '');
}

/** A cell below a level heading, with a name in its column and more behind it: a level nobody knows. */
function unknownLevel(content: Labelled[]): Labelled | undefined {
	const [first, second] = content;
	const isBelow = first?.kind === 'level1' || first?.kind === 'level2';
	return content.length > 2 && isBelow && second?.kind === 'name' ? first : undefined;
}

/** Name first, target last; a lone cell is a target only where it says so (a number, a date). */
function byOrder(content: Labelled[]): IndicatorCells {
	const [first, second] = content.map(({ cell }) => cell);
	if (!first) return {};
	if (second) return { name: first, target: second };
	const { kind, qualifier } = parseTarget(first.text);
	// `合格率100%` names what it counts: a name with its target in one cell stays a name.
	const isNamed = qualifier !== null && first.text.startsWith(qualifier);
	const isTarget = kind !== null && kind !== 'qualitative' && kind !== 'composite' && !isNamed;
	return isTarget ? { target: first } : { name: first };
}
