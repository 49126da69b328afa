import type { Cell, Row } from '#lib/documents/sheet.ts';
import { readRowIndicators } from '#lib/forms/indicators/read-indicator.ts';
import { filled, positionOf, type Ledger } from '#lib/forms/ledger.ts';
import type { ParsedIndicator } from '#lib/forms/parsed-block.ts';
import { HeadingsByColumn } from '#lib/forms/parts/headings-by-column.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { splitCellItems, type CellItem, type ItemLevels } from './split-cell-items.ts';

/** A heading of a level whose cells list indicators. */
export interface LevelColumn extends ItemLevels {
	column: number;
	/** The column of the targets, if each cell holds the name of one indicator. */
	target: number | null;
}

/** The indicators of a project whose cells list them below headings of levels. */
export function readCellLists(
	rows: readonly Row[],
	columns: readonly LevelColumn[],
	ledger: Ledger,
): ParsedIndicator[] {
	if (columns.every(({ target }) => target !== null)) {
		return rows.flatMap((row) => columns.flatMap((level) => readPair(row, level, ledger)));
	}
	const byColumn = new HeadingsByColumn(columns);
	return rows.flatMap(filled).flatMap((cell) => {
		const heading = byColumn.at(cell.column);
		if (!heading || !ledger.isOpen(cell)) return [];
		const items = splitCellItems(cell, heading);
		if (!items.some(({ parts }) => parts !== null)) return [];
		ledger.take(cell, 'indicatorName');
		return items.flatMap((item) => readItem(item, cell, ledger));
	});
}

/** A name below the heading of a level, and the target beside it. */
function readPair(
	row: Row,
	{ column, target: behind, level1, level2 }: LevelColumn,
	ledger: Ledger,
): ParsedIndicator[] {
	const at = (own: number | null): Cell | undefined =>
		filled(row).find((cell) => cell.column === own && ledger.isOpen(cell));
	const [name, target] = [at(column), at(behind)];
	return readRowIndicators(
		{ ...(name && { name }), ...(target && { target }) },
		{
			levels: { level1, level2, level2Printed: level2, repair: null },
			isSplit: level2 === null,
			beside: [],
			ledger,
		},
	);
}

function readItem({ text, parts, level1, level2 }: CellItem, cell: Cell, ledger: Ledger) {
	if (!parts) {
		const message = `指标的名称和指标值无法分开：“${text}”`;
		ledger.report('unsure-reading', message, { ...cell, text });
		return [];
	}
	const target = parseTarget(parts.target);
	if (level2 === null) ledger.report('missing-level2', '指标上方未印出二级指标', cell);
	const position = positionOf(cell);
	const indicator: ParsedIndicator = {
		...{ line: cell.line, name: parts.name, targetText: parts.target, target },
		...{ level1, level2, level2Printed: level2, repair: null, weight: null },
		places: { name: position, target: position },
	};
	return [indicator];
}
