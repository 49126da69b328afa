import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectPath, slugOf } from '#lib/corpus/project-path.ts';

test.each([
	['minhang-justice-2023-08', 'minhang-justice-2023-08'],
	['闵行区 司法局-01', '闵行区~20~司法局-01'],
	['a#b?c%d&e-01', 'a~23~b~3f~c~25~d~26~e-01'],
	['a~b-01', 'a~7e~b-01'],
	['a:b*"<>|-01', 'a~3a~b~2a~~22~~3c~~3e~~7c~-01'],
])('the page of %s lies in %s', (id, slug) => {
	expect(slugOf(id)).toBe(slug);
});

test('a link says Chinese as a URL must', () => {
	expect(projectPath('局-01')).toBe('projects/%E5%B1%80-01/');
});

test('any two ids have two folders, which a link names and a host finds', () => {
	const ids = fc.string({ unit: 'binary', minLength: 1 });
	fc.assert(
		fc.property(ids, ids, (a, b) => {
			expect(slugOf(a) === slugOf(b)).toBe(a === b);
			const { pathname, search, hash } = new URL(projectPath(a), 'http://host/');
			expect([search, hash]).toEqual(['', '']);
			// What begins with a dot could be a way up; no folder of data does.
			fc.pre(!a.startsWith('.'));
			expect(decodeURIComponent(pathname)).toBe(`/projects/${slugOf(a)}/`);
			expect(decodeURI(pathname)).toBe(decodeURIComponent(pathname));
		}),
	);
});
