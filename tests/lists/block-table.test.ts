import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import BlockTable from '#lib/lists/BlockTable.svelte';

interface Position {
	rowIndex: number;
	previous: string | undefined;
}
const names = ['one', 'two', 'three'];
const rowOf = (tag: string) =>
	createRawSnippet<[string, Position]>((name, position) => ({
		render: () => {
			const { rowIndex, previous = 'none' } = position();
			return `<${tag} aria-rowindex="${rowIndex}">${name()} after ${previous}</${tag}>`;
		},
	}));

/** The HTML of a list of `count` rows whose first block has come with the page. */
function htmlOf(count: number, columns?: number) {
	const { body } = render(BlockTable<string>, {
		props: {
			source: { first: names.slice(0, count), count, atOnce: 3, load: () => Promise.resolve([]) },
			rowHeight: 40,
			...(columns === undefined ? {} : { columns }),
			usable: false,
			none: 'nothing here',
			rest: (left: string) => `${left} more`,
			head: createRawSnippet(() => ({ render: () => '<thead></thead>' })),
			row: rowOf(columns === undefined ? 'p' : 'tr'),
		},
	});
	return body.replace(/<!--.*?-->/g, '');
}

test('a table counts its rows from the head, which is row 1', () => {
	const html = htmlOf(3, 2);
	expect(html).toContain('<table aria-rowcount="4"><thead></thead>');
	expect(html.match(/<tbody[^>]*data-block="0"/g)).toHaveLength(1);
	expect(html.match(/<tr.*?<\/tr>/g)).toEqual([
		'<tr aria-rowindex="2">one after none</tr>',
		'<tr aria-rowindex="3">two after one</tr>',
		'<tr aria-rowindex="4">three after two</tr>',
	]);
	expect(html).not.toContain('more');
});

test('without scripts a longer list says how many rows it does not show', () => {
	expect(htmlOf(5, 2)).toContain('<p class="empty">2 more</p>');
	expect(htmlOf(5, 2)).not.toContain('data-space');
});

test('an empty list says so instead of showing a head', () => {
	expect(htmlOf(0, 2)).toContain('<p class="empty">nothing here</p>');
	expect(htmlOf(0, 2)).not.toContain('<table');
});

test('without columns the rows are a plain list', () => {
	const html = htmlOf(3);
	expect(html).not.toMatch(/<(table|tbody|tr|td)|aria-rowcount/);
	expect(html).toMatch(/<div[^>]*data-block="0"[^>]*>\s*<p aria-rowindex="2">one after none<\/p>/);
});
