import type { Problem } from '#lib/model/form.ts';
import { readCell } from '#lib/documents/read-cell.ts';
import type { Row, Sheet } from '#lib/documents/sheet.ts';
import type { Draft } from './table-grid.ts';
import { settleText } from './text-style.ts';

/** Drafts of rows -> Sheet, with the problems of its cells. The line of a cell is the number of its row. */
export function toSheet(drafts: readonly Draft[][]): Sheet {
	const problems: Problem[] = [];
	const rows: Row[] = drafts.map((draft, i) =>
		draft.map(({ text: marked, column, address }) => {
			const position = { line: i + 1, column, address };
			const { text, hasStruck } = settleText(marked);
			if (hasStruck) {
				const message = '有删除线的文字按已删去处理，未读取';
				problems.push({ code: 'struck-text', message, ...position, text: null });
			}
			return readCell(text, position, problems);
		}),
	);
	return { name: null, rows, problems };
}
