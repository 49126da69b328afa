// How fast documents are read, compared with a lower bound for the same bytes.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { median } from 'd3-array';
import { decodeText } from '#lib/documents/decode-text.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';
import { render, type RenderedFormat } from '../forms/round-trip-render.ts';
import type { TableCell } from '../forms/round-trip-table.ts';
import { print } from './print.ts';

const corpus = 'data/minhang-justice-2023/declaration.txt';
const formsOfCorpus = 22;
const forms = 10_000;
const rounds = 3;

/** Prints forms and MB per second for each format, and the multiple of the lower bound. */
export async function benchReader(): Promise<void> {
	const text = readFileSync(corpus, 'utf8');
	for (const [format, copies] of [
		['text', 1],
		['text', 25],
		['docx', 4],
		['xlsx', 4],
	] as const) {
		const count = Math.ceil(forms / formsOfCorpus / copies);
		const documents = Array.from({ length: count }, (_, i) => {
			const rows = Array.from({ length: copies }, (_, j) => rowsOf(text, i * copies + j));
			return renderRows(rows.flat(), format);
		});
		const name = `${format}, ${copies * formsOfCorpus} forms a document`;
		await printSpeed(name, documents, format === 'text' ? splitText : splitXml);
	}
}

async function printSpeed(
	name: string,
	documents: Uint8Array[],
	split: (bytes: Uint8Array) => number,
): Promise<void> {
	const bytes = documents.reduce((sum, { length }) => sum + length, 0);
	const speeds: { read: number; floor: number }[] = [];
	let count = 0;
	for (let round = 0; round < rounds; round += 1) {
		const read: Form[][] = [];
		const readMs = await time(async () => {
			for (const document of documents) {
				read.push((await readForms(document, { file: 'bench', stem: 'bench' })).forms);
			}
		});
		const json = read.map((each) => JSON.stringify(each));
		count = read.flat().length;
		const floor = await time(() => {
			for (const document of documents) split(document);
			for (const each of json) JSON.parse(each);
		});
		speeds.push({ read: readMs, floor });
	}
	const read = median(speeds, (each) => each.read) ?? NaN;
	const times = median(speeds, (each) => each.read / each.floor) ?? NaN;
	const megabytes = (bytes / 1e6 / (read / 1_000)).toFixed(1);
	const speed = `${(count / (read / 1_000)).toFixed(0)} forms/s, ${megabytes} MB/s`;
	print(
		name,
		`${count} forms in ${(read / 1_000).toFixed(1)} s: ${speed}, ${times.toFixed(1)} x floor`,
	);
}

async function time(run: () => Promise<void> | void): Promise<number> {
	const started = performance.now();
	await run();
	return performance.now() - started;
}

/** The corpus with unique amounts and texts, so that no cache can help. */
function rowsOf(text: string, copy: number): string[][] {
	return text.split('\n').map((line) => line.split('\t').map((cell) => ownCell(cell, copy)));
}

function ownCell(cell: string, copy: number): string {
	if (/^[\d,]+\.\d\d$/.test(cell)) return `${copy}${cell.replaceAll(',', '')}`;
	const isText = /^\p{Script=Han}{6}/u.test(cell) && !/\d/.test(cell);
	return isText && !isLabel(toLabel(cell)) ? `${cell}${copy}` : cell;
}

function renderRows(rows: string[][], format: RenderedFormat): Uint8Array {
	const table = rows.map((row) => row.map((text): TableCell => ({ text, columns: 1, rows: 1 })));
	return render([{ table }], format).bytes;
}

/** The lower bound for a text: decode it and split it into lines and cells. */
function splitText(bytes: Uint8Array): number {
	const lines = decodeText(bytes)?.text.split(/\r\n|\n|\r/) ?? [];
	return lines.reduce((cells, line) => cells + line.split('\t').length, 0);
}

/** The lower bound for a zip of XML: inflate it, decode it and split it at tags. */
function splitXml(bytes: Uint8Array): number {
	const parts = Object.values(unzipSync(bytes));
	return parts.reduce((tags, part) => tags + strFromU8(part).split('<').length, 0);
}
