import { expect, test, vi } from 'vitest';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { projectPageLimit, renderedLimit } from '#lib/corpus/project-path.ts';
import { pagedSources, pageKind } from '#lib/server/paged/page-kind.ts';

const sourcesOf = (forms: number) => [{ forms: Array.from({ length: forms }) }] as Source[];

test.each([
	[0, 'rendered'],
	[renderedLimit, 'rendered'],
	[renderedLimit + 1, 'template'],
	[projectPageLimit, 'template'],
	[projectPageLimit + 1, 'none'],
])('with %i forms pages are: %s', (forms, kind) => {
	const corpus = { sources: sourcesOf(forms) };
	expect(pageKind(corpus)).toBe(kind);
	expect(pagedSources(corpus)).toEqual(kind === 'none' ? [] : corpus.sources);
});

test('a small site is built as a large one where the build says so', () => {
	const kindWith = (limit: string) => {
		vi.stubEnv('RENDERED_LIMIT', limit);
		try {
			return pageKind({ sources: sourcesOf(5) });
		} finally {
			vi.unstubAllEnvs();
		}
	};
	expect(['4', '5', '0', ''].map(kindWith)).toEqual([
		'template',
		'rendered',
		'template',
		'rendered',
	]);
	for (const text of ['many', '-1', '1e3']) expect(() => kindWith(text)).toThrow(text);
});

test('where only tables are given there are no pages', () => {
	expect(pageKind({ sources: null })).toBe('none');
	expect(pagedSources({ sources: null })).toEqual([]);
});
