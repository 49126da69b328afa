// The answers that are shipped with the page: for nothing selected and for every single value of a
// facet, made by running the views themselves and writing down what the engine said.
import { paramsKey, type Seed, type SeedIndex } from '#lib/engine/cached-engine.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { selectionParams } from '#lib/selection/predicate.ts';
import { neighbours, nothingSelected } from '#lib/selection/selection.ts';
import { loadOverview } from '#lib/views/overview.ts';
import { loadCorpus } from './corpus.ts';
import { loadFacets } from './facets.ts';
import { sha256 } from './read-data.ts';

export interface Answers {
	index: SeedIndex;
	/** File name -> JSON of a Seed. */
	files: Map<string, string>;
}

let loaded: Promise<Answers> | undefined;

/** The answers of the corpus, computed once a process. */
export function loadAnswers(): Promise<Answers> {
	loaded ??= computeAnswers();
	return loaded;
}

async function computeAnswers(): Promise<Answers> {
	const { engine } = await loadCorpus();
	const answers: Answers = { index: {}, files: new Map() };
	const oneClick = neighbours(nothingSelected, await loadFacets(engine));
	for (const selection of [nothingSelected, ...oneClick]) {
		const seed: Seed = {};
		await loadOverview(recording(engine, seed), selection);
		const json = JSON.stringify(seed);
		const file = `answers-${sha256(new TextEncoder().encode(json)).slice(0, 12)}.json`;
		answers.index[paramsKey(selectionParams(selection))] = file;
		answers.files.set(file, json);
	}
	return answers;
}

function recording(engine: Engine, seed: Seed): Engine {
	return {
		async query<Row>(...[sql, params]: Parameters<Engine['query']>): Promise<Row[]> {
			const rows = await engine.query<Row>(sql, params);
			seed[sql] = rows;
			return rows;
		},
	};
}
