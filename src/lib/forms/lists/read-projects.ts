// The rows of one project in a table of many -> its form.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { amountFields, type FieldName, type Form, type Funding } from '#lib/model/form.ts';
import { filled, Ledger } from '#lib/forms/ledger.ts';
import { sourceOf, type FormContext } from '#lib/forms/parse-form.ts';
import type { ParsedForm, ParsedIndicator } from '#lib/forms/parsed-block.ts';
import { oddLabels } from '#lib/forms/parts/odd-labels.ts';
import { noFunding, readAmount, reportUnstated } from '#lib/forms/parts/parse-funding.ts';
import { takeLabels } from '#lib/forms/parts/take-labels.ts';
import { fieldNames } from '#lib/forms/words/label-words.ts';
import { oneLine, withoutTags } from '#lib/forms/words/plain-text.ts';
import type { Head, HeadField } from './project-head.ts';
import type { ProjectRows } from './split-projects.ts';

/** What the table states once for all its projects. */
export interface Table {
	readIndicators: (rows: readonly Row[], ledger: Ledger) => ParsedIndicator[];
	/** The fields that its headings name. */
	fields: ReadonlySet<HeadField>;
	fiscalYear: number | null;
	amountUnit: Form['amountUnit'];
	/** A printed unit that is neither 元 nor 万元. */
	refused: string | null;
	context: FormContext;
}

/** Cells of these are merged over all projects that they name. */
const shared = ['department', 'unit'] as const;
type Shared = Partial<Record<(typeof shared)[number], Cell>>;

/** The projects of a table in order. A unit that is printed once names all projects below it. */
export function readProjects(projects: ProjectRows[], table: Table): ParsedForm[] {
	const own = projects.map(({ head }) => (head ? sharedOf(head) : {}));
	// Where two rows print the same name, names are not merged, and a blank is one.
	const isRepeated = own.some((cells, i) =>
		shared.some((field) => cells[field] && cells[field].text === own[i - 1]?.[field]?.text),
	);
	let above: Shared = {};
	let unstated = false;
	return projects.map((project, i) => {
		above = { ...(project.head && !isRepeated ? above : {}), ...own[i] };
		const form = readProject(project, above, table, !unstated);
		unstated ||= form.problems.some(({ code }) => code === 'missing-unit');
		return form;
	});
}

function sharedOf(head: Head): Shared {
	return Object.fromEntries(
		shared.flatMap((field) => {
			const cell = head.get(field);
			return cell ? [[field, cell]] : [];
		}),
	);
}

function readProject(
	{ head: found, rows, repeated }: ProjectRows,
	above: Shared,
	table: Table,
	reportsUnit: boolean,
): ParsedForm {
	const ledger = new Ledger(rows);
	for (const cell of repeated) ledger.take(cell);
	const head: Head = found ?? new Map();
	if (found === null) {
		const message = '这一行缺少单元格，无法确定哪一格是项目名称、哪一格是金额';
		ledger.report('conflicting-field', message, filled(rows[0] ?? [])[0] ?? null);
	}
	const textOf = (field: HeadField & FieldName): string | null => {
		const cell = head.get(field);
		if (cell) ledger.take(cell, field);
		return cell ? withoutTags(cell.text) : null;
	};
	const lineOf = (field: HeadField & FieldName): string | null => {
		const text = textOf(field);
		return text && oneLine(text);
	};
	const sharedText = (field: keyof Shared): string | null => {
		const cell = above[field];
		if (!head.has(field) && cell) ledger.note(field, cell);
		return head.has(field) ? lineOf(field) : cell ? oneLine(withoutTags(cell.text)) : null;
	};
	const texts = {
		projectName: lineOf('projectName'),
		nature: lineOf('nature'),
		category: lineOf('category'),
		department: sharedText('department'),
		unit: sharedText('unit'),
		overallGoal: textOf('overallGoal'),
		annualGoal: textOf('annualGoal'),
	};
	const funding = readFunding(head, table, { ledger, reportsUnit });
	reportMissing({ head, above, fields: found ? table.fields : new Set() }, ledger);
	const indicators = table.readIndicators(rows, ledger);
	takeLabels(rows, ledger);
	return {
		source: sourceOf(rows, table.context),
		fiscalYear: table.fiscalYear,
		startDate: null,
		endDate: null,
		...texts,
		funding,
		amountUnit: table.amountUnit,
		indicators,
		places: ledger.places,
		blanks: ledger.blanks,
		printed: ledger.printedBeside(texts),
		oddLabels: oddLabels(rows),
		unread: ledger.unread,
		problems: ledger.problems,
		cells: ledger.cells,
	};
}

function readFunding(
	head: Head,
	{ amountUnit: unit, refused }: Table,
	{ ledger, reportsUnit }: { ledger: Ledger; reportsUnit: boolean },
): Funding {
	const funding = { ...noFunding };
	const unstated: Cell[] = [];
	for (const field of amountFields) {
		const cell = head.get(field);
		if (!cell) continue;
		ledger.take(cell, field);
		funding[field] = readAmount(cell, { field, unit, refused }, ledger);
		if (funding[field]) unstated.push(cell);
	}
	if (unit === null && reportsUnit && unstated.length > 0) reportUnstated(unstated, ledger);
	return funding;
}

function reportMissing(
	{ head, above, fields }: { head: Head; above: Shared; fields: ReadonlySet<HeadField> },
	ledger: Ledger,
): void {
	for (const field of fields) {
		if (head.has(field) || Object.hasOwn(above, field)) continue;
		const at = head.get('projectName') ?? null;
		ledger.report('missing-field', `未填写：${fieldNames[field]}`, at);
	}
}
