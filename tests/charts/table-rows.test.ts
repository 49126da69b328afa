import { expect, test } from 'vitest';
import { toValue } from '#lib/charts/table-rows.ts';

test.each([
	['12,345.60', 12_345.6],
	['24,348,504.00', 24_348_504],
	['-1,000', -1000],
	['649.87', 649.87],
	['0', 0],
	['4/15', '4/15'],
	['1,2', '1,2'],
	['甲，1,000 个', '甲，1,000 个'],
	['26.7%', '26.7%'],
	['—', '—'],
	['', null],
])('%j is saved as %j', (printed, saved) => {
	expect(toValue(printed)).toBe(saved);
});
