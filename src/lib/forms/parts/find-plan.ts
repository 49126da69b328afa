// The plan of a project's steps, which no field has: a row that heads two dates, and below it a row for
// each step with both.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { amountOf } from '#lib/forms/words/amount-grammar.ts';
import { dateLabel, goalLabel, textLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { parseDate } from './parse-date.ts';

/** All cells of such plans. Their dates are those of the steps, not of the project. */
export function findPlan(rows: readonly Row[]): Set<Cell> {
	const found = new Set<Cell>();
	for (const [i, row] of rows.entries()) {
		if (!headsSteps(filled(row))) continue;
		const after = rows.slice(i + 1);
		const end = after.findIndex((step) => !isStep(filled(step)));
		const steps = after.slice(0, end < 0 ? after.length : end);
		if (steps.length > 0) for (const cell of [row, ...steps].flatMap(filled)) found.add(cell);
	}
	return found;
}

const firstDay = /(?:开始|启动|起始|开工)(?:日期|时间|年月)$/;
const lastDay = /(?:完成|结束|终止|完工|竣工|截止)(?:日期|时间|年月)$/;

/** Words that are no label of a field, and last the labels of a first and a last day. */
function headsSteps(cells: readonly Cell[]): boolean {
	const labels = cells.map(({ text }) => toLabel(text));
	const [start = '', end = ''] = labels.slice(-2);
	const headsDays = labels.length > 2 && firstDay.test(start) && lastDay.test(end);
	return headsDays && !labels.slice(0, -2).some(isOfField);
}

function isOfField(label: string): boolean {
	return [textLabel, dateLabel, goalLabel, amountOf].some((read) => (read(label) ?? null) !== null);
}

/** What is to be done, and last its first and its last day. */
function isStep(cells: readonly Cell[]): boolean {
	const [start, end] = cells.slice(-2);
	if (!start || !end || cells.length < 3) return false;
	return parseDate(start.text, 'start') !== null && parseDate(end.text, 'end') !== null;
}
