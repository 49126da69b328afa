import { expect, test } from 'vitest';
import { englishMeanings } from '#lib/corpus/english-meanings.ts';
import { schema, tableNames } from '#lib/corpus/schema.ts';

test.each(tableNames)(
	'%s: every column has an English meaning of its own, and no other has',
	(table) => {
		const meanings = englishMeanings[table];
		expect(Object.keys(meanings).toSorted()).toEqual(
			schema[table].map(({ name }) => name).toSorted(),
		);
		const texts = Object.values(meanings);
		expect(new Set(texts).size).toBe(texts.length);
		for (const text of texts) expect(text).toMatch(/^[A-Z][^\p{Script=Han}]+[^.]$/u);
	},
);
