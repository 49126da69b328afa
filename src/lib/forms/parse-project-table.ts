// Many projects in one table, an indicator a row: the cells left of the level labels say which
// project, merged over its rows.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import { IndicatorColumns } from './indicator-columns.ts';
import { fieldNames } from './label-words.ts';
import { goalLabel, fundingLabel, isNameHeading, level1Of, level2Of, textLabel } from './labels.ts';
import { filled, Ledger } from './ledger.ts';
import type { ParsedBlock } from './parse-block.ts';
import { sourceOf, type FormContext } from './parse-form.ts';
import { noFunding, readAmount, reportUnstated } from './parse-funding.ts';
import { takeTitleAndYear } from './parse-header.ts';
import { readIndicators } from './parse-indicators.ts';
import { oneLine, toLabel, withoutTags } from './plain-text.ts';
import { takeLabels } from './take-labels.ts';
import { takeUnit } from './take-unit.ts';

type HeadField =
	| 'projectName'
	| 'nature'
	| 'category'
	| 'department'
	| 'unit'
	| 'overallGoal'
	| 'annualGoal'
	| 'annualTotal';

/** Headings that say so only in such a table. */
const headingWords: ReadonlyMap<string, HeadField> = new Map([
	['单位名称', 'unit'],
	['单位', 'unit'],
	['部门名称', 'department'],
	['项目', 'projectName'],
	['预算数', 'annualTotal'],
	['年度预算数', 'annualTotal'],
	['预算金额', 'annualTotal'],
	['预算安排', 'annualTotal'],
	['资金总额', 'annualTotal'],
	['金额', 'annualTotal'],
	['绩效目标', 'annualGoal'],
	['总体目标', 'overallGoal'],
]);

/** Whether one row heads both the projects and the names of indicators. */
export function isProjectTable(rows: readonly Row[]): boolean {
	return headingAt(rows) >= 0;
}

function headingAt(rows: readonly Row[]): number {
	return rows.findIndex((row) => {
		const labels = filled(row).map((cell) => toLabel(cell.text));
		return labels.some(isNameHeading) && labels.some((label) => headField(label) === 'projectName');
	});
}

function headField(label: string): HeadField | undefined {
	const listed = headingWords.get(label);
	if (listed) return listed;
	if (fundingLabel(label) === 'annualTotal') return 'annualTotal';
	return textLabel(label) ?? goalLabel(label);
}

interface Heading {
	field: HeadField;
	column: number;
}

/** What the table says once for all of its projects. */
interface Table {
	columns: IndicatorColumns;
	headings: Heading[];
	fiscalYear: number | null;
	amountUnit: Form['amountUnit'];
	context: FormContext;
}

/** Rows of one project: the first one holds the cells that name it. */
interface Project {
	head: Map<HeadField, Cell>;
	rows: Row[];
}

/** Rows of a table of many projects -> a form a project; rows without one (sums) are left outside. */
export function parseProjectTable(rows: readonly Row[], context: FormContext): ParsedBlock {
	const at = headingAt(rows);
	const ledger = new Ledger(rows.slice(0, at + 1));
	const headingRow = rows[at] ?? [];
	const headings = filled(headingRow).flatMap((cell): Heading[] => {
		const field = headField(toLabel(cell.text));
		if (field) ledger.take(cell);
		return field ? [{ field, column: cell.column }] : [];
	});
	const above = rows.slice(0, at);
	const fiscalYear = takeTitleAndYear(above, ledger);
	const amountUnit = takeUnit(above, ledger);
	takeLabels(rows.slice(0, at + 1), ledger);
	const columns = new IndicatorColumns(headingRow);
	const { projects, outside } = splitProjects(rows.slice(at + 1), headings, columns);
	const table = { columns, headings, fiscalYear, amountUnit, context };
	const left = rows.slice(0, at + 1).map((row) => row.filter((cell) => ledger.isOpen(cell)));
	return {
		forms: readProjects(projects, table),
		outside: [...left, ...outside],
		problems: ledger.problems,
	};
}

