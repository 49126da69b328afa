import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Matrix from '#lib/charts/Matrix.svelte';
import type { MatrixRow } from '#lib/charts/matrix.ts';

function rendered(names: string[], rows: MatrixRow[]): string {
	const columns = names.map((name, i) => ({ name, note: String(i + 1) }));
	const { body } = render(Matrix, { props: { label: '甲与乙', rowTitle: '项目', columns, rows } });
	return body.replace(/<!--.*?-->/gs, '');
}

const rowsOf = (...counts: number[][]): MatrixRow[] =>
	counts.map((row, i) => ({ name: `行${i + 1}`, counts: row }));

/** The cells of the body: the class that colours them, and their text. */
const cellsOf = (html: string) =>
	[...html.matchAll(/<td class="([\w-]+)[^"]*">([^<]*)<\/td>/g)].map(([, style, text]) => [
		style,
		text?.trim(),
	]);

const headingsOf = (html: string, scope: 'col' | 'row') =>
	[...html.matchAll(new RegExp(`<th scope="${scope}"[^>]*>(.*?)</th>`, 'gs'))].map(([, inner]) =>
		(inner ?? '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
	);

test('a table with a name, headings for rows and columns, and notes below names', () => {
	const html = rendered(['数量', '质量'], rowsOf([1, 2], [3, 4]));
	expect(html).toMatch(/<table[^>]* aria-label="甲与乙"/);
	expect(headingsOf(html, 'col')).toEqual(['项目', '数量 1', '质量 2']);
	expect(headingsOf(html, 'row')).toEqual(['行1', '行2']);
});

test('counts are printed, the largest in the darkest step; a cell for 0 is empty', () => {
	expect(cellsOf(rendered(['甲', '乙', '丙'], rowsOf([0, 1, 5], [12_345, 0, 6173])))).toEqual([
		['none', ''],
		['step-1', '1'],
		['step-1', '5'],
		['step-5', '12,345'],
		['none', ''],
		['step-3', '6,173'],
	]);
});

test('a matrix of zeros, without columns, without rows', () => {
	expect(cellsOf(rendered(['甲'], rowsOf([0])))).toEqual([['none', '']]);
	expect(headingsOf(rendered([], rowsOf([], [])), 'row')).toEqual(['行1', '行2']);
	expect(headingsOf(rendered(['甲'], []), 'col')).toEqual(['项目', '甲 1']);
});

test('a name is text, never markup', () => {
	const html = rendered(['<b>'], [{ name: '"><script>', counts: [1] }]);
	expect(html).not.toMatch(/<b>|<script/);
	expect(html).toContain('&lt;b>');
});
