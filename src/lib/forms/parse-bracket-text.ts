// A budget list without a table: projects as name and amount, their goals and indicators under
// headings in 【】, an indicator as `指标1:名称(目标值)`.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import { level1Of, level2Of } from './labels.ts';
import { filled, Ledger, placeOf } from './ledger.ts';
import { parseAmount } from './parse-amount.ts';
import type { ParsedBlock } from './parse-block.ts';
import { sourceOf, type FormContext } from './parse-form.ts';
import { noFunding, readAmount, reportUnstated } from './parse-funding.ts';
import { takeTitleAndYear } from './parse-header.ts';
import { parseTarget } from './parse-target.ts';
import { toHalfWidth, toLabel, withoutTags } from './plain-text.ts';
import { takeLabels } from './take-labels.ts';
import { takeUnit } from './take-unit.ts';

const heading = /^【(?<words>[^】]{1,40})】:?(?<rest>[\s\S]*)$/;
const listed = /^指标\d*:(?<text>[\s\S]+)$/;

/** Whether indicators stand under headings such as 【产出指标-数量指标】. */
export function isBracketText(rows: readonly Row[]): boolean {
	return rows.some((row) => filled(row).some(({ text }) => levelsOf(text) !== null));
}

interface Levels {
	level1: Level1 | null;
	level2: Level2 | null;
}

function levelsOf(text: string): Levels | null {
	const words = heading.exec(toLabel(text))?.groups?.['words'];
	const [first = '', second = ''] = words?.split('-') ?? [];
	const level2 = level2Of(second) ?? null;
	const level1 = level2 ? level1Under(level2) : (level1Of(first) ?? null);
	return level1 && words?.includes('-') ? { level1, level2 } : null;
}

/** A project's cells, from its name on, and what the list says above it. */
interface Project {
	cells: Cell[];
	name: Cell;
	amount: Cell | null;
	unit: Cell | null;
	category: Cell | null;
}

/** Rows of such a list -> a form a project; sums and codes are left outside. */
export function parseBracketText(rows: readonly Row[], context: FormContext): ParsedBlock {
	const { projects, outside } = splitProjects(rows.flatMap(filled));
	const ledger = new Ledger([outside]);
	const amountUnit = takeUnit([outside], ledger);
	const fiscalYear = takeTitleAndYear([outside], ledger);
	takeLabels([outside], ledger);
	const forms = projects.map((project) =>
		readProject(project, { fiscalYear, amountUnit, context }),
	);
	return {
		forms,
		outside: [outside.filter((cell) => ledger.isOpen(cell))],
		problems: ledger.problems,
	};
}

function splitProjects(cells: readonly Cell[]): { projects: Project[]; outside: Cell[] } {
	const projects: Project[] = [];
	const outside: Cell[] = [];
	let head: Cell[] = [];
	let above: Pick<Project, 'unit' | 'category'> = { unit: null, category: null };
	let current: Project | null = null;
	let inIndicators = false;
	for (const cell of cells) {
		const isHeading = heading.test(toHalfWidth(cell.text));
		if (isHeading && (current === null || head.length > 0)) {
			const { name, amount, rest } = nameOf(head);
			above = groupsAbove(rest, above);
			outside.push(...rest);
			current = name && { cells: amount ? [name, amount] : [name], name, amount, ...above };
			if (current) projects.push(current);
			else outside.push(...(amount ? [amount] : []));
			head = [];
		}
		if (current && (isHeading || !inIndicators || listed.test(toHalfWidth(cell.text)))) {
			current.cells.push(cell);
			if (isHeading) inIndicators = levelsOf(cell.text) !== null;
		} else if (isHeading) {
			outside.push(cell);
		} else {
			head.push(cell);
		}
	}
	return { projects, outside: [...outside, ...head] };
}

/** A project's name is the last text before its first heading, its amount the number between. */
function nameOf(head: Cell[]): { name: Cell | null; amount: Cell | null; rest: Cell[] } {
	const at = head.findLastIndex((cell) => !isNumber(cell));
	const amount = head[at + 1] ?? null;
	const rest = head.filter((cell, i) => i !== at && cell !== amount);
	return { name: head[at] ?? null, amount, rest };
}

function isNumber(cell: Cell): boolean {
	return parseAmount(cell.text, '元') !== null;
}

