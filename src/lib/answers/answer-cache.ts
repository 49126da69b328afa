import { messageOf } from '#lib/engine/engine.ts';
import { Lru } from './lru.ts';

/** The files with answers computed at build time: question key -> file name. */
export type AnswerIndex = Record<string, string>;

export interface AnswerCacheOptions<Question, Answer> {
	/** Equal for equal questions, in the build and in every browser. */
	key: (question: Question) => string;
	files: AnswerIndex;
	loadFile: (file: string) => Promise<Answer>;
	/** Asks the engine. */
	ask: (question: Question) => Promise<Answer>;
	/** Whether the engine is warm. If so, it answers sooner than a file arrives. */
	isWarm: () => boolean;
	/** How many answers stay in memory. */
	limit?: number;
}

/**
 * Answers from memory, else from a warm engine, else from the file of the build, else from the engine
 * once it has started. Concurrent callers share one promise, and a failure is never kept. Callers
 * also share the answers, so never mutate them.
 */
export function answerCache<Question, Answer>({
	key,
	files,
	loadFile,
	ask,
	isWarm,
	limit = 200,
}: AnswerCacheOptions<Question, Answer>): (question: Question) => Promise<Answer> {
	const answers = new Lru<Promise<Answer>>(limit);

	async function answer(question: Question): Promise<Answer> {
		const file = files[key(question)];
		if (file === undefined || isWarm()) return ask(question);
		let fileFailure: unknown;
		try {
			return await loadFile(file);
		} catch (failure) {
			fileFailure = failure;
		}
		return ask(question).catch((failure: unknown) => {
			throw new Error(messageOf(failure), { cause: fileFailure });
		});
	}

	return (question) => {
		const name = key(question);
		const known = answers.get(name);
		if (known) return known;
		const promise = answer(question);
		answers.set(name, promise);
		promise.catch(() => answers.delete(name, promise));
		return promise;
	};
}
