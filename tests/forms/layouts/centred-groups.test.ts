import { expect, test } from 'vitest';
import { centredGroups } from '#lib/forms/layouts/lines/centred-groups.ts';

test.each([
	['a label on each row', [1, 2, 3], 3, [1, 2, 3]],
	['a group of three with its label on the second', [1, 3, 5], 5, [1, 2, 5]],
	['a group of two with its label between them', [1.5, 3], 3, [1, 3]],
	['pieces that are a little off the middle', [1, 2.8, 5.1], 5, [1, 2, 5]],
	['labels at the first of two rows each', [1, 3], 4, [1, 2]],
	['a row that no label can cover', [1, 2], 5, null],
	['two groupings that fit equally', [1.5, 2.5], 3, null],
	['no label', [], 2, null],
])('%s', (_, centres, rows, firsts) => {
	expect(centredGroups(centres, rows)).toEqual(firsts);
});
