import { expect, test } from 'vitest';
import { schema, tableNames, type Column } from '#lib/corpus/schema.ts';

const columns = tableNames.flatMap((table) =>
	schema[table].map((column: Column) => ({ table, title: `${table}.${column.name}`, ...column })),
);

test('the tables in the order in which they are written', () => {
	expect(tableNames).toEqual(['source', 'form', 'indicator', 'finding', 'problem']);
});

test.each(columns)('$title has a Chinese meaning of its own', ({ table, meaning }) => {
	expect(meaning).toMatch(/\p{Script=Han}/u);
	expect(schema[table].filter((column) => column.meaning === meaning)).toHaveLength(1);
});

test.each(tableNames)('%s: names are unique and in snake case', (table) => {
	const names = schema[table].map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
});

test('only money is in fen: by type, by name and by unit', () => {
	const money = columns.filter(({ type }) => type === 'fen').map(({ title }) => title);
	expect(money).toHaveLength(7);
	expect(columns.filter(({ name }) => name.endsWith('_fen')).map(({ title }) => title)).toEqual(
		money,
	);
	expect(columns.filter(({ unit }) => unit === '分').map(({ title }) => title)).toEqual(money);
});
