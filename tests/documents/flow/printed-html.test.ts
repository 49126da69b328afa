// What a reader of a web page sees of it, and what he does not see.
import { expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { problemsOf, rowsOf, utf8 } from '../read.ts';

const table = (rows: string, head = ''): Uint8Array =>
	utf8(`<html><head>${head}</head><body><table>${rows}</table></body></html>`);
const cellOf = async (content: string, head = ''): Promise<string> =>
	(await rowsOf(table(`<tr><td>${content}</td><td>旁</td></tr>`, head)))[0]?.[0] ?? '';

test.each([
	['甲<span style="display:none">藏</span>', '甲'],
	['甲<span style="DISPLAY : none !important">藏</span>', '甲'],
	['甲<span hidden>藏</span>', '甲'],
	['甲<span style="visibility:hidden">藏<b style="visibility:visible">显</b></span>', '甲显'],
	['甲<template>藏</template><script>藏</script>', '甲'],
	['甲<span style="font-size:0">藏</span>', '甲'],
	['甲<!-- 藏 --><!--[if gte mso 9]><p>藏</p><![endif]-->', '甲'],
	['甲<![if !supportLists]>显<![endif]>', '甲显'],
	['<ruby>河<rp>(</rp><rt>hé</rt><rp>)</rp>道<rt>dào</rt></ruby>', '河道'],
	['≥12<sup>1</sup>', '≥12'],
	['≥12<sup><a href="#_ftn1">[1]</a></sup>', '≥12'],
	['≥12<span style="vertical-align:super">3</span>', '≥12³'],
	['≥10<sup>4</sup>立方米', '≥10⁴立方米'],
	['≥500m<sup>2</sup>', '≥500m²'],
	['CO<sub>2</sub>', 'CO2'],
	['1<sup>1</sup>/<sub>2</sub>', '1¹/₂'],
	['<math><mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '3 1/2'],
	['<math><msup><mn>10</mn><mn>4</mn></msup></math>', '10⁴'],
	['<font face="Symbol">\u00b3</font>12', '≥12'],
	['<span style="font-family:Wingdings 2">R</span>甲', '☑甲'],
	['≥&shy;1&#8203;2&zwnj;', '≥12'],
	['<input value="某项目">', '某项目'],
	['<input type="text" placeholder="请输入">', ''],
	['<input type=hidden value=8><input type=submit value=保存>甲', '甲'],
	['<input type=radio checked>经常性<input type=radio>一次性', '☑经常性□一次性'],
	['<label><input type=checkbox>甲</label> <label><input type=checkbox checked="checked">乙</label>', '□甲 ☑乙'],
	['<textarea>第一行\n第二行</textarea>', '第一行\n第二行'],
	['<select><option>甲</option><option selected>乙</option></select>', '乙'],
	['<select><option>甲<option>乙</select>', '甲'],
	['<select><option value="">全部</option><option value="1">乙</option></select>', ''],
	['<select><option>-- 请选择 --</option><option>乙</option></select>', ''],
	['<select multiple><option>甲<option selected>乙<option selected>丙</select>', '乙、丙'],
	['<select multiple><option>甲<option>乙</select>', ''],
])('%s shows %s', async (content, shows) => {
	expect(await cellOf(content)).toBe(shows);
});

test('a style sheet hides, strikes and raises, but not for some devices only', async () => {
	const css =
		'<style><!-- .a,p.b{display:none} #c{visibility:hidden} span.d { vertical-align: super } ' +
		'@media (max-width:600px){.e{display:none} .f{display:none}} .g{display:none}--></style>';
	const content =
		'<i class="x a">藏</i><i id=c>藏</i>≥12<span class=d>1</span>，<i class=e>显</i><i class=b>示</i><i class=g>藏</i>';
	expect(await cellOf(content, css)).toBe('≥12，显示');
});

test('rows and cells that are not displayed leave no gap, unseen ones leave a blank', async () => {
	const rows = await rowsOf(
		table(
			'<tr style="display:none"><td>藏</td></tr><tr><td style="display:none">藏</td><td>一</td>' +
				'<td style="visibility:hidden">藏</td><td>二</td></tr>',
		),
	);
	expect(rows.filter((row) => row.length > 0)).toEqual([['一', '', '二']]);
});

test.each(['<s>8</s>', '<del>8</del>', '<span style="text-decoration: line-through red">8</span>'])(
	'%s is left out with a problem at its cell',
	async (struck) => {
		const read = await readDocument(table(`<tr><td>≥${struck}12</td></tr>`));
		expect(read.sheets[0]?.rows[0]?.[0]?.text).toBe('≥12');
		expect(problemsOf(read)).toMatchObject([{ code: 'struck-text', line: 1, column: 1 }]);
	},
);
