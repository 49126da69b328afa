// The page of a document: its parts, its notes and the links to their cells.
import { expect, test } from 'vitest';
import { documentSlug } from '#lib/corpus/document-path.ts';
import { documentParts, loadDocumentPage } from '#lib/server/document-pages.ts';

const slug = documentSlug('minhang-justice-2023', 'declaration.txt');

test(
	'the first corpus has one document, in parts, and every cell once',
	{ timeout: 60_000 },
	async () => {
		const parts = await documentParts();
		expect(parts.length).toBeGreaterThan(1);
		expect(parts).toEqual(parts.map((_, i) => ({ slug, part: i + 1 })));
		const pages = await Promise.all(parts.map(({ part }) => loadDocumentPage(slug, part)));
		const cells = pages.flatMap((page) =>
			(page?.sheets ?? []).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
		);
		expect(cells).toHaveLength(pages[0]?.cellCount ?? 0);
		expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
		expect(cells.every(({ parts }) => parts.length > 0)).toBe(true);
		const note = pages[0]?.notes.find(({ path }) => path !== null);
		const [path = '', id] = (note?.path ?? '').split('#');
		const page = pages[pages[0]?.partPaths.indexOf(path) ?? -1];
		const shown = page?.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
		expect(shown?.find((cell) => cell.id === id)?.notes).toContain(note?.number);
	},
);

test('there is no page of an unknown document or part', async () => {
	expect(await loadDocumentPage('no~2f~such', 1)).toBeUndefined();
	expect(await loadDocumentPage(slug, 999)).toBeUndefined();
});
