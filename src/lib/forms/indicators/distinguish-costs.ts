import type { Cell } from '#lib/documents/sheet.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { Level2 } from '#lib/model/taxonomy.ts';
import type { IndicatorColumns } from './indicator-columns.ts';
import type { IndicatorRow } from './indicator-row.ts';

const newerCosts: readonly Level2[] = ['经济成本指标', '社会成本指标', '生态环境成本指标'];

export interface DistinguishedRows {
	rows: IndicatorRow[];
	/** Labels of which nobody can tell the level, with the label of level 1 above. Their rows have neither. */
	unsure: { label: Cell; above: Cell }[];
}

/**
 * 成本指标 is a level 2 in older forms and a level 1 in newer ones. Outside the level-2 column it is a
 * level 1 in three cases: a newer level 2 is printed, it comes before all 产出指标, or it is in the
 * level-1 column beside a blank, as other labels of level 1 are. If it is the only one beside a blank and
 * no other label is displaced, it may be either. 产出成本指标 is always a level 2.
 */
export function distinguishCosts(
	rows: IndicatorRow[],
	columns: IndicatorColumns,
): DistinguishedRows {
	const column = columns.columnOf('level2');
	const isNewer = rows.some(({ level2 }) =>
		level2.some((label) => newerCosts.includes(label.level2)),
	);
	const first = rows.findIndex(({ level1 }) => level1.includes('产出指标'));
	const isInLevel1 = level1Finder(rows);
	const isUsual = rows.some(
		({ level1, level2 }) => level1.some((label) => label !== '成本指标') && level2.length === 0,
	);
	const unsure: DistinguishedRows['unsure'] = [];
	const distinguished = rows.map((row, i): IndicatorRow => {
		const isLevel1 = isNewer || (column !== null && i < first);
		const level2 = row.level2.filter(
			(label) =>
				label.level2 !== '成本指标' ||
				label.column === column ||
				saysSecond(row) ||
				!(isLevel1 || isInLevel1(row, label.column)),
		);
		if (level2.length === row.level2.length) return row;
		const label = row.labelCells.find(({ text }) => level2Of(toLabel(text)) === '成本指标');
		const above = rows
			.slice(0, i)
			.flatMap(({ labelCells }) => labelCells)
			.findLast(({ text }) => level1Of(toLabel(text)));
		const isBehindOutput = above && level1Of(toLabel(above.text)) === '产出指标';
		if (isLevel1 || isUsual || !label || !isBehindOutput) return { ...row, level2 };
		unsure.push({ label, above });
		return { ...row, level1: [], level2, unknownLevel1: label.text };
	});
	return { rows: distinguished, unsure };
}

/** Whether a row prints 产出成本指标, which is never of level 1. */
function saysSecond({ labelCells }: IndicatorRow): boolean {
	return labelCells.some(({ text }) => {
		const label = toLabel(text);
		return level2Of(label) === '成本指标' && level1Of(label) === undefined;
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
		const level2 = level2Of(label) ?? level2Of(asLevelLabel(label));
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
