import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { fieldNames } from '#lib/forms/words/label-words.ts';
import { HeadingsByColumn } from './headings-by-column.ts';
import {
	goalLabel,
	goalYear,
	isGoalSection,
	isLabel,
	isSectionLabel,
	isUnknownLabel,
} from '#lib/forms/words/labels.ts';
import { filled, firstCell, type Ledger } from '#lib/forms/ledger.ts';
import { toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { isGoalResult } from '#lib/forms/words/reached-grammar.ts';

type Goals = Pick<Form, 'overallGoal' | 'annualGoal'>;
type GoalOf = (cell: Cell) => keyof Goals | undefined;

/**
 * Takes both goals: the prose from a row with goal labels up to the next row with another label. A
 * cell belongs to the goal whose label is nearest to its column.
 */
export function parseGoals(
	rows: readonly Row[],
	ledger: Ledger,
	fiscalYear: number | null = null,
): Goals {
	const goalOf = goalReader(rows, fiscalYear);
	const parts: Record<keyof Goals, string[]> = { overallGoal: [], annualGoal: [] };
	rows.forEach((row, start) => {
		const labels = filled(row).filter((cell) => goalOf(cell) !== undefined);
		if (labels.length === 0) return;
		for (const cell of labels) ledger.take(cell);
		const isAbove = countProse(rows[start + 1] ?? []) > 1;
		const heads = filled(row).filter(
			(cell) => goalOf(cell) !== undefined || isOtherHead(cell) || (isAbove && isGoalLike(cell)),
		);
		takeProse(proseRows(rows, start), heads, { goalOf, parts, ledger });
	});
	const [overallGoal, annualGoal] = [parts.overallGoal, parts.annualGoal].map(
		(texts) => texts.filter((text) => text !== '').join('\n') || null,
	) as [string | null, string | null];
	reportMissing({ overallGoal, annualGoal }, { rows, goalOf, ledger });
	return { overallGoal, annualGoal };
}

/**
 * A goal with a year counts if it is the form's own. In a form without goal labels, the heading of the
 * part (总体目标) counts as the project goal.
 */
function goalReader(rows: readonly Row[], fiscalYear: number | null): GoalOf {
	const byLabel: GoalOf = (cell) => {
		const label = toLabel(cell.text);
		const year = goalYear(label);
		if (year !== null) return year === fiscalYear ? 'annualGoal' : undefined;
		return goalLabel(label);
	};
	const hasOwnText = (row: Row): boolean => {
		const cells = filled(row);
		return !cells.some((cell) => byLabel(cell)) || cells.some((cell) => !isHead(cell));
	};
	const isPrinted = (cell: Cell): boolean =>
		byLabel(cell) !== undefined || goalYear(toLabel(cell.text)) !== null;
	if (rows.some((row) => filled(row).some(isPrinted))) {
		const whole = rows.every(hasOwnText) ? labelBeforeText(rows) : null;
		return (cell) => byLabel(cell) ?? (cell === whole ? 'overallGoal' : undefined);
	}
	return (cell) => (isGoalSection(toLabel(cell.text)) ? 'overallGoal' : undefined);
}

/** The heading 总体绩效目标 with a text of its own behind it: beside a goal of the year it is a goal too. */
function labelBeforeText(rows: readonly Row[]): Cell | null {
	const found = rows.map(filled).filter((cells) => {
		const [label, text, ...others] = cells;
		if (!label || !text || others.length > 0 || isHead(text)) return false;
		return /^(?:项目)?[总整]体(?:绩效)?目标:?$/.test(toLabel(label.text));
	});
	return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Whether a cell heads something else beside the goals (上年实际完成情况). Its prose is not a goal. */
function isOtherHead(cell: Cell): boolean {
	const label = toLabel(cell.text);
	return isHead(cell) && !isSectionLabel(label);
}

/** The head of a column of goals, as in 名称 | 目标说明. */
function isColumnName({ text }: Cell): boolean {
	return /^(?:目标)?(?:名称|说明|序号|内容)$/.test(toLabel(text));
}

/** A label, or a heading of results that the form leaves blank. */
function isHead({ text }: Cell): boolean {
	const label = toLabel(text);
	return isLabel(label) || isGoalResult(label);
}

/** Whether a cell beside the head of a goal looks like one of a goal that is not understood. */
function isGoalLike(cell: Cell): boolean {
	const label = toLabel(cell.text);
	return label.length <= 24 && /目标(?:\([^()]*\))?:?$/.test(label) && !isSectionLabel(label);
}

/** How many texts stand in a row without a label. */
function countProse(row: Row): number {
	return hasLabelIn(row) ? 0 : filled(row).length;
}

function hasLabelIn(row: Row): boolean {
	return filled(row).some((cell) => isLabel(toLabel(cell.text)));
}

/** What stands before the first label in its row is no prose: it may be left of a label beside it. */
function takeProse(
	rows: readonly Row[],
	heads: Cell[],
	{
		goalOf,
		parts,
		ledger,
	}: { goalOf: GoalOf; parts: Record<keyof Goals, string[]>; ledger: Ledger },
): void {
	// If one cell was cut into two headings, the first counts.
	const byColumn = new HeadingsByColumn(
		heads.filter(({ column }, i) => column !== heads[i - 1]?.column),
	);
	for (const row of rows) {
		const isBefore = ({ column }: Cell): boolean =>
			row === rows[0] && column < (heads[0]?.column ?? 0);
		const cells = filled(row).filter(
			(cell) => !isHead(cell) && !heads.includes(cell) && !isBefore(cell) && !isColumnName(cell),
		);
		cells.forEach((cell, i) => {
			const head = cells.length === heads.length ? heads[i] : nearest(cell, byColumn);
			const goal = head && goalOf(head);
			if (!goal || !ledger.isOpen(cell)) return;
			ledger.take(cell, goal);
			parts[goal].push(withoutTags(cell.text));
		});
	}
}

function proseRows(rows: readonly Row[], start: number): readonly Row[] {
	let end = start + 1;
	while (end < rows.length && !beginsPart(rows[end] ?? [], rows[end - 1] ?? [])) end += 1;
	return rows.slice(start, end);
}

/** Whether a row has a label, or looks like an unknown label and its value right below prose. */
function beginsPart(row: Row, above: Row): boolean {
	const [first, second] = filled(row);
	if (hasLabelIn(row)) return true;
	if (!first) return false;
	const label = toLabel(first.text);
	if (isUnknownLabel(label) || (second && isGoalLike(first))) return true;
	const isBelowProse = filled(above).some((cell) => !isLabel(toLabel(cell.text)));
	return second !== undefined && isBelowProse && /^\p{Script=Han}{2,12}:?$/u.test(label);
}

/** The nearest heading. If two are equally near, the left one. */
function nearest({ column }: Cell, heads: HeadingsByColumn<Cell>): Cell | undefined {
	const [before, behind] = [heads.at(column), heads.behind(column)];
	if (!before || !behind) return before ?? behind;
	return column - before.column <= behind.column - column ? before : behind;
}

function reportMissing(
	goals: Goals,
	{ rows, goalOf, ledger }: { rows: readonly Row[]; goalOf: GoalOf; ledger: Ledger },
): void {
	for (const field of ['overallGoal', 'annualGoal'] as const) {
		if (goals[field] !== null) continue;
		const label = rows.flatMap(filled).find((cell) => goalOf(cell) === field);
		if (label) ledger.noteBlank(field, label);
		ledger.report('missing-field', `未填写：${fieldNames[field]}`, label ?? firstCell(rows));
	}
}
