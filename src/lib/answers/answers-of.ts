import { fetchJson } from '#lib/engine/start/fetch-file.ts';
import { answerCache, type AnswerIndex } from './answer-cache.ts';

/** Answers that the build computed and shipped as files. */
export interface ShippedAnswers {
	files: AnswerIndex;
	/** URL of the folder that holds them. */
	folder: string;
	/** Whether the engine has compiled the statements: until then a file arrives sooner. */
	isWarm: () => boolean;
}

interface Options<Selection, Answer> {
	/** Equal for selections that ask the same; '' for the page as it was prerendered. */
	key: (selection: Selection) => string;
	/** The answer that the page itself holds. */
	first: Answer;
	/** Asks the engine. */
	ask: (selection: Selection) => Promise<Answer>;
	shipped?: ShippedAnswers;
	/** How many answers stay in memory. */
	limit?: number;
}

const nothingShipped: ShippedAnswers = { files: {}, folder: '', isWarm: () => true };

/** Answers from wherever they arrive soonest: the page, memory, a shipped file or the engine. */
export function answersOf<Selection, Answer>({
	key,
	first,
	ask,
	shipped = nothingShipped,
	limit,
}: Options<Selection, Answer>): (selection: Selection) => Promise<Answer> {
	const { files, folder, isWarm } = shipped;
	const answer = answerCache<Selection, Answer>({
		key,
		files,
		loadFile: (file) => fetchJson(`${folder}/${file}`) as Promise<Answer>,
		ask,
		isWarm,
		...(limit === undefined ? {} : { limit }),
	});
	return async (selection) => (key(selection) === '' ? first : answer(selection));
}
