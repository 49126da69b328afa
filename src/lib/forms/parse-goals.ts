import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { fieldNames } from './label-words.ts';
import { goalLabel, isLabel, isSectionLabel } from './labels.ts';
import { filled, firstCell, type Ledger } from './ledger.ts';
import { toLabel, withoutTags } from './plain-text.ts';

type Goals = Pick<Form, 'overallGoal' | 'annualGoal'>;
type GoalOf = (cell: Cell) => keyof Goals | undefined;

/**
 * Takes both goals: the prose in the rows from a row of goals' labels to the next row that holds
 * another label. A cell belongs to the goal whose label stands nearest to its column.
 */
export function parseGoals(rows: readonly Row[], ledger: Ledger): Goals {
	const goalOf = goalReader(rows);
	const parts: Record<keyof Goals, string[]> = { overallGoal: [], annualGoal: [] };
	rows.forEach((row, start) => {
		const labels = filled(row).filter((cell) => goalOf(cell) !== undefined);
		for (const cell of labels) ledger.take(cell);
		const heads = filled(row).filter((cell) => goalOf(cell) !== undefined || isOtherHead(cell));
		if (labels.length > 0) takeProse(proseRows(rows, start), heads, { goalOf, parts, ledger });
	});
	const [overallGoal, annualGoal] = [parts.overallGoal, parts.annualGoal].map(
		(texts) => texts.filter((text) => text !== '').join('\n') || null,
	) as [string | null, string | null];
	reportMissing({ overallGoal, annualGoal }, { rows, goalOf, ledger });
	return { overallGoal, annualGoal };
}

/** Where a form has no label of a goal, the head of the part (总体目标) stands for the project's. */
function goalReader(rows: readonly Row[]): GoalOf {
	const byLabel: GoalOf = (cell) => goalLabel(toLabel(cell.text));
	if (rows.some((row) => filled(row).some(byLabel))) return byLabel;
	return (cell) =>
		/^(?:总体|绩效|项目绩效|总体绩效)目标:?$/.test(toLabel(cell.text)) ? 'overallGoal' : undefined;
}

/** A label of something else beside the goals (上年实际完成情况): its prose is no goal's. */
function isOtherHead(cell: Cell): boolean {
	const label = toLabel(cell.text);
	return isLabel(label) && !isSectionLabel(label);
}

function takeProse(
	rows: readonly Row[],
	heads: Cell[],
	{
		goalOf,
		parts,
		ledger,
	}: { goalOf: GoalOf; parts: Record<keyof Goals, string[]>; ledger: Ledger },
): void {
	for (const row of rows) {
		const cells = filled(row).filter((cell) => !isLabel(toLabel(cell.text)));
		cells.forEach((cell, i) => {
			const head = cells.length === heads.length ? heads[i] : nearest(cell, heads);
			const goal = head && goalOf(head);
			if (!goal || !ledger.isOpen(cell)) return;
			ledger.take(cell, goal);
			parts[goal].push(withoutTags(cell.text));
		});
	}
}

function proseRows(rows: readonly Row[], start: number): Row[] {
	const following = rows.slice(start + 1);
	const end = following.findIndex((row) => filled(row).some((cell) => isLabel(toLabel(cell.text))));
	return [rows[start] ?? [], ...following.slice(0, end < 0 ? undefined : end)];
}

function nearest(cell: Cell, heads: Cell[]): Cell | undefined {
	return heads.toSorted(
		(a, b) => Math.abs(a.column - cell.column) - Math.abs(b.column - cell.column),
	)[0];
}

function reportMissing(
	goals: Goals,
	{ rows, goalOf, ledger }: { rows: readonly Row[]; goalOf: GoalOf; ledger: Ledger },
): void {
	for (const field of ['overallGoal', 'annualGoal'] as const) {
		if (goals[field] !== null) continue;
		const label = rows.flatMap(filled).find((cell) => goalOf(cell) === field);
		ledger.report('missing-field', `未填写：${fieldNames[field]}`, label ?? firstCell(rows));
	}
}
