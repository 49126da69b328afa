import { expect, test } from 'vitest';
import { countedYears } from '#lib/corpus/counted-years.ts';
import { noNote } from '#lib/corpus/notes/source-note.ts';
import type { Form } from '#lib/model/form.ts';

const source = (noted: number | null, ...forms: [id: string, printed: number | null][]) => ({
	note: { ...noNote, fiscalYear: noted },
	forms: forms.map(([id, fiscalYear]) => ({ id, fiscalYear }) as Form),
});

test.each([
	['printed before noted', [source(2024, ['a', 2023], ['b', null])], { a: 2023, b: 2024 }],
	[
		'the only year of all',
		[source(2024, ['a', null]), source(null, ['b', null])],
		{ a: 2024, b: 2024 },
	],
	[
		'not known among several',
		[source(null, ['a', 2023], ['b', 2024], ['c', null])],
		{ a: 2023, b: 2024 },
	],
	['not known at all', [source(null, ['a', null])], {}],
	['no forms', [source(2024)], {}],
	// A folder without forms says no year of the corpus.
	['a noted year of no form', [source(2025), source(2024, ['a', null])], { a: 2024 }],
])('%s', (_, sources, years) => {
	expect(Object.fromEntries(countedYears(sources))).toEqual(years);
});
