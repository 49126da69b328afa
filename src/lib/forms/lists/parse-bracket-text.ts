// A budget list without a table. Each project has a name and an amount. Its goals and indicators are
// under headings in 【】, and an indicator looks like `指标1:名称(目标值)`.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { cutBracketText } from './cut-bracket-text.ts';
import { bracketHeading, bracketLevels, type BracketLevels } from './bracket-headings.ts';
import { filled, Ledger, positionOf } from '#lib/forms/ledger.ts';
import type { ParsedBlock, ParsedForm, ParsedIndicator } from '#lib/forms/parsed-block.ts';
import { sourceOf, type FormContext } from '#lib/forms/parse-form.ts';
import {
	firstForeignUnit,
	noFunding,
	readAmount,
	reportUnstated,
} from '#lib/forms/parts/parse-funding.ts';
import { takeTitleAndYear } from '#lib/forms/parts/parse-header.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { splitBracketText, type BracketProject } from './split-bracket-text.ts';
import { toHalfWidth, withoutTags } from '#lib/forms/words/plain-text.ts';
import { takeLabels } from '#lib/forms/parts/take-labels.ts';
import { takeUnit } from '#lib/forms/parts/take-unit.ts';

/** Whether there is a heading such as 【产出指标-数量指标】. */
export function isBracketText(rows: readonly Row[]): boolean {
	return rows.some((row) =>
		filled(row).some((cell) =>
			cutBracketText(cell).some(({ text }) => bracketLevels(text) !== null),
		),
	);
}

/** The rows of such a list -> one form per project. Sums and codes are left outside. */
export function parseBracketText(rows: readonly Row[], context: FormContext): ParsedBlock {
	const { projects, outside } = splitBracketText(
		rows.flatMap((row) => filled(row).flatMap(cutBracketText)),
	);
	const ledger = new Ledger([outside]);
	const fiscalYear = takeTitleAndYear([outside], ledger);
	const amountUnit = takeUnit([outside], ledger);
	const refused = amountUnit === null ? firstForeignUnit([outside]) : null;
	takeLabels([outside], ledger);
	const forms = projects.map((project) =>
		readProject(project, { fiscalYear, amountUnit, refused, context }),
	);
	return {
		forms,
		outside: outside.filter((cell) => ledger.isOpen(cell)).map((cell) => [cell]),
		problems: ledger.problems,
	};
}

function readProject(
	{ cells, name, amount, ...above }: BracketProject,
	{
		fiscalYear,
		amountUnit,
		refused,
		context,
	}: {
		fiscalYear: number | null;
		amountUnit: Form['amountUnit'];
		refused: string | null;
		context: FormContext;
	},
): ParsedForm {
	const ledger = new Ledger([cells]);
	ledger.take(name, 'projectName');
	if (amount) ledger.take(amount, 'annualTotal');
	else ledger.report('missing-field', '未填写：年度资金申请总额', name);
	const annualTotal =
		amount && readAmount(amount, { field: 'annualTotal', unit: amountUnit, refused }, ledger);
	if (annualTotal && amountUnit === null && amount) reportUnstated([amount], ledger);
	const textAbove = (field: 'department' | 'unit' | 'category'): string | null => {
		const cell = above[field];
		if (cell) ledger.note(field, cell);
		return cell && withoutTags(cell.text);
	};
	const { goal, indicators } = readSections(cells.slice(amount ? 2 : 1), ledger);
	if (indicators.length === 0) ledger.report('missing-indicators', '未找到绩效指标', name);
	return {
		source: sourceOf([cells], context),
		projectName: withoutTags(name.text),
		fiscalYear,
		nature: null,
		category: textAbove('category'),
		department: textAbove('department'),
		unit: textAbove('unit'),
		startDate: null,
		endDate: null,
		funding: { ...noFunding, annualTotal },
		amountUnit,
		overallGoal: goal,
		annualGoal: null,
		indicators,
		places: ledger.places,
		blanks: ledger.blanks,
		printed: ledger.printedBeside({ projectName: name.text, overallGoal: goal }),
		oddLabels: [],
		unread: ledger.unread,
		problems: ledger.problems,
		cells: ledger.cells,
	};
}

function readSections(
	cells: Cell[],
	ledger: Ledger,
): { goal: string | null; indicators: ParsedIndicator[] } {
	const goal: string[] = [];
	const indicators: ParsedIndicator[] = [];
	let section: BracketLevels | 'goal' | null = null;
	for (const cell of cells) {
		const found = bracketHeading(cell.text);
		if (found) {
			const isGoal = /^(?:总体|年度|绩效|年度总体)目标$/.test(found.words);
			section = isGoal ? 'goal' : bracketLevels(cell.text);
			if (section) ledger.take(cell, isGoal && found.rest ? 'overallGoal' : undefined);
			if (isGoal && found.rest) goal.push(withoutTags(cell.text).slice(-found.rest.length));
		} else if (section === 'goal') {
			ledger.take(cell, 'overallGoal');
			goal.push(withoutTags(cell.text));
		} else if (section) {
			indicators.push(readIndicator(cell, section, ledger));
		}
	}
	return { goal: goal.join('\n') || null, indicators };
}

/** Reads `指标1:名称(目标值)`. The last bracket is the target. */
function readIndicator(
	cell: Cell,
	{ level1, level2 }: BracketLevels,
	ledger: Ledger,
): ParsedIndicator {
	ledger.take(cell, 'indicatorName');
	const text = withoutTags(cell.text);
	const printed = text.slice(toHalfWidth(text).indexOf(':') + 1).trim();
	const open = openingOf(toHalfWidth(printed));
	const name = (open < 0 ? printed : printed.slice(0, open)).trim() || null;
	const targetText = open < 0 ? null : printed.slice(open + 1, -1).trim() || null;
	if (name === null) ledger.report('missing-name', '指标缺少名称', cell);
	if (targetText === null) ledger.report('missing-target', '指标值为空', cell);
	const target = parseTarget(targetText);
	if (targetText !== null && target.kind === null) {
		ledger.report('unknown-target', `指标值未能读懂：“${targetText}”`, cell);
	}
	const position = positionOf(cell);
	return {
		line: cell.line,
		name,
		targetText,
		level1,
		level2,
		level2Printed: level2,
		repair: null,
		target,
		weight: null,
		places: { name: position, target: targetText === null ? null : position },
	};
}

/** The index of the bracket that is closed by the last character, or -1. */
function openingOf(text: string): number {
	if (!text.endsWith(')')) return -1;
	let depth = 0;
	for (let i = text.length - 1; i >= 0; i -= 1) {
		if (text[i] === ')') depth += 1;
		if (text[i] === '(') depth -= 1;
		if (depth === 0) return i;
	}
	return -1;
}
