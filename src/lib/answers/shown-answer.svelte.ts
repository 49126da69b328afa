import { messageOf } from '#lib/engine/engine.ts';

/** Sooner than this nobody notices a wait. */
const noticeMs = 200;

/** What is on the screen: always all of one selection, the newest whose answers are there. */
export class ShownAnswer<Selection, Answer> {
	answer = $state.raw<Answer>() as Answer;
	/** What `answer` is the answer to. */
	selection = $state.raw<Selection>() as Selection;
	/** True while the answers of a changed selection are awaited, once that takes long. */
	busy = $state(false);
	failure = $state<string | null>(null);
	readonly #ask: (selection: Selection) => Promise<Answer>;
	#newest = 0;

	/** `selection` and `answer` are those that the page was made with. */
	constructor(
		selection: Selection,
		answer: Answer,
		ask: (selection: Selection) => Promise<Answer>,
	) {
		this.selection = selection;
		this.answer = answer;
		this.#ask = ask;
	}

	async show(selection: Selection): Promise<void> {
		const turn = ++this.#newest;
		const notice = setTimeout(() => {
			if (turn === this.#newest) this.busy = true;
		}, noticeMs);
		this.failure = null;
		try {
			const answer = await this.#ask(selection);
			if (turn !== this.#newest) return;
			this.answer = answer;
			this.selection = selection;
		} catch (error) {
			if (turn === this.#newest) this.failure = messageOf(error);
		} finally {
			clearTimeout(notice);
			if (turn === this.#newest) this.busy = false;
		}
	}
}
