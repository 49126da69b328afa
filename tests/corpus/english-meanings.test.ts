import { expect, test } from 'vitest';
import { englishMeanings } from '#lib/corpus/english-meanings.ts';
import { schema, tableNames } from '#lib/corpus/schema.ts';

test.each(tableNames)('%s: exactly the columns have English meanings, all different', (table) => {
	const meanings = englishMeanings[table];
	expect(Object.keys(meanings).toSorted()).toEqual(
		schema[table].map(({ name }) => name).toSorted(),
	);
	const texts = Object.values(meanings);
	expect(new Set(texts).size).toBe(texts.length);
	for (const text of texts) expect(text).toMatch(/^[A-Z][^\p{Script=Han}]+[^.]$/u);
});
