import { CellBudget } from '#lib/documents/cell-budget.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets, Sheet } from '#lib/documents/sheet.ts';
import { documentProblem, type Problem } from '#lib/model/form.ts';
import type { StoredWorkbook } from './stored-sheet.ts';
import { toSheet } from './to-sheet.ts';

/** A stored workbook -> its visible sheets. A hidden sheet is named in a problem and not read. */
export function toSheets({ sheets: stored, isOf1904 }: StoredWorkbook): ReadSheets {
	const budget = new CellBudget();
	const problems: Problem[] = [];
	const sheets: Sheet[] = [];
	for (const sheet of stored) {
		if (sheet.isHidden) {
			const message = `工作表“${sheet.name}”是隐藏的，未读取`;
			if (sheet.cells.length > 0) problems.push(documentProblem('hidden', message));
			continue;
		}
		sheets.push(toSheet(sheet, { isOf1904, budget, problems }));
		if (budget.breach !== null) return refuse('too-large', `Excel 文件过大：${budget.breach}`);
	}
	return { sheets, problems };
}
