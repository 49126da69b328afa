import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formIdOf, projectPath, slugOf } from '#lib/corpus/project-path.ts';

test.each([
	['minhang-justice-2023-08', 'minhang-justice-2023-08'],
	['闵行区 司法局-01', '闵行区~20~司法局-01'],
	['a#b?c%d&e-01', 'a~23~b~3f~c~25~d~26~e-01'],
	['a~b-01', 'a~7e~b-01'],
	['a:b*"<>|-01', 'a~3a~b~2a~~22~~3c~~3e~~7c~-01'],
])('the page of %s lies in %s', (id, slug) => {
	expect(slugOf(id)).toBe(slug);
});

test('a link encodes Chinese as URLs require', () => {
	expect(projectPath('局-01')).toBe('projects/%E5%B1%80-01/');
});

test('different ids have different folders, and links lead to them', () => {
	const ids = fc.string({ unit: 'binary', minLength: 1 });
	fc.assert(
		fc.property(ids, ids, (a, b) => {
			expect(slugOf(a) === slugOf(b)).toBe(a === b);
			expect(formIdOf(slugOf(a))).toBe(a);
			const { pathname, search, hash } = new URL(projectPath(a), 'http://host/');
			expect([search, hash]).toEqual(['', '']);
			// A name that begins with a dot could lead upwards. No folder of data has one.
			fc.pre(!a.startsWith('.'));
			expect(decodeURIComponent(pathname)).toBe(`/projects/${slugOf(a)}/`);
			expect(decodeURI(pathname)).toBe(decodeURIComponent(pathname));
		}),
	);
});
