import { answerCache, type AnswerIndex } from '#lib/answers/answer-cache.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overviewCodec, type Selection } from '#lib/selection/selection.ts';
import { loadOverview, type OverviewRows } from './overview.ts';

interface OverviewAnswers {
	/** The answers that the build shipped, and the URL of the folder that they lie in. */
	files: AnswerIndex;
	folder: string;
	/** The answer to nothing selected, which the page itself holds. */
	all: OverviewRows;
	engine: Engine;
	/** Whether the engine has compiled what it is asked: until then a file is sooner there. */
	isWarm: () => boolean;
}

/** The rows of a selection, from where they come soonest: the page, memory, a shipped file, the engine. */
export function overviewAnswers({
	files,
	folder,
	all,
	engine,
	isWarm,
}: OverviewAnswers): (selection: Selection) => Promise<OverviewRows> {
	const answer = answerCache<Selection, OverviewRows>({
		key: overviewCodec.key,
		files,
		loadFile: async (file) => {
			const response = await fetch(`${folder}/${file}`);
			if (!response.ok) throw new Error(`answers not found: HTTP ${response.status} (${file})`);
			return response.json();
		},
		ask: (selection) => loadOverview(engine, selection),
		isWarm,
	});
	return async (selection) => (overviewCodec.isFiltered(selection) ? answer(selection) : all);
}
