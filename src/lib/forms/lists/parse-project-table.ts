// Many projects in one table with one indicator per row. The cells to the left of the level labels
// name the project. They are merged over its rows.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { IndicatorColumns } from '#lib/forms/indicators/indicator-columns.ts';
import { readIndicators } from '#lib/forms/indicators/parse-indicators.ts';
import { isNumberRow } from '#lib/forms/indicators/is-number-row.ts';
import { isTitleRow } from '#lib/forms/is-title-row.ts';
import { filled, Ledger } from '#lib/forms/ledger.ts';
import type { FormContext } from '#lib/forms/parse-form.ts';
import type { ParsedBlock } from '#lib/forms/parsed-block.ts';
import { firstForeignUnit } from '#lib/forms/parts/parse-funding.ts';
import { takeTitleAndYear } from '#lib/forms/parts/parse-header.ts';
import { takeLabels } from '#lib/forms/parts/take-labels.ts';
import { takeUnit } from '#lib/forms/parts/take-unit.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { findListHeadings } from './list-headings.ts';
import { readCellLists } from './read-cell-lists.ts';
import { readProjects, type Table } from './read-projects.ts';
import { splitProjects } from './split-projects.ts';

/** Whether there are the headings of both the projects and the indicator names. */
export function isProjectTable(rows: readonly Row[]): boolean {
	return findListHeadings(rows) !== null;
}

/** A table of many projects -> one form per project. Rows without a project (sums) stay outside. */
export function parseProjectTable(rows: readonly Row[], context: FormContext): ParsedBlock {
	const headings = findListHeadings(rows);
	if (!headings) return { forms: [], outside: [...rows], problems: [] };
	const { start, end, first, hasUnitRows } = headings;
	const above = rows.slice(0, start);
	const isRepeated = repeatsOf(rows.slice(0, end));
	const body = rows.slice(end).filter((row) => !isRepeated(row));
	const repeated = rows.slice(end).filter(isRepeated);
	const ledger = new Ledger([...rows.slice(0, end), ...repeated]);
	takeAll([...headings.headCells, ...repeated.flatMap(filled)], ledger);
	const fiscalYear = takeTitleAndYear(above, ledger);
	const amountUnit = takeUnit(rows.slice(0, end), ledger);
	const refused = amountUnit === null ? firstForeignUnit(rows.slice(0, end)) : null;
	takeLabels(rows.slice(0, end), ledger);
	const headingRows = { own: headings.row, below: null, above: null };
	const columns = new IndicatorColumns(headingRows, body, fiscalYear);
	const printed = (cell: Cell): Cell => headings.printed.get(cell) ?? cell;
	takeAll(columns.headingCells.map(printed), ledger);
	for (const { message, at } of columns.doubts)
		ledger.report('unsure-reading', message, printed(at));
	const { projects, outside } = splitProjects(body, {
		...{ headings: headings.heads, columns, first, hasUnitRows },
	});
	const fields = new Set(headings.heads.flatMap(({ field }) => field ?? []));
	const read: Table['readIndicators'] = (own, ledger) =>
		headings.levels.length > 0
			? readCellLists(own, headings.levels, ledger)
			: readIndicators(own, columns, ledger);
	const table: Table = { readIndicators: read, fields, fiscalYear, amountUnit, refused, context };
	// Without a project, what the title says belongs to none and is listed.
	const isLeft = (cell: Cell): boolean => projects.length === 0 || ledger.isOpen(cell);
	const rest = rows.slice(0, end).map((row) => row.filter(isLeft));
	return {
		forms: readProjects(projects, table),
		outside: [...rest, ...outside],
		problems: ledger.problems,
	};
}

function takeAll(cells: readonly Cell[], ledger: Ledger): void {
	for (const cell of cells) if (ledger.isOpen(cell)) ledger.take(cell);
}

/** Whether a row only numbers the columns, or repeats the title or the headings on a new page. */
function repeatsOf(heads: readonly Row[]): (row: Row) => boolean {
	const textOf = (row: Row): string =>
		filled(row)
			.map(({ text }) => toLabel(text))
			.join('\t');
	const known = new Set(heads.map(textOf).filter((text) => text !== ''));
	return (row) => isNumberRow(row) || known.has(textOf(row)) || isTitleRow(row);
}
