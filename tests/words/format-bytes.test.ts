import { expect, test } from 'vitest';
import { formatBytes } from '#lib/words/format-bytes.ts';

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1023, '1020 B'],
	[1024, '1 KB'],
	[18_700, '18.3 KB'],
	[5_242_880, '5 MB'],
	[3 * 2 ** 30, '3 GB'],
	[2 ** 42, '4100 GB'],
])('%d bytes: %s', (bytes, printed) => {
	expect(formatBytes(bytes)).toBe(printed);
});
