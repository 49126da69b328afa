import { tick } from 'svelte';
import { messageOf } from '#lib/engine/engine.ts';

/**
 * Most answers arrive sooner than this, and then controls and figures change in one frame. Drawing
 * the controls first would cost a frame of its own.
 */
const controlsMs = 60;
/** A shorter wait goes unnoticed, and showing it would cost more than most answers do. */
const noticeMs = 150;
/** An answer read ahead may keep the engine this long before a reader could notice. */
const unnoticedMs = 30;

/** What a page shows: always the whole answer to one selection, the newest that has arrived. */
export class ShownAnswer<Selection, Answer> {
	answer = $state.raw<Answer>() as Answer;
	/** The selection that `answer` belongs to. */
	selection = $state.raw<Selection>() as Selection;
	/** The selection that the controls show. */
	chosen = $state.raw<Selection>() as Selection;
	/** True while a changed selection waits for its answer long enough to be noticed. */
	busy = $state(false);
	failure = $state<string | null>(null);
	readonly #ask: (selection: Selection) => Promise<Answer>;
	#newest = 0;
	#isPreparing = false;

	/** `selection` and `answer` are those of the prerendered page. */
	constructor(
		selection: Selection,
		answer: Answer,
		ask: (selection: Selection) => Promise<Answer>,
	) {
		this.selection = this.chosen = selection;
		this.answer = answer;
		this.#ask = ask;
	}

	/**
	 * Asks for what a reader may choose next, one question at a time, so that a pointer that passes
	 * over many controls does not queue them all. A failure shows only once the selection is chosen.
	 */
	async prepare(selection: Selection): Promise<void> {
		if (this.#isPreparing) return;
		this.#isPreparing = true;
		await this.#ask(selection).catch(() => undefined);
		this.#isPreparing = false;
	}

	/**
	 * Asks for each of these selections in a turn of `idle`. Stops as soon as something is shown, an
	 * answer fails, or one takes so long that a reader who chooses meanwhile would have to wait.
	 */
	async prepareAll(
		selections: readonly Selection[],
		idle: () => Promise<unknown>,
		signal: AbortSignal,
	): Promise<void> {
		const turn = this.#newest;
		for (const selection of selections) {
			await idle();
			if (signal.aborted || turn !== this.#newest) return;
			const asked = performance.now();
			const isAnswered = await this.#ask(selection).then(
				() => true,
				() => false,
			);
			if (!isAnswered || performance.now() - asked > unnoticedMs) return;
		}
	}

	/** Shows the answer to this selection once it is there, unless a later call overtakes it. */
	async show(selection: Selection): Promise<void> {
		const turn = ++this.#newest;
		const unlessOvertaken = (run: () => void) => () => turn === this.#newest && run();
		const controls = setTimeout(
			unlessOvertaken(() => (this.chosen = selection)),
			controlsMs,
		);
		const notice = setTimeout(
			unlessOvertaken(() => (this.busy = true)),
			noticeMs,
		);
		this.failure = null;
		const asked = performance.now();
		try {
			const answer = await this.#ask(selection);
			const answered = performance.now();
			if (turn !== this.#newest) return;
			this.answer = answer;
			this.selection = this.chosen = selection;
			await tick();
			// The browser's profiler shows these.
			performance.measure('lens:answers', { start: asked, end: answered });
			performance.measure('lens:draw', { start: answered });
		} catch (error) {
			if (turn === this.#newest) {
				this.failure = messageOf(error);
				this.chosen = selection;
			}
		} finally {
			clearTimeout(controls);
			clearTimeout(notice);
			if (turn === this.#newest) this.busy = false;
		}
	}
}
