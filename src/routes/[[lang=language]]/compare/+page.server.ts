import { loadCompareStart } from '#lib/pages/compare/compare-suggestions.ts';
import { loadIndicatorEngine } from '#lib/server/page-engines.ts';
import type { PageServerLoad } from './$types';

/** What can be picked before any script runs. */
export const load: PageServerLoad = async () => loadCompareStart(await loadIndicatorEngine());
