import { documentProblem, type Problem } from '#lib/model/form.ts';
import { CellBudget } from '#lib/documents/cell-budget.ts';
import {
	decodeXml,
	readRelations,
	type PartSource,
	type Relation,
} from '#lib/documents/containers/package-parts.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import type { Draft } from '#lib/documents/flow/table-grid.ts';
import { toSheet } from '#lib/documents/flow/to-sheet.ts';
import { WordStyles } from './run-style.ts';
import type { WordContext } from './word-reader.ts';
import { readWordXml } from './word-xml.ts';

/**
 * A Word document -> one sheet: page headers, body, page footers, footnotes, endnotes, with blank
 * rows between them. Each table row or paragraph is a row. `main` is the part of the body.
 */
export function readDocx(
	source: PartSource,
	main: string,
	outer: Record<string, string> = {},
): ReadSheets {
	const budget = new CellBudget();
	const rows: Draft[][] = [];
	const problems: Problem[] = [];
	const relations = readRelations(source, main);
	const context: WordContext = { styles: new WordStyles(), embedded: [], outer };
	readStyles(source, stylesOf(main, relations), context);
	for (const { name, letter } of partsOf(source, main)) {
		const bytes = source.read(name);
		if (!(bytes instanceof Uint8Array)) return bytes;
		const read = readWordXml(decodeXml(bytes), budget, letter, context);
		if (read.breach !== null) return refuse('too-large', `Word 文件过大：${read.breach}`);
		if (!read.isWhole) {
			const message = `文件已损坏：部件 ${name} 不完整，只读取了其中的一部分`;
			problems.push(documentProblem('damaged-document', message));
		}
		if (rows.length > 0 && read.rows.length > 0) rows.push([]);
		for (const row of read.rows) rows.push(row);
	}
	for (const id of context.embedded) problems.push(embeddedProblem(id, relations));
	return { sheets: [toSheet(rows)], problems };
}

/** The body of a Word document, or undefined if the package is none. */
export function findWordBody(source: PartSource): string | undefined {
	const named = source.names.find((name) => /^word\/document\d*\.xml$/.test(name));
	const related = readRelations(source, '').find(({ kind }) => kind === 'officeDocument')?.target;
	if (related === undefined || !source.names.includes(related)) return named;
	if (related === named) return named;
	const bytes = source.read(related);
	const start = bytes instanceof Uint8Array ? decodeXml(bytes.subarray(0, 4_096)) : '';
	return /<(?:\w+:)?document\b[^>]*wordprocessingml/.test(start) ? related : named;
}

function stylesOf(main: string, relations: readonly Relation[]): string {
	const related = relations.find(({ kind }) => kind === 'styles')?.target;
	return related ?? `${main.slice(0, main.lastIndexOf('/') + 1)}styles.xml`;
}

/** Without its styles a document is read as if each run said all about itself. */
function readStyles(source: PartSource, name: string, context: WordContext): void {
	const bytes = source.names.includes(name) ? source.read(name) : null;
	if (bytes instanceof Uint8Array) readWordXml(decodeXml(bytes), new CellBudget(), '', context);
}

function embeddedProblem(id: string, relations: readonly Relation[]): Problem {
	const target = relations.find((relation) => relation.id === id)?.target ?? '';
	const name = target.slice(target.lastIndexOf('/') + 1);
	const message = `文档中嵌入了另一个文件${name && `（${name}）`}，其中的内容未读取，请另存为普通的 docx`;
	return documentProblem('unread', message);
}

/** The printed parts in order, each with the letters that precede its paragraph numbers. */
function partsOf(source: PartSource, main: string): { name: string; letter: string }[] {
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const numbered = (kind: string, letter: string): { name: string; letter: string }[] =>
		source.names
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
