import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import SheetTable from '#lib/charts/card/SheetTable.svelte';
import type { ExportSheet, ExportValue } from '#lib/export/sheet.ts';

function cellsOf(rows: ExportValue[][]): string[][] {
	const sheet: ExportSheet = {
		name: '表',
		columns: [
			{ name: 'name', header: '性质', type: 'text' },
			{ name: 'count', header: '项目数', type: 'integer' },
			{ name: 'share', header: '占比（%）', type: 'number' },
			{ name: 'fen', header: '金额（元）', type: 'yuan' },
		],
		rows,
	};
	const { body } = render(SheetTable, { props: { sheet } });
	return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
		[...row.replace(/<!--.*?-->/gs, '').matchAll(/<t[hd][^>]*>([^<]*)/g)].map(
			([, text]) => text ?? '',
		),
	);
}

test('a sheet on the page: its headings, amounts in yuan to the fen, blanks as blanks', () => {
	expect(
		cellsOf([
			['<b>', 1234, 33.33, 2_435_487_601],
			['乙', null, null, 0],
		]),
	).toEqual([
		['性质', '项目数', '占比（%）', '金额（元）'],
		['&lt;b>', '1,234', '33.33', '24,354,876.01'],
		['乙', '', '', '0.00'],
	]);
});

test('of a long sheet the HTML has the first rows and says how many are left', () => {
	const cells = cellsOf(Array.from({ length: 125 }, (_, i) => [`行${i}`, i, i, i]));
	expect(cells).toHaveLength(122);
	expect(cells.at(-1)).toEqual(['另有 5 行']);
	expect(cellsOf([])).toHaveLength(1);
});
