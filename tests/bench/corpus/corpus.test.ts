import { expect, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { problemsOf } from '#lib/corpus/problems-of.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import { targetKinds } from '#lib/model/target.ts';
import { documentName, makeDocuments, type MadeDocument } from './make-documents.ts';
import { categories, departments, districts, goalSentences, searchedNouns } from './words.ts';

const seed = 7;

const made = [...makeDocuments(120, seed)];

function read(documents: readonly MadeDocument[]) {
	return buildCorpus(
		documents.map(({ folder, note, bytes, source }) => ({
			folder,
			note: JSON.stringify(note),
			documents: [{ file: documentName, bytes, sha256: source.sha256 }],
		})),
	);
}

test('the same seed makes the same corpus, another seed makes another', () => {
	const sums = (seed: number) => [...makeDocuments(50, seed)].map(({ source }) => source.sha256);
	expect(sums(1)).toEqual(sums(1));
	expect(sums(1)).not.toEqual(sums(2));
});

test('a corpus has the requested number of forms, in several folders, with at most 400 per document', () => {
	const counts = (forms: number) =>
		[...makeDocuments(forms, seed)].map(({ source }) => source.forms.length);
	expect(counts(22)).toEqual([11, 11]);
	expect(counts(900)).toEqual([400, 400, 100]);
});

test('the documents are read without a problem and with the figures they were made of', async () => {
	const sources = await read(made);
	expect(sources.flatMap(({ problems }) => problems)).toEqual([]);
	expect(sources.flatMap(({ forms }) => forms.flatMap(problemsOf))).toEqual([]);
	// Findings have lines and printed amounts, which only a document has.
	expect(toTables(sources, [])).toEqual(
		toTables(
			made.map(({ source }) => source),
			[],
		),
	);
}, 60_000);

test('all types of indicators and all kinds of targets occur, with about 14.5 indicators per form', () => {
	const forms = made.flatMap(({ source }) => source.forms);
	const indicators = forms.flatMap(({ indicators }) => indicators);
	expect(new Set(indicators.map(({ level2 }) => level2))).toEqual(new Set(level2s));
	expect(new Set(indicators.map(({ target }) => target.kind))).toEqual(new Set(targetKinds));
	expect(indicators.length / forms.length).toBeCloseTo(14.5, 0);
	expect(new Set(forms.map(({ nature }) => nature)).size).toBe(5);
});

test('searches begin with a character that occurs only in project names', () => {
	const firsts = searchedNouns.map((noun) => noun.charAt(0));
	expect(new Set(firsts).size).toBe(firsts.length / 2);
	const elsewhere = [
		...[categories, departments, districts, goalSentences].flat(),
		...made
			.flatMap(({ source }) => source.forms)
			.flatMap(({ indicators, unit }) => [
				unit ?? '',
				...indicators.flatMap(({ name, targetText }) => [name ?? '', targetText ?? '']),
			]),
	].join('');
	for (const first of firsts) expect(elsewhere).not.toContain(first);
});
