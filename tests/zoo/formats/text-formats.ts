// Blocks -> texts: tab-separated, a cell a line, aligned, between bars.
import { strToU8 } from 'fflate';
import type { Part, TableCell } from '../../forms/round-trip-table.ts';

/** A table's rows as texts; a merged cell gives `''` for each row that it reaches down to. */
export function rowsOf(table: readonly TableCell[][]): string[][] {
	const open: { column: number; rows: number }[] = [];
	return table.map((row) => {
		const cells = [...row];
		const texts: string[] = [];
		while (
			cells.length > 0 ||
			open.some(({ column, rows }) => rows > 0 && column === texts.length)
		) {
			const above = open.find(({ column, rows }) => rows > 0 && column === texts.length);
			if (above) {
				above.rows -= 1;
				texts.push('');
				continue;
			}
			const cell = cells.shift();
			if (!cell) break;
			if (cell.rows > 1) open.push({ column: texts.length, rows: cell.rows - 1 });
			texts.push(cell.text);
		}
		return texts;
	});
}

function lines(parts: readonly Part[], print: (rows: string[][]) => string[]): Uint8Array {
	const all = parts.flatMap((part) =>
		'paragraph' in part ? part.paragraph.split('\n') : print(rowsOf(part.table)),
	);
	return strToU8(all.join('\n'));
}

const flat = (text: string): string => text.replaceAll('\n', ' ');

/** One cell for a merged one: columns move left. */
export function toPackedText(parts: readonly Part[]): Uint8Array {
	return lines(parts, (rows) => rows.map((row) => row.map(flat).join('\t')));
}

/** Every filled cell on lines of its own. */
export function toLines(parts: readonly Part[], gap: '' | 'blank'): Uint8Array {
	const between = gap === 'blank' ? [''] : [];
	return lines(parts, (rows) =>
		rows.flat().flatMap((text) => (text === '' ? [] : [...text.split('\n'), ...between])),
	);
}

/** `| a | b |`, or a line a cell with a bar behind it as pages of the web are saved. */
export function toBars(parts: readonly Part[], isCellALine: boolean): Uint8Array {
	return lines(parts, (rows) =>
		rows.flatMap((row) =>
			isCellALine
				? [...row.flatMap((text) => ['|', ...(text === '' ? [] : [`${flat(text)} |`])]), '|||']
				: [`| ${row.map(flat).join(' | ')} |`],
		),
	);
}

/** The filled cells of a row one after another, and the rows, each kept apart by what is given. */
export function toRowLines(parts: readonly Part[], between: string, behind: string): Uint8Array {
	const all = parts.flatMap((part) =>
		'paragraph' in part
			? [part.paragraph]
			: rowsOf(part.table).map((row) =>
					row
						.filter((text) => text !== '')
						.map((text) => text.replaceAll('\n', between))
						.join(between),
				),
	);
	return strToU8(all.join(behind));
}

/** Columns that stand below each other, with two blanks or more between. */
export function toAligned(parts: readonly Part[]): Uint8Array {
	return lines(parts, (rows) => {
		const widths: number[] = [];
		for (const row of rows) {
			row.forEach((text, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(flat(text)))));
		}
		return rows.map((row) =>
			row
				.map((text, i) => flat(text) + ' '.repeat((widths[i] ?? 0) - widthOf(flat(text)) + 2))
				.join('')
				.trimEnd(),
		);
	});
}

/** Chinese characters are twice as wide as others. */
function widthOf(text: string): number {
	return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

/** Rows of unequal length, quoted where they must be. */
export function toRaggedCsv(parts: readonly Part[]): Uint8Array {
	const quote = (text: string): string =>
		/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	return lines(parts, (rows) => rows.map((row) => row.map(quote).join(',')));
}
