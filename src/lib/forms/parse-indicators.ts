import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Indicator } from '#lib/model/form.ts';
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import { isFooterRow } from './find-footers.ts';
import {
	isIndicatorHeading,
	isLabel,
	isLevel1,
	isLevel2,
	isNameHeading,
	isUpperLabel,
} from './labels.ts';
import { filled, placeOf, type Ledger } from './ledger.ts';
import { parseTarget } from './parse-target.ts';
import { toLabel, withoutTags } from './plain-text.ts';
import { repairLevel2, type LabelledRow } from './repair-level2.ts';

/** The rows from the heading of the indicator table (三级指标) to a footer or the form's end. */
export function indicatorRange(rows: readonly Row[]): { start: number; end: number } {
	const heading = rows.findIndex((row) =>
		filled(row).some((cell) => isNameHeading(toLabel(cell.text))),
	);
	const start = heading < 0 ? rows.length : heading;
	const footer = rows.findIndex((row, i) => i > start && isFooterRow(row));
	return { start, end: footer < 0 ? rows.length : footer };
}

/** Takes every indicator with its printed text, its level 1 and 2, and its target value. */
export function parseIndicators(
	rows: readonly Row[],
	ledger: Ledger,
	title: Cell | null,
): Indicator[] {
	const table = rows.filter((row) => filled(row).length > 0);
	const levelled = repairLevel2(table.map(readRow), headingColumn(table));
	const indicators = levelled.flatMap(({ row, ...levels }) => {
		const cells = row.content.filter((cell) => ledger.isOpen(cell));
		return cells.length === 0 ? [] : [readIndicator(cells, levels, ledger)];
	});
	if (indicators.length === 0) {
		ledger.report('missing-indicators', '未找到绩效指标', title);
	}
	return indicators;
}

function headingColumn(table: readonly Row[]): number | null {
	const heading = filled(table[0] ?? []).find((cell) => toLabel(cell.text) === '二级指标');
	return heading?.column ?? null;
}

interface IndicatorRow extends LabelledRow {
	content: Cell[];
}

function readRow(row: Row): IndicatorRow {
	const cells = filled(row).map((cell) => ({ cell, label: toLabel(cell.text) }));
	const isIndicator = !cells.some(({ label }) => isUpperLabel(label));
	const content = cells
		.filter(({ label }) => isIndicator && !isLabel(label))
		.map(({ cell }) => cell);
	const labels = cells.filter(({ label }) => !isIndicatorHeading(label));
	return {
		line: row[0]?.line ?? 0,
		content,
		name: content[0] ? withoutTags(content[0].text) : null,
		level1: labels.map(({ label }) => label).filter(isLevel1),
		level2: labels.flatMap(({ label, cell }) =>
			isLevel2(label) ? [{ level2: label, column: cell.column }] : [],
		),
	};
}

interface Levels {
	level1: Level1 | null;
	level2: Level2 | null;
	level2Printed: Level2 | null;
	repair: string | null;
}

function readIndicator(cells: Cell[], levels: Levels, ledger: Ledger): Indicator {
	const { nameCell, targetCell } = nameAndTarget(cells);
	for (const cell of [nameCell, targetCell]) if (cell) ledger.take(cell);

	const line = (nameCell ?? targetCell)?.line ?? 0;
	const at = nameCell ?? targetCell ?? null;
	const name = nameCell ? withoutTags(nameCell.text) || null : null;
	const targetText = targetCell ? withoutTags(targetCell.text) || null : null;
	if (name === null) ledger.report('missing-name', '指标缺少名称', at);
	if (targetText === null) ledger.report('missing-target', '指标值为空', at);
	if (!levels.level2) ledger.report('missing-level2', '指标上方未印出二级指标', at);

	const target = parseTarget(targetText);
	if (targetCell && targetText !== null && target.kind === null) {
		ledger.report('unknown-target', `指标值未能读懂：“${targetCell.text}”`, targetCell);
	}
	const level1 = levels.level2 ? level1Under(levels.level2) : levels.level1;
	const { level2, level2Printed, repair } = levels;
	const places = {
		name: nameCell ? placeOf(nameCell) : null,
		target: targetCell ? placeOf(targetCell) : null,
	};
	return {
		line,
		name,
		targetText,
		level1,
		level2,
		level2Printed,
		repair,
		target,
		weight: null,
		places,
	};
}

/** Name first, target last; a lone cell is a target only where it says so (a number, a date). */
function nameAndTarget(cells: Cell[]): {
	nameCell?: Cell | undefined;
	targetCell?: Cell | undefined;
} {
	const [first, second] = cells;
	if (cells.length !== 1 || !first) return { nameCell: first, targetCell: second };
	const { kind } = parseTarget(first.text);
	const isTarget = kind !== null && kind !== 'qualitative' && kind !== 'composite';
	return isTarget ? { targetCell: first } : { nameCell: first };
}
