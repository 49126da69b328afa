// The values that the corpus can be filtered by, which many pages hold. Asked for once per process.
import { loadFacets } from '#lib/pages/overview/facets.ts';
import type { Facets } from '#lib/selection/selection.ts';
import { loadCorpus } from './corpus.ts';

let loaded: Promise<Facets> | undefined;

export function loadCorpusFacets(): Promise<Facets> {
	loaded ??= loadCorpus().then(({ engine }) => loadFacets(engine));
	return loaded;
}
