// Every set of words that lies beside a component or a view, in both languages.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages, type Words } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.words.ts'),
);

type Leaf = string | number | boolean | ((...args: unknown[]) => unknown);

/** Every text and every function of a set, by its path. */
function leavesOf(value: unknown, path = ''): [string, Leaf][] {
	if (typeof value !== 'object' || value === null) return [[path, value as Leaf]];
	return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
}

/** Units of money and the name of the form are printed as the forms print them, in every language. */
const withoutPrinted = (text: string) => text.replace(/[万亿]?元|财政项目支出绩效目标申报表/g, '');

const han = /\p{Script=Han}|[，。；：（）、]/u;

/** What a function may be given: counts, printed counts, a list of names, an amount in a unit. */
const examples = [[1, 1, 1], [2, 2, 2], ['3', '4', '5'], [['a', 'b']], [null, 'wan'], ['']];

/** What a leaf says, a function for every example that it takes. */
function textsOf(leaf: Leaf): string[] {
	if (typeof leaf !== 'function') return [String(leaf)];
	const texts = examples.flatMap((example) => {
		try {
			return leavesOf(leaf(...example)).map(([, text]) => String(text));
		} catch {
			return [];
		}
	});
	expect(texts).not.toEqual([]);
	return texts;
}

const sets: [string, Words<unknown>][] = [['words/words.ts', sharedWords]];
for (const file of files) {
	const module = (await import(join(src, file))) as Record<string, Words<unknown>>;
	for (const [name, words] of Object.entries(module)) sets.push([`${file} ${name}`, words]);
}

test('words lie beside every view that has some', () => {
	expect(files.length).toBeGreaterThanOrEqual(12);
});

test.each(sets)('%s: the same keys in both languages', (_name, words) => {
	const [zh, en] = languages.map((language) => leavesOf(words[language]));
	expect(en?.map(([path, leaf]) => [path, typeof leaf])).toEqual(
		zh?.map(([path, leaf]) => [path, typeof leaf]),
	);
});

test.each(sets)('%s: no Chinese in the English words', (_name, words) => {
	// The switch to Chinese says so in Chinese.
	const leaves = leavesOf(words.en).filter(([path]) => path !== '.other');
	const texts = leaves.flatMap(([path, leaf]) =>
		textsOf(leaf).map((text) => [path, text] as const),
	);
	expect(texts.filter(([, text]) => han.test(withoutPrinted(text)))).toEqual([]);
});
