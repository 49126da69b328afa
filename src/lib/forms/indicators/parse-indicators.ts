import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { ParsedIndicator } from '#lib/forms/parsed-block.ts';
import { isFooterRow } from '#lib/forms/find-footers.ts';
import { columnKind, isNameHeading, level2Of } from '#lib/forms/words/labels.ts';
import { isRulerRow } from '#lib/forms/parts/is-ruler-row.ts';
import { filled, type Ledger } from '#lib/forms/ledger.ts';
import type { CellRole } from '#lib/model/read-cell.ts';
import { areBareLevels } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { distinguishCosts } from './distinguish-costs.ts';
import { IndicatorColumns } from './indicator-columns.ts';
import { readIndicatorRow } from './indicator-row.ts';
import { isNumberRow } from './is-number-row.ts';
import { readRowIndicators } from './read-indicator.ts';
import { repairLevel2 } from './repair-level2.ts';
import { rowsOfTable } from './rows-of-table.ts';
import { tableSegments, type TableSegment } from './table-segments.ts';

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
	const heading =
		named < 0 ? rows.findIndex((row) => headsTargets(row) || headsLevels(row)) : named;
	return heading < 0 ? rows.length : heading;
}

function labelsOf(row: Row): string[] {
	return filled(row).map((cell) => toLabel(cell.text));
}

function headsTargets(row: Row): boolean {
	if (filled(row).length < 2) return false;
	const kinds = labelsOf(row).map(columnKind);
	const [hasFirst, hasSecond] = [kinds.includes('level1'), kinds.includes('level2')];
	return (hasFirst && hasSecond) || (kinds.includes('target') && (hasFirst || hasSecond));
}

function headsLevels(row: Row): boolean {
	const labels = labelsOf(row);
	return areBareLevels(labels.slice(Math.max(labels.indexOf('一级'), 0)));
}

export interface TableContext {
	title: Cell | null;
	fiscalYear: number | null;
	/** The row above the headings. */
	above: Row | null;
	/** Whether nothing follows the table in its form. */
	isLast: boolean;
	/** Whether the first row heads the columns. Without headings the order of the cells decides. */
	hasHeadings: boolean;
}

/** Takes all indicators with their printed texts, levels and targets. */
export function parseIndicators(
	rows: readonly Row[],
	ledger: Ledger,
	{ title, fiscalYear, above, isLast, hasHeadings }: TableContext,
): ParsedIndicator[] {
	const { tables, aside } = hasHeadings
		? tableSegments(rows, above)
		: { tables: [withoutHeadings(rows)], aside: [] };
	for (const cell of aside.flatMap(filled)) ledger.understand(cell);
	const indicators = tables.flatMap((segment) => {
		const columns = new IndicatorColumns(segment.headings, segment.rows, fiscalYear);
		takeOpen([...columns.headingCells, ...segment.repeated], ledger);
		for (const { message, at } of columns.doubts) ledger.report('unsure-reading', message, at);
		return readIndicators(segment.rows, columns, ledger, segment.offsets);
	});
	if (indicators.length === 0) {
		ledger.report('missing-indicators', '未找到绩效指标', title);
	}
	if (isLast && hasHeadings) reportCutOff(rows, indicators, ledger);
	return indicators;
}

function withoutHeadings(rows: readonly Row[]): TableSegment {
	const headings = { own: [], below: null, above: null };
	return { headings, rows: [...rows], repeated: [], offsets: new Map(), period: null };
}

function takeOpen(cells: readonly Cell[], ledger: Ledger, role: CellRole = 'label'): void {
	for (const cell of cells) if (ledger.isOpen(cell)) ledger.take(cell, role);
}

/**
 * A table whose last row ends before its target, though others have one, may be cut off. A blank cell
 * where the target belongs is the form's own blank.
 */
function reportCutOff(rows: readonly Row[], indicators: ParsedIndicator[], ledger: Ledger): void {
	const last = indicators.at(-1);
	const lastRow = rows.findLast((row) => filled(row).length > 0) ?? [];
	const lastCell = filled(lastRow).at(-1);
	const targets = indicators.flatMap(({ places }) => places.target?.column ?? []);
	const isCut = last && last.targetText === null && lastCell?.line === last.line;
	if (isCut && targets.length > 0 && (lastRow.at(-1)?.column ?? 0) < Math.min(...targets)) {
		ledger.report('cut-off', '表格可能在这里中断：最后一行没有指标值', lastCell);
	}
}

/** The indicators in the rows below a heading row. Also takes the level labels. */
export function readIndicators(
	rows: readonly Row[],
	columns: IndicatorColumns,
	ledger: Ledger,
	offsets: ReadonlyMap<Row, number> = new Map(),
): ParsedIndicator[] {
	const isTaken = (cell: Cell) => !ledger.isOpen(cell);
	const isBare = !rows.some((row) => filled(row).some((cell) => level2Of(toLabel(cell.text))));
	const isRuler = (row: Row): boolean => isRulerRow(row) || isNumberRow(row);
	takeOpen(rows.filter(isRuler).flatMap(filled), ledger);
	const all = rows
		.filter((row) => filled(row).length > 0 && !isRuler(row))
		.map((row) =>
			readIndicatorRow(row, columns, { isBare, isTaken, offset: offsets.get(row) ?? 0 }),
		);
	const read = rowsOfTable(all, columns);
	takeOpen(
		read.flatMap(({ labelCells }) => labelCells),
		ledger,
	);
	takeOpen(
		read.flatMap(({ aside }) => aside),
		ledger,
		'remark',
	);
	for (const { doubtful } of read) {
		if (doubtful)
			ledger.report('unknown-layout', '这一行少了单元格，分不清哪一格是指标值', doubtful);
	}
	const { rows: distinguished, unsure } = distinguishCosts(read, columns);
	for (const { label, above } of unsure) {
		const message = `“${label.text}”右边没有二级指标，分不清它是一级指标，还是“${above.text}”的二级指标`;
		ledger.report('unsure-reading', message, label);
	}
	const levelled = repairLevel2(distinguished, columns.columnOf('level2'));
	return levelled.flatMap(({ row, ...levels }) =>
		readRowIndicators(row.cells, {
			levels,
			isSplit: row.level1.length > 0 && row.level2.length === 0,
			beside: row.beside,
			ledger,
		}),
	);
}
