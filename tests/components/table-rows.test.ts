import { expect, test } from 'vitest';
import { toPlain } from '#lib/components/table-rows.ts';

test.each([
	['12,345.60', '12345.60'],
	['-1,000', '-1000'],
	['649.87', '649.87'],
	['4/15', '4/15'],
	['1,2', '1,2'],
	['甲，1,000 个', '甲，1,000 个'],
	['26.7%', '26.7%'],
	['', ''],
])('%j is written as %j', (printed, written) => {
	expect(toPlain(printed)).toBe(written);
});
