import { expect, test } from 'vitest';
import { foldSources } from '#lib/pages/data/folded-sources.ts';
import type { SourceDocument } from '#lib/pages/data/source-documents.ts';

const document = (source_id: string, file: string, issuing_body: string | null = null) =>
	({
		source_id,
		file,
		issuing_body,
		title: null,
		format: 'text',
		bytes: 1,
		sha256: '',
		form_count: 2,
		problem_count: file === 'b' ? 3 : 0,
	}) satisfies SourceDocument;

const named = (documents: SourceDocument[]) =>
	foldSources(documents).map(({ name, issuer, documents }) => [name, issuer, documents.length]);

test('documents of a folder are folded together, with who issued all of them', () => {
	const documents = [
		document('2026/health', 'a', '卫健委'),
		document('2026/health', 'b', '卫健委'),
		document('2026/parks', 'a', '园林局'),
		document('2026/parks', 'b'),
	];
	expect(named(documents)).toEqual([
		['2026/health', '卫健委', 2],
		['2026/parks', null, 2],
	]);
	expect(foldSources(documents)[0]?.documents).toEqual([
		['2026/health', 'a', 2, 0],
		['2026/health', 'b', 2, 3],
	]);
});

test('where nearly each document has a folder, the folder above counts', () => {
	expect(
		named([
			document('2025/health', 'a', '卫健委'),
			document('2026/health', 'a', '卫健委'),
			document('2026/parks', 'a', '园林局'),
		]),
	).toEqual([
		['2025', '卫健委', 1],
		['2026', null, 2],
	]);
});

test('without a folder above, the issuing body counts, or else the folder', () => {
	expect(
		named([
			document('health-2025', 'a', '卫健委'),
			document('health-2026', 'a', '卫健委'),
			document('parks', 'a'),
		]),
	).toEqual([
		['卫健委', null, 2],
		['parks', null, 1],
	]);
});
