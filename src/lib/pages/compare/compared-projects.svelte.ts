import { messageOf } from '#lib/engine/engine.ts';
import type { ComparedProject } from './compared.ts';

type Ask = (ids: readonly string[]) => Promise<ComparedProject[]>;

/** What came of one identifier; null where there is no such project. */
interface Answer {
	id: string;
	project: ComparedProject | null;
}

/** The projects that a link names, asked for once each. */
export class ComparedProjects {
	failure = $state<string | null>(null);
	#answers = $state.raw<readonly Answer[]>([]);
	readonly #ask: Ask;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/** In the order asked for, without the unknown; undefined until all answers are there. */
	of(ids: readonly string[]): ComparedProject[] | undefined {
		const answers = ids.map((id) => this.#answerOf(id));
		if (answers.includes(undefined)) return undefined;
		return answers.flatMap((answer) => answer?.project ?? []);
	}

	isUnknown(id: string): boolean {
		return this.#answerOf(id)?.project === null;
	}

	/** Asks for those that were not asked for before; a failure is told and can be tried again. */
	async need(ids: readonly string[]): Promise<void> {
		const missing = ids.filter((id) => !this.#answerOf(id));
		this.failure = null;
		if (missing.length === 0) return;
		try {
			const projects = await this.#ask(missing);
			const projectOf = (id: string) => projects.find(({ form_id }) => form_id === id) ?? null;
			const answers = missing.map((id) => ({ id, project: projectOf(id) }));
			this.#answers = [...this.#answers, ...answers];
		} catch (error) {
			this.failure = messageOf(error);
		}
	}

	#answerOf(id: string): Answer | undefined {
		return this.#answers.find((answer) => answer.id === id);
	}
}
