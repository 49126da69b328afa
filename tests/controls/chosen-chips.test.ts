import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ChosenChips from '#lib/controls/ChosenChips.svelte';

const remove = () => undefined;
const chips = [
	{ facet: 'rule', value: 'F-01', text: 'F-01 amounts', remove },
	{ facet: 'unit', value: '%', text: 'Unit: %', name: 'Remove: Unit: %', remove },
];

function htmlOf(props: object) {
	const { body } = render(ChosenChips, {
		props: {
			chips: [],
			figure: 'selected',
			isFiltered: false,
			clear: 'clear all',
			busy: false,
			onclear: remove,
			counts: createRawSnippet(() => ({ render: () => '<b>7 projects</b>' })),
			...props,
		},
	});
	return body.replace(/<!--.*?-->/g, '');
}

test('nothing chosen: only the counts, in a status', () => {
	const html = htmlOf({});
	expect(html).toMatch(/<span role="status"[^>]*data-figure="selected"[^>]*><b>7 projects<\/b>/);
	expect(html).not.toContain('<button');
});

test('each chip can be removed by its name, and all of them at once', () => {
	const buttons = htmlOf({ chips, isFiltered: true, title: 'Chosen' }).match(
		/<button.*?<\/button>/g,
	);
	expect(buttons).toHaveLength(3);
	expect(buttons?.[0]).toMatch(/aria-pressed="true".*data-value="F-01".*F-01 amounts/);
	expect(buttons?.[1]).toMatch(/aria-label="Remove: Unit: %".*data-value="%"/);
	expect(buttons?.[1]).not.toContain('aria-pressed');
	expect(buttons?.[2]).toContain('clear all');
});

test('the title names the group of chips', () => {
	expect(htmlOf({ chips, title: 'Chosen' })).toMatch(/role="group" aria-label="Chosen"/);
	expect(htmlOf({ chips })).not.toContain('role="group"');
});

test.each([
	[{ busy: true, failed: true }, '正在计算…'],
	[{ failed: true }, '未能计算'],
])('%o: the status says %s instead of counts that are not of this selection', (props, text) => {
	const html = htmlOf(props);
	expect(html).toContain(text);
	expect(html).not.toContain('7 projects');
});
