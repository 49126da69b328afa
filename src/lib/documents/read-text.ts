import type { Problem } from '#lib/model/form.ts';
import type { Cell, Sheet } from './sheet.ts';

/**
 * Tab-separated text -> Sheet: a row a line, blank lines included, so that rows[i] is line i + 1.
 * Characters that are broken or that control a printer are reported; the latter become blanks.
 */
export function readText(text: string): { sheet: Sheet; problems: Problem[] } {
	const problems: Problem[] = [];
	const rows = text
		.split(/\r\n|\n|\r/)
		.map((line, i) =>
			line.split('\t').map((cell, j) => readCell(cell.trim(), i + 1, j + 1, problems)),
		);
	return { sheet: { name: null, rows }, problems };
}

/** The text of a cell may name a person, so that a problem gives its place alone. */
function readCell(printed: string, line: number, column: number, problems: Problem[]): Cell {
	for (const { 0: char, index } of printed.matchAll(/[\p{Cc}\ufffd]/gu)) {
		const kind = char === '\ufffd' ? '无法识别' : '是控制字符，按空格读取';
		const message = `第 ${index + 1} 个字符${kind}`;
		problems.push({ code: 'invalid-character', message, line, column, address: null, text: null });
	}
	return { text: printed.replace(/\p{Cc}/gu, ' ').trim(), line, column, address: null };
}
