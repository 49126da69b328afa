import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { toLengths, toPoints, type BarRow } from '#lib/charts/bar-rows.ts';
import BarTable from '#lib/charts/BarTable.svelte';

const row = (parts: Partial<BarRow>): BarRow => ({
	name: '甲',
	values: ['1.00'],
	length: 1,
	tone: 'accent',
	...parts,
});

function rendered(rows: BarRow[]): string {
	const props = { label: '金额', heads: ['项目', '万元'], rows };
	return render(BarTable, { props }).body.replace(/<!--.*?-->/gs, '');
}

test('a table with headings; each row has a name, a bar and figures', () => {
	const html = rendered([
		row({}),
		row({ name: '乙', values: ['未填写'], length: 0, tone: 'outline' }),
	]);
	expect([...html.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
		'项目',
		'万元',
	]);
	const rows = [
		...html.matchAll(
			/<th scope="row"[^>]*><span[^>]*>([^<]*)<\/span><\/th>\s*<td class="bar (\w+)[^"]*"[^>]*--length: ([\d.]+)[^>]*><\/td>\s*<td[^>]*>([^<]*)/g,
		),
	];
	expect(rows.map(([, ...parts]) => parts)).toEqual([
		['甲', 'accent', '1', '1.00'],
		['乙', 'outline', '0', '未填写'],
	]);
});

test('bars are as long as their amounts; blank, zero and negative amounts have none', () => {
	expect(toLengths([400, 100, null, 0, -50])).toEqual([1, 0.25, 0, 0, 0]);
	expect(toLengths([null, 0])).toEqual([0, 0]);
	expect(toLengths([-1])).toEqual([0]);
	expect(toLengths([])).toEqual([]);
});

test('the line passes the middle of each row that has a coordinate', () => {
	const rows = [row({ line: 0.6 }), row({ line: null }), row({}), row({ line: 1 })];
	expect(toPoints(rows)).toBe('0.6,0.5 1,3.5');
	expect(rendered(rows)).toContain('viewBox="0 0 1 4"');
	expect(rendered([row({})])).not.toContain('<svg');
});

test('a name is text and never markup', () => {
	const html = rendered([row({ name: '"><script>', values: ['<b>'] })]);
	expect(html).not.toMatch(/<b>|<script/);
	expect(html).toContain('&lt;script');
});
