// How projects and documents get their pages, which depends on their number.
import { sum } from 'd3-array';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { projectPageLimit, renderedLimit } from '#lib/corpus/project-path.ts';
import type { Corpus } from '#lib/server/corpus.ts';

/** Each is rendered, each is made from a template, or there are none. */
export type PageKind = 'rendered' | 'template' | 'none';

/** The kind of pages of this corpus. Where only tables are given there is nothing to make pages from. */
export function pageKind({ sources }: Pick<Corpus, 'sources'>): PageKind {
	const forms = sum(sources ?? [], ({ forms }) => forms.length);
	if (sources === null || forms > projectPageLimit) return 'none';
	return forms > mostRendered() ? 'template' : 'rendered';
}

/** A small site can be built as a large one by RENDERED_LIMIT. Throws where that is no number. */
function mostRendered(): number {
	const text = process.env['RENDERED_LIMIT'] ?? '';
	if (text === '') return renderedLimit;
	if (!/^\d+$/.test(text)) throw new Error(`invalid RENDERED_LIMIT: "${text}"`);
	return Number(text);
}

/** The documents that have pages, and so have their projects. */
export function pagedSources(corpus: Pick<Corpus, 'sources'>): readonly Source[] {
	return pageKind(corpus) === 'none' ? [] : (corpus.sources ?? []);
}
