import { expect, test } from 'vitest';
import { oneLine, withoutTags } from '#lib/forms/words/plain-text.ts';

test.each([
	['<p class="x">甲</p><P>乙<br/>丙</P>', '甲\n乙\n丙'],
	['<o:p></o:p>', ''],
	['<span style="a">甲</span><sup>2</sup>', '甲2'],
	['a<b且c>d', 'a<b且c>d'],
	['当x<y时，y>z', '当x<y时，y>z'],
	['<附件>', '<附件>'],
	['方案<a>和方案<b>', '方案<a>和方案<b>'],
	['<b>甲</b>级<i>乙</i >', '甲级乙'],
	['<B>甲</b>、方案<a>', '甲、方案<a>'],
	['{@html "<u>"}', '{@html "<u>"}'],
])('“%s” without tags', (printed, text) => {
	expect(withoutTags(printed)).toBe(text);
});

test.each([
	['上海市闵行\n区司法局', '上海市闵行区司法局'],
	['图书馆\n借阅人次', '图书馆借阅人次'],
	['open\ndata 平台', 'open data 平台'],
	['PM\n2.5浓度', 'PM 2.5浓度'],
	['社会公众满\n意度', '社会公众满意度'],
	['图书馆\n博物馆', '图书馆\n博物馆'],
	['1.图书购置\n2.书架购置', '1.图书购置\n2.书架购置'],
	['购置：\n①图书\n②书\n架', '购置：\n①图书\n②书架'],
])('“%s” in one line where a width broke it', (printed, text) => {
	expect(oneLine(printed)).toBe(text);
});