function splitProjects(
	rows: readonly Row[],
	headings: Heading[],
	columns: IndicatorColumns,
): { projects: Project[]; outside: Row[] } {
	const projects: Project[] = [];
	const outside: Row[] = [];
	for (const row of rows) {
		const cells = filled(row);
		const level = cells.findIndex(isLevel);
		if (level >= 0) {
			const head = headOf(cells.slice(0, level), headings, columns.shiftOf(cells.slice(level)));
			if (head.has('projectName')) projects.push({ head, rows: [row] });
			else if (projects.length > 0) projects.at(-1)?.rows.push(row);
			else outside.push(row);
		} else if (projects.length > 0 && cells.some((cell) => isIndicatorCell(cell, columns))) {
			projects.at(-1)?.rows.push(row);
		} else if (cells.length > 0) {
			outside.push(row);
		}
	}
	return { projects, outside };
}

function isLevel(cell: Cell): boolean {
	const label = toLabel(cell.text);
	return level1Of(label) !== undefined || level2Of(label) !== undefined;
}

function isIndicatorCell(cell: Cell, columns: IndicatorColumns): boolean {
	return cell.column >= (columns.columnOf('level1') ?? Infinity);
}

/**
 * Cells before the level labels -> fields: by column where the row stands as its headings do, else
 * from right to left, since an export drops merged cells on the left.
 */
function headOf(cells: Cell[], headings: Heading[], shift: number): Map<HeadField, Cell> {
	const head = new Map<HeadField, Cell>();
	cells.forEach((cell, i) => {
		const heading =
			shift === 0
				? headings.findLast(({ column }) => column <= cell.column)
				: headings.at(i - cells.length);
		if (heading && !head.has(heading.field)) head.set(heading.field, cell);
	});
	return head;
}

function readProjects(projects: Project[], table: Table): Omit<Form, 'id'>[] {
	let unit: Cell | null = null;
	let unstated = false;
	return projects.map((project) => {
		unit = project.head.get('unit') ?? unit;
		const form = readProject(project, unit, table, !unstated);
		unstated ||= form.problems.some(({ code }) => code === 'missing-unit');
		return form;
	});
}

function readProject(
	{ head, rows }: Project,
	unit: Cell | null,
	table: Table,
	reportsUnit: boolean,
): Omit<Form, 'id'> {
	const ledger = new Ledger(rows);
	const cellOf = (field: HeadField): Cell | null => head.get(field) ?? null;
	const textOf = (field: HeadField & FieldName): string | null => {
		const cell = cellOf(field);
		if (cell) ledger.take(cell, field);
		return cell && withoutTags(cell.text);
	};
	const [projectName, nature, category, department] = (
		['projectName', 'nature', 'category', 'department'] as const
	)
		.map((field) => textOf(field))
		.map((text) => text && oneLine(text));
	const [overallGoal, annualGoal] = [textOf('overallGoal'), textOf('annualGoal')];
	if (unit && head.has('unit')) ledger.take(unit);
	if (unit) ledger.note('unit', unit);
	const amount = cellOf('annualTotal');
	if (amount) ledger.take(amount, 'annualTotal');
	const annualTotal =
		amount && readAmount(amount, { field: 'annualTotal', unit: table.amountUnit }, ledger);
	if (annualTotal && table.amountUnit === null && reportsUnit && amount) {
		reportUnstated([amount], ledger);
	}
	for (const { field } of table.headings) {
		if (field === 'unit' ? unit : cellOf(field)) continue;
		const at = cellOf('projectName');
		ledger.report('missing-field', `未填写：${fieldNames[field]}`, at);
	}
	const indicators = readIndicators(rows, table.columns, ledger);
	takeLabels(rows, ledger);
	return {
		source: sourceOf(rows, table.context),
		projectName: projectName ?? null,
		fiscalYear: table.fiscalYear,
		nature: nature ?? null,
		category: category ?? null,
		department: department ?? null,
		unit: unit && oneLine(withoutTags(unit.text)),
		startDate: null,
		endDate: null,
		funding: { ...noFunding, annualTotal },
		amountUnit: table.amountUnit,
		overallGoal,
		annualGoal,
		indicators,
		places: ledger.places,
		unread: ledger.unread,
		problems: ledger.problems,
	};
}