/**
 * A name with a code of six digits before it and a sum behind it is a unit; one with a sum alone,
 * below a unit, is a category of its projects.
 */
function groupsAbove(
	cells: Cell[],
	before: Pick<Project, 'unit' | 'category'>,
): Pick<Project, 'unit' | 'category'> {
	let { unit, category } = before;
	cells.forEach((cell, i) => {
		const next = cells[i + 1];
		const previous = cells[i - 1];
		if (isNumber(cell) || !next || !isNumber(next)) return;
		if (previous && /^\d{6}$/.test(previous.text.trim())) {
			unit = cell;
			category = null;
		} else if (unit) category = cell;
	});
	return { unit, category };
}

function readProject(
	{ cells, name, amount, unit, category }: Project,
	{
		fiscalYear,
		amountUnit,
		context,
	}: { fiscalYear: number | null; amountUnit: Form['amountUnit']; context: FormContext },
): Omit<Form, 'id'> {
	const ledger = new Ledger([cells]);
	ledger.take(name, 'projectName');
	if (amount) ledger.take(amount, 'annualTotal');
	else ledger.report('missing-field', '未填写：年度资金申请总额', name);
	const annualTotal =
		amount && readAmount(amount, { field: 'annualTotal', unit: amountUnit }, ledger);
	if (annualTotal && amountUnit === null && amount) reportUnstated([amount], ledger);
	if (unit) ledger.note('unit', unit);
	if (category) ledger.note('category', category);
	const { goal, indicators } = readSections(cells.slice(amount ? 2 : 1), ledger);
	if (indicators.length === 0) ledger.report('missing-indicators', '未找到绩效指标', name);
	return {
		source: sourceOf([cells], context),
		projectName: withoutTags(name.text),
		fiscalYear,
		nature: null,
		category: category && withoutTags(category.text),
		department: null,
		unit: unit && withoutTags(unit.text),
		startDate: null,
		endDate: null,
		funding: { ...noFunding, annualTotal },
		amountUnit,
		overallGoal: goal,
		annualGoal: null,
		indicators,
		places: ledger.places,
		unread: ledger.unread,
		problems: ledger.problems,
	};
}

function readSections(
	cells: Cell[],
	ledger: Ledger,
): { goal: string | null; indicators: Indicator[] } {
	const goal: string[] = [];
	const indicators: Indicator[] = [];
	let section: Levels | 'goal' | null = null;
	for (const cell of cells) {
		const found = heading.exec(toHalfWidth(cell.text).trim())?.groups;
		if (found) {
			const isGoal = /^(?:总体|年度|绩效|年度总体)目标$/.test(found['words'] ?? '');
			section = isGoal ? 'goal' : levelsOf(cell.text);
			if (section) ledger.take(cell, isGoal && found['rest'] ? 'overallGoal' : undefined);
			if (isGoal && found['rest'])
				goal.push(cell.text.slice(cell.text.indexOf('】') + 1).replace(/^[::]/, ''));
		} else if (section === 'goal') {
			ledger.take(cell, 'overallGoal');
			goal.push(withoutTags(cell.text));
		} else if (section) {
			indicators.push(readIndicator(cell, section, ledger));
		}
	}
	return { goal: goal.join('\n') || null, indicators };
}

/** `指标1:名称(目标值)`: the last bracket is the target. */
function readIndicator(cell: Cell, { level1, level2 }: Levels, ledger: Ledger): Indicator {
	ledger.take(cell);
	const printed = withoutTags(cell.text)
		.replace(/^指标\d*[::]/, '')
		.trim();
	const open = openingOf(toHalfWidth(printed));
	const name = (open < 0 ? printed : printed.slice(0, open)).trim() || null;
	const targetText = open < 0 ? null : printed.slice(open + 1, -1).trim() || null;
	if (name === null) ledger.report('missing-name', '指标缺少名称', cell);
	if (targetText === null) ledger.report('missing-target', '指标值为空', cell);
	const target = parseTarget(targetText);
	if (targetText !== null && target.kind === null) {
		ledger.report('unknown-target', `指标值未能读懂：“${targetText}”`, cell);
	}
	const place = placeOf(cell);
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
		places: { name: place, target: targetText === null ? null : place },
	};
}

/** Where the bracket that closes at the text's end was opened, else -1. */
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
