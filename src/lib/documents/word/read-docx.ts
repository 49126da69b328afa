import { documentProblem, type Problem } from '#lib/model/form.ts';
import { CellBudget } from '#lib/documents/cell-budget.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import type { Draft } from '#lib/documents/flow/table-grid.ts';
import { toSheet } from '#lib/documents/flow/to-sheet.ts';
import { readWordXml } from './word-xml.ts';
import type { ZipArchive } from '#lib/documents/containers/zip-archive.ts';

/**
 * A Word document -> one sheet: page headers, body, page footers, footnotes, endnotes, with blank
 * rows between them. Each table row or paragraph is a row. `main` is the zip part of the body.
 */
export function readDocx(zip: ZipArchive, main: string): ReadSheets {
	const budget = new CellBudget();
	const rows: Draft[][] = [];
	const problems: Problem[] = [];
	for (const { name, letter } of partsOf(zip, main)) {
		const bytes = zip.read(name);
		if (!(bytes instanceof Uint8Array)) return bytes;
		const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
		const read = readWordXml(xml, budget, letter);
		if (read.breach !== null) return refuse('too-large', `Word 文件过大：${read.breach}`);
		if (!read.isWhole) {
			const message = `文件已损坏：部件 ${name} 不完整，只读取了其中的一部分`;
			problems.push(documentProblem('damaged-document', message));
		}
		if (rows.length > 0 && read.rows.length > 0) rows.push([]);
		for (const row of read.rows) rows.push(row);
	}
	const { sheet, problems: inCells } = toSheet(rows);
	return { sheets: [sheet], problems: [...problems, ...inCells] };
}

/** The printed parts in order, each with the letters that precede its paragraph numbers. */
function partsOf(zip: ZipArchive, main: string): { name: string; letter: string }[] {
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const numbered = (kind: string, letter: string): { name: string; letter: string }[] =>
		zip.names
			.filter((name) => name.startsWith(folder + kind) && name.endsWith('.xml'))
			.map((name) => ({ name, number: name.slice(folder.length + kind.length, -4) }))
			.filter(({ number }) => /^\d{0,4}$/.test(number))
			.toSorted((a, b) => Number(a.number) - Number(b.number))
			.map(({ name }, i) => ({ name, letter: `${letter}${i + 1}P` }));
	return [
		...numbered('header', 'H'),
		{ name: main, letter: 'P' },
		...numbered('footer', 'F'),
		...numbered('footnotes', 'N'),
		...numbered('endnotes', 'E'),
	];
}

/** Word writes UTF-8, unless a byte order mark says UTF-16. */
function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
