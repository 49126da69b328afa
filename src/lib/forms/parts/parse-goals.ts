import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { fieldNames } from '#lib/forms/words/label-words.ts';
import { HeadingsByColumn } from './headings-by-column.ts';
import { goalLabel, isLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import { filled, firstCell, type Ledger } from '#lib/forms/ledger.ts';
import { toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';

type Goals = Pick<Form, 'overallGoal' | 'annualGoal'>;
type GoalOf = (cell: Cell) => keyof Goals | undefined;

/**
 * Takes both goals: the prose from a row with goal labels up to the next row with another label. A
 * cell belongs to the goal whose label is nearest to its column.
 */
export function parseGoals(rows: readonly Row[], ledger: Ledger): Goals {
	const goalOf = goalReader(rows);
	const parts: Record<keyof Goals, string[]> = { overallGoal: [], annualGoal: [] };
	rows.forEach((row, start) => {
		const labels = filled(row).filter((cell) => goalOf(cell) !== undefined);
		if (labels.length === 0) return;
		for (const cell of labels) ledger.take(cell);
		const heads = filled(row).filter((cell) => goalOf(cell) !== undefined || isOtherHead(cell));
		takeProse(proseRows(rows, start), heads, { goalOf, parts, ledger });
	});
	const [overallGoal, annualGoal] = [parts.overallGoal, parts.annualGoal].map(
		(texts) => texts.filter((text) => text !== '').join('\n') || null,
	) as [string | null, string | null];
	reportMissing({ overallGoal, annualGoal }, { rows, goalOf, ledger });
	return { overallGoal, annualGoal };
}

/** In a form without goal labels, the heading of the part (总体目标) counts as the project goal. */
function goalReader(rows: readonly Row[]): GoalOf {
	const byLabel: GoalOf = (cell) => goalLabel(toLabel(cell.text));
	if (rows.some((row) => filled(row).some(byLabel))) return byLabel;
	return (cell) =>
		/^(?:总体|绩效|项目绩效|总体绩效)目标:?$/.test(toLabel(cell.text)) ? 'overallGoal' : undefined;
}

/** Whether a cell heads something else beside the goals (上年实际完成情况). Its prose is not a goal. */
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
	// If one cell was cut into two headings, the first counts.
	const byColumn = new HeadingsByColumn(
		heads.filter(({ column }, i) => column !== heads[i - 1]?.column),
	);
	for (const row of rows) {
		const cells = filled(row).filter((cell) => !isLabel(toLabel(cell.text)));
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
	while (end < rows.length && !hasLabel(rows[end] ?? [])) end += 1;
	return rows.slice(start, end);
}

function hasLabel(row: Row): boolean {
	return filled(row).some((cell) => isLabel(toLabel(cell.text)));
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
		ledger.report('missing-field', `未填写：${fieldNames[field]}`, label ?? firstCell(rows));
	}
}
