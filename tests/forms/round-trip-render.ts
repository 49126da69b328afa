// Paragraphs and tables -> the bytes of a document. Each format has a renderer.
import { utils, write, type Range } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { Format } from '#lib/model/form.ts';
import type { Part, TableCell } from './round-trip-table.ts';

export interface Rendered {
	bytes: Uint8Array;
	/** The texts of all non-blank cells that the document prints. */
	cells: string[];
}

type Renderer = (parts: readonly Part[]) => Uint8Array;

/** A table as a grid. Each cell is at its upper left field, the other fields that it covers are null. */
type Grid = (TableCell | null)[][];

function gridOf(rows: readonly TableCell[][]): Grid {
	const grid: Grid = rows.map(() => []);
	rows.forEach((row, y) => {
		let x = 0;
		for (const cell of row) {
			while (grid[y]?.[x] !== undefined) x += 1;
			for (let dy = 0; dy < cell.rows; dy += 1) {
				for (let dx = 0; dx < cell.columns; dx += 1) {
					const line = grid[y + dy];
					if (line) line[x + dx] = dy === 0 && dx === 0 ? cell : null;
				}
			}
		}
	});
	return grid;
}

/** Rows of texts. Each table is between blank rows. */
function textRows(parts: readonly Part[]): string[][] {
	return parts.flatMap((part) =>
		'paragraph' in part
			? [part.paragraph.split('\t')]
			: [[], ...gridOf(part.table).map((row) => row.map((cell) => cell?.text ?? '')), []],
	);
}

const renderText: Renderer = (parts) =>
	strToU8(
		textRows(parts)
			.map((row) => row.map((text) => text.replaceAll('\n', ' ')).join('\t'))
			.join('\r\n'),
	);

const renderCsv: Renderer = (parts) => {
	const rows = textRows(parts);
	const width = Math.max(...rows.map((row) => row.length), 2);
	const quote = (text: string) =>
		/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	const lines = rows.map((row) => Array.from({ length: width }, (_, i) => quote(row[i] ?? '')));
	return strToU8(lines.map((line) => line.join(',')).join('\r\n'));
};

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const renderHtml: Renderer = (parts) => {
	const lines = (text: string) => escaped(text).replaceAll('\n', '<br>');
	const cell = ({ text, columns, rows }: TableCell) =>
		`<td colspan="${columns}" rowspan=${rows}>${lines(text)}</td>`;
	const body = parts.map((part) =>
		'paragraph' in part
			? part.paragraph.split('\t').map((text) => `<p>${lines(text)}</p>`)
			: `<table>${part.table.map((row) => `<tr>${row.map(cell).join('\n')}</tr>`).join('')}</table>`,
	);
	return strToU8(`<!DOCTYPE html><html><body>${body.flat().join('\n')}</body></html>`);
};

const renderXlsx: Renderer = (parts) => {
	const rows = textRows(parts);
	const merges: Range[] = [];
	let y = 0;
	for (const part of parts) {
		if ('paragraph' in part) y += 1;
		else {
			gridOf(part.table).forEach((row, dy) =>
				row.forEach((cell, x) => {
					if (!cell || cell.columns * cell.rows === 1) return;
					const s = { r: y + 1 + dy, c: x };
					merges.push({ s, e: { r: s.r + cell.rows - 1, c: x + cell.columns - 1 } });
				}),
			);
			y += part.table.length + 2;
		}
	}
	const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => text || null)));
	sheet['!merges'] = merges;
	const book = utils.book_new(sheet, '申报表');
	return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const renderDocx: Renderer = (parts) => {
	const run = (text: string) =>
		text
			.split('\n')
			.map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
			.join('<w:r><w:br/></w:r>')
			.replaceAll('\t', '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">');
	const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
	const wordCell = (text: string, span: number, merge = '') =>
		`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
	const table = (rows: readonly TableCell[][]) =>
		gridOf(rows).map((row, y, grid) => {
			const cells = row.flatMap((cell, x) => {
				if (cell) {
					const restart = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
					return [wordCell(cell.text, cell.columns, restart)];
				}
				const above = spanFromAbove(grid, y, x);
				return above === null ? [] : [wordCell('', above, '<w:vMerge/>')];
			});
			return `<w:tr>${cells.join('')}</w:tr>`;
		});
	const body = parts.map((part) =>
		'paragraph' in part
			? paragraph(part.paragraph)
			: `<w:tbl>${table(part.table).join('')}</w:tbl>`,
	);
	const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(
			`<?xml version="1.0"?><w:document ${space}><w:body>${body.join('')}</w:body></w:document>`,
		),
	});
};

/** The number of columns of a cell from above, at its first column. Null in all other fields. */
function spanFromAbove(grid: Grid, y: number, x: number): number | null {
	for (let above = y - 1; above >= 0; above -= 1) {
		const cell = grid[above]?.[x];
		if (cell) return cell.rows > y - above ? cell.columns : null;
	}
	return null;
}

const renderers = {
	text: renderText,
	csv: renderCsv,
	html: renderHtml,
	xlsx: renderXlsx,
	docx: renderDocx,
} satisfies Partial<Record<Format, Renderer>>;

export type RenderedFormat = keyof typeof renderers;

/** Parts -> a document in a format, and the cells that it prints. */
export function render(parts: readonly Part[], format: RenderedFormat): Rendered {
	const cells = textRows(parts).flat();
	return { bytes: renderers[format](parts), cells: cells.filter((text) => text.trim() !== '') };
}
