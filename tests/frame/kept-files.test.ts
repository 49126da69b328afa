import { expect, test } from 'vitest';
import { isPage } from '#lib/frame/offline/kept-files.ts';

test.each([
	['', true],
	['projects/', true],
	['__data.json', true],
	['projects/a-01/__data.json', true],
	['projects/a-01/page.json', true],
	['data/a~2f~b.txt/2/page.json', true],
	['data/manifest.json', false],
	['data/form-0123456789ab.csv', false],
])('%j is a page or its data: %s', (path, expected) => {
	expect(isPage(path)).toBe(expected);
});
