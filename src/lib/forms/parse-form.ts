import type { Row } from '#lib/documents/sheet.ts';
import type { Form, FormSource, Format } from '#lib/model/form.ts';
import { findFooters, withoutCells } from './find-footers.ts';
import { unitIn, withoutUnit } from './words/labels.ts';
import { layOut } from './layouts/lay-out.ts';
import { filled, firstCell, Ledger } from './ledger.ts';
import { oddLabels } from './parts/odd-labels.ts';
import { findPlan } from './parts/find-plan.ts';
import { parseFunding } from './parts/parse-funding.ts';
import { parseGoals } from './parts/parse-goals.ts';
import { parseFiscalYear } from './parts/parse-date.ts';
import { parseHeader } from './parts/parse-header.ts';
import { indicatorRange, parseIndicators } from './indicators/parse-indicators.ts';
import { toLabel } from './words/plain-text.ts';
import { isPrompt } from './words/prompts.ts';
import { isTitleRow } from './is-title-row.ts';
import type { ParsedForm } from './parsed-block.ts';
import { takeLabels } from './parts/take-labels.ts';
import { isTitle, titleYears } from './words/titles.ts';

export interface FormContext {
	file: string;
	format: Format;
	sheet: string | null;
	/** Whether each row is a printed line, so that a cell may be broken over several. */
	isLineByLine?: boolean;
	/** Whether 万元 is printed somewhere else, where it may or may not be the unit of the amounts. */
	unitElsewhere?: boolean;
	/** The rows of a title that this form shares with an earlier one. Year and unit are inherited. */
	heading?: readonly Row[];
}

/** The rows of one form -> Form. It never throws because of the text. Problems list what is unclear. */
export function parseForm(printed: readonly Row[], context: FormContext): ParsedForm {
	const { rows: block, strays, problems, footers: printedFooters, listStart } = layOut(printed);
	const ledger = new Ledger([...block, strays]);
	for (const { code, message, at } of problems) ledger.report(code, message, at);
	const footers = new Set([...findFooters(block), ...printedFooters]);
	for (const cell of footers) ledger.take(cell, 'footer');
	const open = withoutCells(block, footers);
	const prompts = new Set(open.flatMap(filled).filter(({ text }) => isPrompt(text)));
	for (const cell of prompts) ledger.take(cell);
	const { start, end } =
		listStart === null ? indicatorRange(block) : { start: listStart, end: block.length };
	const asked = withoutCells(open, prompts);
	const plan = findPlan(asked.slice(0, start));
	for (const cell of plan) ledger.understand(cell);
	const rows = withoutCells(asked, plan);
	const above = rows.slice(0, start);
	const below = rows.slice(start);

	const inherited = headingOf(context.heading ?? []);
	const header = parseHeader(above, ledger, inherited.fiscalYear);
	const funding = parseFunding(above, ledger, {
		unitElsewhere: context.unitElsewhere || below.some(printsWan),
		inherited: inherited.amountUnit,
	});
	const goals = parseGoals(above, ledger, header.fiscalYear);
	const indicators = parseIndicators(rows.slice(start, end), ledger, {
		title: firstCell(rows),
		fiscalYear: header.fiscalYear,
		above: rows[start - 1] ?? null,
		isLast: end === rows.length,
		hasHeadings: listStart === null,
	});
	takeLabels(rows, ledger);
	if (!block.some(isTitleRow) && !context.heading?.length) {
		ledger.report('missing-field', '未印出标题，自“项目名称”起读作一张申报表', firstCell(rows));
	}

	return {
		source: sourceOf(printed, context),
		...header,
		...funding,
		...goals,
		indicators,
		places: ledger.places,
		blanks: ledger.blanks,
		printed: ledger.printedBeside({ ...header, ...funding.funding, ...goals }),
		oddLabels: oddLabels(rows),
		unread: ledger.unread,
		problems: ledger.problems,
		cells: ledger.cells,
	};
}

type Heading = Pick<Form, 'fiscalYear' | 'amountUnit'>;

/** A cache: all forms below a title share its rows. */
const headings = new WeakMap<readonly Row[], Heading>();

function headingOf(rows: readonly Row[]): Heading {
	const heading = headings.get(rows) ?? readHeading(rows);
	headings.set(rows, heading);
	return heading;
}

/** Reads the title without taking its cells, because they belong to the first form. */
function readHeading(rows: readonly Row[]): Heading {
	const labels = rows.flatMap(filled).map((cell) => toLabel(cell.text));
	const years = labels.map((label) =>
		isTitle(label) ? titleYears(label).year : parseFiscalYear(withoutUnit(label)),
	);
	const before = labels.filter(isTitle).map((label) => titleYears(label).before);
	const units = rows.flatMap(filled).map(({ text }) => unitIn(text));
	const first = <Value>(values: (Value | null)[]) => values.find((value) => value !== null) ?? null;
	return { fiscalYear: first(years) ?? first(before), amountUnit: first(units) };
}

/** Whether 万元 is in a row. Away from the amounts it is unclear whether it is their unit. */
export function printsWan(row: Row): boolean {
	return filled(row).some(({ text }) => unitIn(text) === '万元');
}

/** The source of a form, from its title or else its first row to its last non-blank cell. */
export function sourceOf(block: readonly Row[], { file, format, sheet }: FormContext): FormSource {
	const [first] = filled(block.find(isTitleRow) ?? block[0] ?? []);
	const last = block.findLast((row) => filled(row).length > 0);
	const end = last && filled(last).at(-1);
	return {
		file,
		format,
		sheet,
		startLine: first?.line ?? 0,
		endLine: end?.line ?? 0,
		startAddress: first?.address ?? null,
		endAddress: end?.address ?? null,
	};
}
