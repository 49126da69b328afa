// The answers that are shipped with the page, one for each year and each single value of a facet, as the
// engine gives them. The page itself holds the answers for no selection.
import type { AnswerIndex } from '#lib/answers/answer-cache.ts';
import { loadOverview, type OverviewRows } from '#lib/pages/overview/views.ts';
import { nothingSelected, overviewCodec, type Selection } from '#lib/selection/selection.ts';
import { onceABuild } from './cache/once-a-build.ts';
import { loadCorpus } from './corpus.ts';
import { loadCorpusFacets } from './facets.ts';
import { hashedName } from './hashed-name.ts';
import { sha256 } from './read-data.ts';

export interface Answers {
	index: AnswerIndex;
	/** File name -> JSON with the rows of all views. */
	files: Map<string, string>;
}

let loaded: Promise<Answers> | undefined;

/** The answers of the corpus, computed once per process. */
export function loadAnswers(): Promise<Answers> {
	loaded ??= onceABuild('answers', computeAnswers);
	return loaded;
}

/** The rows of the overview for a selection, from its shipped answer if it has one. */
export async function loadOverviewRows(selection: Selection): Promise<OverviewRows> {
	const { index, files } = await loadAnswers();
	const json = files.get(index[overviewCodec.key(selection)] ?? '');
	if (json !== undefined) return JSON.parse(json) as OverviewRows;
	return loadOverview((await loadCorpus()).engine, selection);
}

async function computeAnswers(): Promise<Answers> {
	const { engine } = await loadCorpus();
	const answers: Answers = { index: {}, files: new Map() };
	const facets = await loadCorpusFacets();
	const years =
		facets.year.length < 2 ? [] : facets.year.map((year) => ({ ...nothingSelected, year }));
	for (const selection of [...years, ...overviewCodec.neighbours(nothingSelected, facets)]) {
		const json = JSON.stringify(await loadOverview(engine, selection));
		const file = hashedName('answers', sha256(new TextEncoder().encode(json)), 'json');
		answers.index[overviewCodec.key(selection)] = file;
		answers.files.set(file, json);
	}
	return answers;
}
