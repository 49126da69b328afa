// Many projects in one table with one indicator per row. The cells to the left of the level labels
// name the project. They are merged over its rows.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import { IndicatorColumns } from '#lib/forms/indicators/indicator-columns.ts';
import { fieldNames } from '#lib/forms/words/label-words.ts';
import {
	columnKind,
	fundingLabel,
	goalLabel,
	isNameHeading,
	textLabel,
} from '#lib/forms/words/labels.ts';
import { filled, Ledger } from '#lib/forms/ledger.ts';
import type { ParsedBlock, ParsedForm } from '#lib/forms/parsed-block.ts';
import { sourceOf, type FormContext } from '#lib/forms/parse-form.ts';
import {
	firstForeignUnit,
	noFunding,
	readAmount,
	reportUnstated,
} from '#lib/forms/parts/parse-funding.ts';
import { takeTitleAndYear } from '#lib/forms/parts/parse-header.ts';
import { isNumberRow } from '#lib/forms/indicators/is-number-row.ts';
import { readIndicators } from '#lib/forms/indicators/parse-indicators.ts';
import { oneLine, toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { splitProjects, type HeadField, type Heading, type ProjectRows } from './split-projects.ts';
import { oddLabels } from '#lib/forms/parts/odd-labels.ts';
import { takeLabels } from '#lib/forms/parts/take-labels.ts';
import { takeUnit } from '#lib/forms/parts/take-unit.ts';

/** Headings that have this meaning only in such a table. */
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

/** Whether one row has the headings of both the projects and the indicator names. */
export function isProjectTable(rows: readonly Row[]): boolean {
	return headingAt(rows) >= 0;
}

function headingAt(rows: readonly Row[]): number {
	return rows.findIndex((row) => {
		const labels = filled(row).map((cell) => toLabel(cell.text));
		return labels.some(isNameHeading) && labels.some((label) => headField(label) === 'projectName');
	});
}

/** Two names in one heading (单位名称、项目名称): rows of a unit stand above the rows of its projects. */
const twoNames = /^(?:单位|部门)(?:名称)?[、/和及](?:项目|专项)(?:名称)?$/;

function headField(label: string): HeadField | undefined {
	const listed = headingWords.get(label);
	if (listed) return listed;
	if (twoNames.test(label) || /^(?:单位|部门)\((?:项目|专项)\)名称$/.test(label)) {
		return 'projectName';
	}
	if (fundingLabel(label) === 'annualTotal') return 'annualTotal';
	return textLabel(label) ?? goalLabel(label);
}

/** The first column of the indicators. Headings to its left are those of the projects. */
function firstIndicatorColumn(headingRow: Row): number {
	const kinds = ['level1', 'level2', 'name'];
	const first = filled(headingRow).find(({ text }) => {
		const kind = columnKind(toLabel(text));
		return kind !== undefined && kinds.includes(kind);
	});
	return first?.column ?? Infinity;
}

/** What the table states once for all its projects. */
interface Table {
	columns: IndicatorColumns;
	/** The fields that its headings name. */
	fields: ReadonlySet<HeadField>;
	fiscalYear: number | null;
	amountUnit: Form['amountUnit'];
	/** A printed unit that is neither 元 nor 万元. */
	refused: string | null;
	context: FormContext;
}

/** A table of many projects -> one form per project. Rows without a project (sums) stay outside. */
export function parseProjectTable(rows: readonly Row[], context: FormContext): ParsedBlock {
	const at = headingAt(rows);
	const end = at + (isNumberRow(rows[at + 1] ?? []) ? 2 : 1);
	const ledger = new Ledger(rows.slice(0, end));
	for (const cell of rows.slice(at + 1, end).flatMap(filled)) ledger.take(cell);
	const headingRow = rows[at] ?? [];
	const first = firstIndicatorColumn(headingRow);
	const left = filled(headingRow).filter(({ column }) => column < first);
	const headings = left.flatMap((cell): Heading[] => {
		const field = headField(toLabel(cell.text));
		if (field) ledger.take(cell);
		return field ? [{ field, column: cell.column }] : [];
	});
	const above = rows.slice(0, at);
	const fiscalYear = takeTitleAndYear(above, ledger);
	const amountUnit = takeUnit(above, ledger);
	const refused = amountUnit === null ? firstForeignUnit(rows.slice(0, at + 1)) : null;
	takeLabels(rows.slice(0, at + 1), ledger);
	const headingRows = { own: headingRow, below: null, above: null };
	const columns = new IndicatorColumns(headingRows, rows.slice(end), fiscalYear);
	for (const cell of columns.headingCells) if (ledger.isOpen(cell)) ledger.take(cell);
	for (const { message, at: cell } of columns.doubts)
		ledger.report('unsure-reading', message, cell);
	const hasUnitRows = left.some(({ text }) => twoNames.test(toLabel(text)));
	const { projects, outside } = splitProjects(rows.slice(end), headings, {
		columns,
		hasUnitRows,
	});
	const fields = new Set(headings.map(({ field }) => field));
	const table = { columns, fields, fiscalYear, amountUnit, refused, context };
	const rest = rows.slice(0, end).map((row) => row.filter((cell) => ledger.isOpen(cell)));
	return {
		forms: readProjects(projects, table),
		outside: [...rest, ...outside],
		problems: ledger.problems,
	};
}

function readProjects(projects: ProjectRows[], table: Table): ParsedForm[] {
	let unit: Cell | null = null;
	let unstated = false;
	return projects.map((project) => {
		unit = project.head ? (project.head.get('unit') ?? unit) : null;
		const form = readProject(project, unit, table, !unstated);
		unstated ||= form.problems.some(({ code }) => code === 'missing-unit');
		return form;
	});
}

function readProject(
	{ head: found, rows, repeated }: ProjectRows,
	unit: Cell | null,
	table: Table,
	reportsUnit: boolean,
): ParsedForm {
	const ledger = new Ledger(rows);
	for (const cell of repeated) ledger.take(cell);
	const head = found ?? new Map<HeadField, Cell>();
	if (found === null) {
		const message = '这一行缺少单元格，无法确定哪一格是项目名称、哪一格是金额';
		ledger.report('conflicting-field', message, filled(rows[0] ?? [])[0] ?? null);
	}
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
		amount &&
		readAmount(
			amount,
			{ field: 'annualTotal', unit: table.amountUnit, refused: table.refused },
			ledger,
		);
	if (annualTotal && table.amountUnit === null && reportsUnit && amount) {
		reportUnstated([amount], ledger);
	}
	for (const field of found ? table.fields : []) {
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
		blanks: ledger.blanks,
		printed: ledger.printedBeside({
			projectName,
			nature,
			category,
			department,
			overallGoal,
			annualGoal,
		}),
		oddLabels: oddLabels(rows),
		unread: ledger.unread,
		problems: ledger.problems,
		cells: ledger.cells,
	};
}
