// The pages that show how each document was read, cell by cell. A document is read again for its page,
// so that the cells of all documents need not be kept.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup } from 'd3-array';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { cellId, documentPath, documentSlug } from '#lib/corpus/document-path.ts';
import { problemsOf } from '#lib/corpus/problems-of.ts';
import { cellReader } from '#lib/corpus/show-cells.ts';
import type { Cell } from '#lib/documents/sheet.ts';
import { readCells, type ReadCells } from '#lib/forms/read-forms.ts';
import type { Form, Problem } from '#lib/model/form.ts';
import type {
	DocumentPage,
	ShownCell,
	ShownNote,
	ShownRow,
	ShownSheet,
} from '#lib/pages/data/document/document-page.ts';
import { openCache, type DocumentCache } from './cache/document-cache.ts';
import { onceABuild } from './cache/once-a-build.ts';
import { loadCorpus } from './corpus.ts';
import { pagedSources } from './paged/page-kind.ts';
import { pdfResources } from './pdf-resources.ts';
import { dataDirectory, sha256 } from './read-data.ts';

/** A page with more cells is slow on a phone. The last row may exceed it. */
const cellsOfPart = 1_000;
const notesListed = 500;

let cache: DocumentCache | undefined;
let known: Promise<Map<string, { source: Source; firstSequence: number }>> | undefined;
/** The last ones: the cells of all documents would fill the memory. */
const built = new Map<string, Promise<DocumentPage[]>>();
const mostBuilt = 16;
/** Of the last document: the projects of one come one after the other. */
let notes: { slug: string; paths: Promise<Map<string | null, (string | null)[]>> } | undefined;
let counts: Promise<Map<string, number>> | undefined;
let parts: Promise<{ slug: string; part: number }[]> | undefined;

function loadKnown() {
	known ??= loadCorpus().then((corpus) => {
		const counts = new Map<string, number>();
		return new Map(
			pagedSources(corpus)
				.filter(({ file }) => file !== '')
				.map((source) => {
					const before = counts.get(source.folder) ?? 0;
					counts.set(source.folder, before + source.forms.length);
					const slug = documentSlug(source.folder, source.file);
					return [slug, { source, firstSequence: before + 1 }];
				}),
		);
	});
	return known;
}

/** The folder and the number of every part of every page. */
export function documentParts(): Promise<{ slug: string; part: number }[]> {
	parts ??= onceABuild('document-parts', listParts);
	return parts;
}

async function listParts(): Promise<{ slug: string; part: number }[]> {
	const listed: { slug: string; part: number }[] = [];
	for (const slug of (await loadKnown()).keys()) {
		await onceABuild(keptName('notes', slug), () => loadNotes(slug));
		for (const { part } of await loadParts(slug)) listed.push({ slug, part });
	}
	return listed;
}

export async function hasDocumentPage(slug: string, part: number): Promise<boolean> {
	counts ??= documentParts().then((parts) =>
		rollup(
			parts,
			({ length }) => length,
			({ slug }) => slug,
		),
	);
	return part <= ((await counts).get(slug) ?? 0);
}

/** A part of the page in this folder, from 1. Undefined if there is none. */
export async function loadDocumentPage(
	slug: string,
	part: number,
): Promise<DocumentPage | undefined> {
	return (await loadParts(slug))[part - 1];
}

/** The links to the cells of the problems and unread cells of a form, in their order. */
export async function loadNotePaths(
	folder: string,
	form: Pick<Form, 'id' | 'source'>,
): Promise<(string | null)[]> {
	const slug = documentSlug(folder, form.source.file);
	if (notes?.slug !== slug)
		notes = { slug, paths: onceABuild(keptName('notes', slug), () => loadNotes(slug)) };
	return (await notes.paths).get(form.id) ?? [];
}

/** By form id. */
async function loadNotes(slug: string): Promise<Map<string | null, (string | null)[]>> {
	const [page] = await loadParts(slug);
	return rollup(
		page?.notes ?? [],
		(notes) => notes.map(({ path }) => path),
		({ formId }) => formId,
	);
}

function keptName(what: string, slug: string): string {
	return `${what}-${sha256(new TextEncoder().encode(slug))}`;
}

function loadParts(slug: string): Promise<DocumentPage[]> {
	const parts = built.get(slug) ?? onceABuild(keptName('document', slug), () => buildParts(slug));
	built.set(slug, parts);
	const [oldest] = built.keys();
	if (built.size > mostBuilt && oldest !== undefined) built.delete(oldest);
	return parts;
}

async function buildParts(slug: string): Promise<DocumentPage[]> {
	const one = (await loadKnown()).get(slug);
	if (!one) return [];
	const { source, firstSequence } = one;
	const cells = await readAgain(source, firstSequence);
	const parts = toParts(cells, source);
	const pathOf = cellPaths(parts, cells, source);
	const notes = toNotes(source, pathOf);
	const numbers = numbersByPath(notes);
	const partPaths = parts.map((_, i) => documentPath(source.folder, source.file, i + 1));
	return parts.map((sheets, i) => ({
		folder: source.folder,
		file: source.file,
		title: source.note.title,
		format: source.format,
		part: i + 1,
		partPaths,
		forms: source.forms.map(({ id, projectName, doubts }) => ({
			id,
			name: projectName,
			doubtCount: doubts.length,
		})),
		cellCount: cells.sheets.flatMap(({ rows }) => rows.flat()).filter(isPrinted).length,
		notes: notes.slice(0, notesListed),
		notesLeft: Math.max(0, notes.length - notesListed),
		sheets: withNotes(sheets, (id) => numbers.get(`${partPaths[i] ?? ''}#${id}`) ?? []),
	}));
}

