import { loadCompareStart } from '#lib/server/compare-suggestions.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import type { PageServerLoad } from './$types';

/** What can be picked before any script runs. */
export const load: PageServerLoad = async () => loadCompareStart(await loadCorpus());
