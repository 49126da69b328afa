import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { goalLabel, isLabel } from './labels.ts';
import { filled, firstCell, type Ledger } from './ledger.ts';
import { toLabel, withoutTags } from './plain-text.ts';

type Goals = Pick<Form, 'overallGoal' | 'annualGoal'>;

/**
 * Takes both goals: the prose in the rows from the goals' labels to the next row that holds another
 * label. A cell belongs to the goal whose label stands nearest to its column.
 */
export function parseGoals(rows: readonly Row[], ledger: Ledger): Goals {
	const parts: Record<keyof Goals, string[]> = { overallGoal: [], annualGoal: [] };
	const start = rows.findIndex((row) => filled(row).some(isGoalLabel));
	const labels = start < 0 ? [] : filled(rows[start] ?? []).filter(isGoalLabel);
	labels.forEach((cell) => ledger.take(cell));

	for (const row of proseRows(rows, start)) {
		const cells = filled(row).filter((cell) => !isLabel(toLabel(cell.text)));
		cells.forEach((cell, i) => {
			const label = cells.length === labels.length ? labels[i] : nearest(cell, labels);
			const goal = label && goalLabel(toLabel(label.text));
			if (!goal || !ledger.isOpen(cell)) return;
			ledger.take(cell, goal);
			parts[goal].push(withoutTags(cell.text));
		});
	}
	const [overallGoal, annualGoal] = [parts.overallGoal, parts.annualGoal].map(
		(texts) => texts.filter((text) => text !== '').join('\n') || null,
	) as [string | null, string | null];
	reportMissing({ overallGoal, annualGoal }, rows, ledger);
	return { overallGoal, annualGoal };
}

function isGoalLabel(cell: Cell): boolean {
	return goalLabel(toLabel(cell.text)) !== undefined;
}

function proseRows(rows: readonly Row[], start: number): Row[] {
	if (start < 0) return [];
	const following = rows.slice(start + 1);
	const end = following.findIndex((row) => filled(row).some((cell) => isLabel(toLabel(cell.text))));
	return [rows[start] ?? [], ...following.slice(0, end < 0 ? undefined : end)];
}

function nearest(cell: Cell, labels: Cell[]): Cell | undefined {
	return labels.toSorted(
		(a, b) => Math.abs(a.column - cell.column) - Math.abs(b.column - cell.column),
	)[0];
}

function reportMissing(goals: Goals, rows: readonly Row[], ledger: Ledger): void {
	const labels = rows.flatMap(filled).filter(isGoalLabel);
	const report = (field: keyof Goals, name: string): void => {
		if (goals[field] !== null) return;
		const label = labels.find((cell) => goalLabel(toLabel(cell.text)) === field);
		ledger.report('missing-field', `未填写：${name}`, label ?? firstCell(rows));
	};
	report('overallGoal', '项目总目标');
	report('annualGoal', '年度总体目标');
}