/** The cells of a document. None of one that took too long, because it would again. */
async function readAgain(source: Source, firstSequence: number): Promise<ReadCells> {
	if (source.problems.some(({ code }) => code === 'time-limit')) return { sheets: [], groups: [] };
	const data = dataDirectory();
	const bytes = new Uint8Array(await readFile(join(data, source.folder, source.file)));
	const name = { file: source.file, stem: source.folder, firstSequence };
	cache ??= openCache();
	return cache.cells(bytes, name, () => readCells(bytes, name, { pdf: pdfResources }));
}

function isPrinted({ text }: Cell): boolean {
	return text !== '';
}

/** The rows in parts of at most so many cells; a document without cells has one empty part. */
function toParts(read: ReadCells, { forms }: Source): ShownSheet[][] {
	const parts: ShownSheet[][] = [[]];
	const names = new Map(forms.map(({ id, projectName }) => [id, projectName]));
	let count = 0;
	for (const [index, { name, rows }] of read.sheets.entries()) {
		const partsOf = cellReader(read, index, forms);
		let last: string | null = null;
		let shown: ShownRow[] = [];
		let isNew = true;
		for (const row of rows) {
			const printed = row.filter(isPrinted);
			if (printed.length === 0) continue;
			if (count >= cellsOfPart) {
				parts.push([]);
				[count, isNew] = [0, true];
			}
			if (isNew) parts.at(-1)?.push({ name, rows: (shown = []) });
			isNew = false;
			count += printed.length;
			const read = printed.map((cell) => partsOf(cell));
			const id: string | null = read.flat().find(({ formId }) => formId !== null)?.formId ?? null;
			const isFirst = id !== null && id !== last;
			last = id ?? last;
			shown.push({
				line: printed[0]?.line ?? 0,
				form: isFirst ? { id, name: names.get(id) ?? null } : null,
				cells: printed.map((cell, i): ShownCell => {
					const parts = (read[i] ?? []).map(({ role, indicator, text }) => ({
						role,
						indicator,
						text,
					}));
					const isPersonal = parts.some(({ role }) => role === 'footer');
					return {
						id: cellId(index, cell),
						gap: cell.column - (printed[i - 1]?.column ?? 0) - 1,
						text: isPersonal ? null : cell.text,
						parts,
						notes: [],
					};
				}),
			});
		}
	}
	return parts;
}

type PathOf = (formId: string | null, place: Problem) => string | null;

/** Finds the link to the cell of a problem, or else to the first cell of its line. */
function cellPaths(parts: ShownSheet[][], { groups }: ReadCells, source: Source): PathOf {
	const paths = new Map<string, string>();
	for (const [i, sheets] of parts.entries()) {
		const path = documentPath(source.folder, source.file, i + 1);
		for (const { id } of sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
			const line = id.slice(0, id.indexOf('C'));
			paths.set(id, `${path}#${id}`);
			if (!paths.has(line)) paths.set(line, `${path}#${id}`);
		}
	}
	const sheetOf = new Map(groups.map(({ formId, sheet }) => [formId, sheet]));
	return (formId, { line, column }) => {
		if (line === null) return null;
		const id = cellId(formId === null ? 0 : (sheetOf.get(formId) ?? 0), {
			line,
			column: column ?? 1,
		});
		return paths.get(id) ?? paths.get(id.slice(0, id.indexOf('C'))) ?? null;
	};
}

/** The notes of the document, then those of each form: its problems and its unread cells. */
function toNotes({ problems, forms }: Source, pathOf: PathOf): ShownNote[] {
	const toNote = (form: Form | null, problem: Problem): Omit<ShownNote, 'number'> => {
		const { code, message, text, line, column, address } = problem;
		const isBare = code === 'unread' || code === 'outside-form';
		return {
			message: isBare ? null : message,
			text,
			position: line === null ? null : { line, column, address },
			path: pathOf(form?.id ?? null, problem),
			isDoubt: (form?.doubts ?? []).some((doubt) => doubt.line === line && doubt.column === column),
			formId: form?.id ?? null,
		};
	};
	return [
		...problems.map((problem) => toNote(null, problem)),
		...forms.flatMap((form) => problemsOf(form).map((problem) => toNote(form, problem))),
	].map((note, i) => ({ number: i + 1, ...note }));
}

function numbersByPath(notes: readonly ShownNote[]): Map<string, number[]> {
	const numbers = new Map<string, number[]>();
	for (const { path, number } of notes.slice(0, notesListed)) {
		if (path !== null) numbers.set(path, [...(numbers.get(path) ?? []), number]);
	}
	return numbers;
}

function withNotes(sheets: ShownSheet[], notesOf: (id: string) => number[]): ShownSheet[] {
	return sheets.map(({ name, rows }) => ({
		name,
		rows: rows.map((row) => ({
			...row,
			cells: row.cells.map((cell) => ({ ...cell, notes: notesOf(cell.id) })),
		})),
	}));
}
