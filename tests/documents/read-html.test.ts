import { expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { placesOf, rowsOf, utf8 } from './read.ts';

const table = (rows: string): Uint8Array => utf8(`<table>${rows}</table>`);

test('merged cells: the upper left cell holds the text, columns stay aligned', async () => {
	const rows = await rowsOf(
		table(`<tr><td rowspan=2>资金</td><td colspan=2>总额</td><td>1</td></tr>
			<tr><td>财政</td><td>其他</td><td>2</td></tr>`),
	);
	expect(rows).toEqual([
		['资金', '总额', '', '1'],
		['', '财政', '其他', '2'],
	]);
});

test('rowspan 0 reaches only to the end of its group of rows', async () => {
	const rows = await rowsOf(
		table(
			'<tbody><tr><td rowspan="0">产出</td><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></tbody>' +
				'<tbody><tr><td>效益</td><td>d</td></tr></tbody>',
		),
	);
	expect(rows).toEqual([
		['产出', 'a'],
		['', 'b'],
		['', 'c'],
		['效益', 'd'],
	]);
});

test('overlapping spans lose no cell', async () => {
	const rows = await rowsOf(
		table('<tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=2>c</td><td>d</td></tr>'),
	);
	expect(rows.flat().filter((text) => text !== '')).toEqual(['a', 'b', 'c', 'd']);
});

test('a nested table follows the row that holds it, and text beside it is kept', async () => {
	const places = await placesOf(
		table('<tr><td>外</td><td>前<table><tr><td>内</td></tr></table>后</td></tr><tr><td>下</td></tr>'),
	);
	expect(places).toEqual(['T1R1C1 外', 'T1R1C2 前\n后', 'T1R1C2/T1R1C1 内', 'T1R2C1 下']);
});

test('paragraphs are rows with their number; a table ends in a blank row', async () => {
	const bytes = utf8('<body><p>一</p><div>二<br>三</div><table><tr><td>格</td></tr></table>四</body>');
	expect(await placesOf(bytes)).toEqual(['P1 一', 'P2 二', 'P2 三', 'T1R1C1 格', 'P3 四']);
	expect(await rowsOf(bytes)).toEqual([['一'], ['二'], ['三'], [], ['格'], [], ['四']]);
	const { sheets } = await readDocument(bytes);
	expect(sheets[0]?.rows.flat().map(({ line }) => line)).toEqual([1, 2, 3, 5, 7]);
});

test('entities, breaks and blocks in a cell; scripts and styles are not printed', async () => {
	const rows = await rowsOf(
		table(
			'<caption>表1</caption><tr><td>&ge;85&#37;<br>&lt;a&gt;</td><td><p>甲 \n 乙</p><p>丙&nbsp;</p></td>' +
				'<td><style>td{}</style><script>x</script>丁</td></tr>',
		),
	);
	expect(rows).toEqual([['表1'], ['≥85%\n<a>', '甲 乙\n丙', '丁']]);
});

test('the declared charset decides if the bytes are not UTF-8', async () => {
	const big5 = [0xb7, 0x7c]; // 會
	const start = utf8('<html><meta charset="big5"><table><tr><td>');
	const { encoding, sheets } = await readDocument(Uint8Array.from([...start, ...big5]));
	expect(encoding).toBe('big5');
	expect(sheets[0]?.rows.flat().map(({ text }) => text)).toEqual(['會']);

	const wrong = utf8('<meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>目标</p>');
	expect((await readDocument(wrong)).encoding).toBe('utf-8');
	expect(await rowsOf(wrong)).toEqual([['目标']]);
});

test('a text with tabs that mentions tags stays text', async () => {
	const bytes = utf8('项目名称\t<table><tr><td>某项目</td></tr></table>\n主管部门\t某局');
	expect((await readDocument(bytes)).format).toBe('text');
});
