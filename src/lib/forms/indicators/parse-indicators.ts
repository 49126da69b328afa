import type { Cell, Row } from '#lib/documents/sheet.ts';
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import { isFooterRow } from '#lib/forms/find-footers.ts';
import { IndicatorColumns } from './indicator-columns.ts';
import { readIndicatorRow, type IndicatorCells, type IndicatorRow } from './indicator-row.ts';
import { columnKind, isNameHeading, level2Of } from '#lib/forms/words/labels.ts';
import { isRulerRow } from '#lib/forms/parts/is-ruler-row.ts';
import { filled, positionOf, type Ledger } from '#lib/forms/ledger.ts';
import type { ParsedIndicator } from '#lib/forms/parsed-block.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { parseTargetParts } from '#lib/forms/targets/parse-target-parts.ts';
import { oneLine, toHalfWidth, toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { repairLevel2 } from './repair-level2.ts';

/**
 * The rows of the indicator table, from its heading (三级指标, or else a level and 指标值) to a footer or
 * the end of the form.
 */
export function indicatorRange(rows: readonly Row[]): { start: number; end: number } {
	const start = indicatorStart(rows);
	const footer = rows.findIndex((row, i) => i > start && isFooterRow(row));
	return { start, end: footer < 0 ? rows.length : footer };
}

/** The index of the heading of the indicator table, or the number of rows if there is none. */
export function indicatorStart(rows: readonly Row[]): number {
	const named = rows.findIndex((row) => labelsOf(row).some(isNameHeading));
	const heading = named < 0 ? rows.findIndex(headsTargets) : named;
	return heading < 0 ? rows.length : heading;
}

function labelsOf(row: Row): string[] {
	return filled(row).map((cell) => toLabel(cell.text));
}

function headsTargets(row: Row): boolean {
	if (filled(row).length < 2) return false;
	const kinds = labelsOf(row).map(columnKind);
	return kinds.includes('target') && (kinds.includes('level1') || kinds.includes('level2'));
}

/** Takes all indicators with their printed texts, levels and targets. */
export function parseIndicators(
	rows: readonly Row[],
	ledger: Ledger,
	title: Cell | null,
): ParsedIndicator[] {
	const [heading = [], ...below] = rows;
	const indicators = readIndicators(below, new IndicatorColumns(heading, below), ledger);
	if (indicators.length === 0) {
		ledger.report('missing-indicators', '未找到绩效指标', title);
	}
	return indicators;
}

/** The indicators in the rows below a heading row. Also takes the level labels. */
export function readIndicators(
	rows: readonly Row[],
	columns: IndicatorColumns,
	ledger: Ledger,
): ParsedIndicator[] {
	const isTaken = (cell: Cell) => !ledger.isOpen(cell);
	const isBare = !rows.some((row) => filled(row).some((cell) => level2Of(toLabel(cell.text))));
	for (const cell of rows.filter(isRulerRow).flatMap(filled)) if (!isTaken(cell)) ledger.take(cell);
	const read = rows
		.filter((row) => filled(row).length > 0 && !isRulerRow(row))
		.map((row) => readIndicatorRow(row, columns, { isBare, isTaken }));
	for (const cell of read.flatMap(({ labelCells }) => labelCells)) ledger.take(cell);
	for (const { doubtful } of read) {
		if (doubtful)
			ledger.report('unknown-layout', '这一行少了单元格，分不清哪一格是指标值', doubtful);
	}
	const levelled = repairLevel2(distinguishCosts(read, columns), columns.columnOf('level2'));
	return levelled.flatMap(({ row, ...levels }) =>
		row.cells.name || row.cells.target ? [readIndicator(row.cells, levels, ledger)] : [],
	);
}

const newerCosts: readonly Level2[] = ['经济成本指标', '社会成本指标', '生态环境成本指标'];

/**
 * 成本指标 is a level 2 in older forms and a level 1 in newer ones. Outside the level-2 column it is a
 * level 1 in three cases: a newer level 2 is printed, it comes before all 产出指标, or it is in the
 * level-1 column beside a blank and no label of the table is displaced.
 */
function distinguishCosts(rows: IndicatorRow[], columns: IndicatorColumns): IndicatorRow[] {
	const column = columns.columnOf('level2');
	const isNewer = rows.some(({ level2 }) =>
		level2.some((label) => newerCosts.includes(label.level2)),
	);
	const first = rows.findIndex(({ level1 }) => level1.includes('产出指标'));
	const isInLevel1 = level1Finder(rows);
	return rows.map((row, i) => {
		const isLevel1 = isNewer || (column !== null && i < first);
		const level2 = row.level2.filter(
			(label) =>
				label.level2 !== '成本指标' ||
				label.column === column ||
				!(isLevel1 || isInLevel1(row, label.column)),
		);
		return level2.length === row.level2.length ? row : { ...row, level2 };
	});
}

/**
 * Tests for labels in the level-1 column that have a blank beside them in the level-2 column. It is
 * never true if a label of the table other than 成本指标 is displaced.
 */
function level1Finder(rows: IndicatorRow[]): (row: IndicatorRow, column: number) => boolean {
	const columns = { level1: new Set<number>(), level2: new Set<number>() };
	for (const { text, column } of rows.flatMap(({ labelCells }) => labelCells)) {
		const label = toLabel(text);
		const level2 = level2Of(label) ?? level2Of(`${label}指标`);
		if (level2 !== '成本指标') columns[level2 ? 'level2' : 'level1'].add(column);
	}
	const [level1, ...others] = columns.level1;
	const [level2, ...further] = columns.level2;
	const isDisplaced = others.length + further.length > 0;
	return ({ cells }, column) => {
		const behind = (cells.name ?? cells.target)?.column ?? Infinity;
		return !isDisplaced && column === level1 && behind > (level2 ?? Infinity);
	};
}

interface Levels {
	level1: Level1 | null;
	level2: Level2 | null;
	level2Printed: Level2 | null;
	repair: string | null;
}

function readIndicator(cells: IndicatorCells, levels: Levels, ledger: Ledger): ParsedIndicator {
	const { name: nameCell, target: targetCell, nature, unit, weight } = cells;
	if (nameCell) ledger.take(nameCell, 'indicatorName');
	if (targetCell) {
		if (nature) ledger.take(nature, 'sign');
		ledger.take(targetCell, 'target');
		if (unit) ledger.take(unit, 'measure');
	}

	const at = nameCell ?? targetCell ?? null;
	const name = nameCell ? oneLine(withoutTags(nameCell.text)) || null : null;
	if (name === null) ledger.report('missing-name', '指标缺少名称', at);
	const { targetText, target } = readTarget(cells);
	if (targetText === null) ledger.report('missing-target', '指标值为空', at);
	if (!levels.level2) ledger.report('missing-level2', '指标上方未印出二级指标', at);
	if (targetCell && targetText !== null && target.kind === null) {
		ledger.report('unknown-target', `指标值未能读懂：“${targetText}”`, targetCell);
	}
	return {
		line: at?.line ?? 0,
		name,
		targetText,
		level1: levels.level2 ? level1Under(levels.level2) : levels.level1,
		level2: levels.level2,
		level2Printed: levels.level2Printed,
		repair: levels.repair,
		target,
		weight: weight ? readWeight(weight, ledger) : null,
		places: {
			name: nameCell ? positionOf(nameCell) : null,
			target: targetCell ? positionOf(targetCell) : null,
		},
	};
}

function readTarget({
	target,
	nature,
	unit,
}: IndicatorCells): Pick<ParsedIndicator, 'targetText' | 'target'> {
	const targetText = textOf(target);
	if (targetText === null || !(nature || unit))
		return { targetText, target: parseTarget(targetText) };
	return parseTargetParts(textOf(nature), targetText, textOf(unit));
}

function textOf(cell: Cell | undefined): string | null {
	return (cell && withoutTags(cell.text)) || null;
}

/** The number in `10`, `10分` or `10%`. Null with a problem if there is none. */
function readWeight(cell: Cell, ledger: Ledger): number | null {
	ledger.take(cell, 'weight');
	const match = /^(\d+(?:\.\d+)?)(?:%|分)?$/.exec(toHalfWidth(withoutTags(cell.text)).trim());
	if (!match) ledger.report('invalid-weight', `权重不是数字：“${cell.text}”`, cell);
	return match ? Number(match[1]) : null;
}
