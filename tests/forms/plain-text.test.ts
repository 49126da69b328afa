import { expect, test } from 'vitest';
import { withoutTags } from '#lib/forms/plain-text.ts';

test.each([
	['<p class="x">甲</p><P>乙<br/>丙</P>', '甲\n乙\n丙'],
	['<o:p></o:p>', ''],
	['<span style="a">甲</span><sup>2</sup>', '甲2'],
	['a<b且c>d', 'a<b且c>d'],
	['当x<y时，y>z', '当x<y时，y>z'],
	['<附件>', '<附件>'],
])('“%s” without tags', (printed, text) => {
	expect(withoutTags(printed)).toBe(text);
});
