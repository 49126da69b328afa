import type { Row, Sheet } from './sheet.ts';

/** Tab-separated text -> Sheet: a row a line, blank lines included, so that rows[i] is line i + 1. */
export function readText(text: string): Sheet {
	const rows = text.split(/\r\n|\n|\r/).map(readLine);
	return { name: null, rows };
}

function readLine(line: string, index: number): Row {
	return line.split('\t').map((text, i) => ({ text: text.trim(), line: index + 1, column: i + 1 }));
}
