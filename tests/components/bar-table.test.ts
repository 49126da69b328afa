import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { barRows, barRowHeights, type BarRow } from '#lib/components/bar-rows.ts';
import BarTable from '#lib/components/BarTable.svelte';

function rendered(rows: BarRow[]): string {
	const option = (narrow: boolean) => ({ ...barRows(rows.length, narrow), series: [] });
	const props = { label: '金额', heads: ['项目', '万元'], rows, option };
	return render(BarTable, { props }).body.replace(/<!--.*?-->/gs, '');
}

test('a table with heads, a name and figures a row', () => {
	const html = rendered([
		{ name: '甲', values: ['1.00'] },
		{ name: '乙', values: ['未填写'] },
	]);
	expect([...html.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
		'项目',
		'万元',
	]);
	const rows = [...html.matchAll(/<th scope="row"[^>]*>([^<]*)<\/th>\s*<td[^>]*>([^<]*)/g)];
	expect(rows.map(([, name, value]) => [name, value])).toEqual([
		['甲', '1.00'],
		['乙', '未填写'],
	]);
});

test('the drawing is as tall as the rows, in a narrow card and in a wide one', () => {
	const html = rendered(Array.from({ length: 3 }, () => ({ name: '甲', values: ['1'] })));
	expect(html).toContain(`--narrow: ${3 * barRowHeights.narrow}px`);
	expect(html).toContain(`--wide: ${3 * barRowHeights.wide}px`);
});

test('a name is text, never markup, also in what is shown of a long one', () => {
	const html = rendered([{ name: '"><script>', values: ['<b>'] }]);
	expect(html).not.toMatch(/<b>|<script/);
	expect(html).toContain('title="&quot;>&lt;script>"');
});
