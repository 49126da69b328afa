// npx tsx tests/bench/corpus/write-city.ts FOLDER [DEPARTMENTS [PROJECTS]]: three years of a city as its
// bureau would file them, half of the documents as text, the others as workbooks and Word files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '../../forms/round-trip-render.ts';
import type { Part, TableCell } from '../../forms/round-trip-table.ts';
import { makeCity, type City } from './make-city.ts';

const formats = ['text', 'xlsx', 'text', 'docx'] as const;
const columns = 6;

/** Writes each document of the city into its folder, one after the other in another format. */
export function writeCity({ documents }: Pick<City, 'documents'>, folder: string): void {
	for (const [i, { folder: name, note, bytes }] of documents.entries()) {
		const path = join(folder, name);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, 'source.json'), JSON.stringify(note, null, '\t'));
		const format = formats[i % formats.length] ?? 'text';
		if (format === 'text') writeFileSync(join(path, 'declaration.txt'), bytes);
		else {
			const { bytes: rendered } = render(toParts(new TextDecoder().decode(bytes)), format);
			writeFileSync(join(path, `declaration.${format}`), rendered);
		}
	}
}

/** Lines of one cell as paragraphs, the others as tables. */
function toParts(text: string): Part[] {
	const parts: Part[] = [];
	for (const cells of text.split('\n').map((line) => line.split('\t'))) {
		const last = parts.at(-1);
		if (cells.length === 1) parts.push({ paragraph: cells[0] ?? '' });
		else if (last && 'table' in last) last.table.push(toRow(cells));
		else parts.push({ table: [toRow(cells)] });
	}
	return parts;
}

function toRow(cells: readonly string[]): TableCell[] {
	return Array.from({ length: columns }, (_, i) => ({ text: cells[i] ?? '', columns: 1, rows: 1 }));
}

const [, script = '', folder, departments = '60', projects = '22'] = process.argv;
if (import.meta.url === pathToFileURL(script).href) {
	if (folder === undefined) throw new Error('missing: the folder to write to');
	const size = { departments: Number(departments), projects: Number(projects) };
	writeCity(makeCity({ ...size, years: [2024, 2025, 2026] }, 7), folder);
}
