import { tick } from 'svelte';
import { messageOf } from '#lib/engine/engine.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import type { OverviewRows } from './overview.ts';

type Ask = (selection: Selection) => Promise<OverviewRows>;

/**
 * Most answers come sooner than this, so that controls and views change in one frame: to draw the
 * controls ahead would cost a frame of its own, and nobody notices so short a wait.
 */
const controlsMs = 60;
const noticeMs = 150;
/** An answer that nobody has asked for may keep the engine so long. */
const unnoticedMs = 30;

/** The rows on the screen: always all of one selection, the newest whose answers are there. */
export class ShownOverview {
	rows = $state.raw<OverviewRows>();
	/** What `rows` are the rows of. */
	selection = $state.raw<Selection>(nothingSelected);
	/** What the controls show as chosen. */
	chosen = $state.raw<Selection>(nothingSelected);
	/**
	 * True while the answers of a changed selection are awaited, once that takes so long that a reader
	 * notices: to say it of every change would cost more than most answers do.
	 */
	busy = $state(false);
	failure = $state<string | null>(null);
	readonly #ask: Ask;
	#newest = 0;
	#isAsking = false;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/**
	 * Asks for what a reader is about to choose, one question at a time: who passes over many controls
	 * is not to wait for them. The answer, or that there is none, is told when it is chosen.
	 */
	async prepare(selection: Selection): Promise<void> {
		if (this.#isAsking) return;
		this.#isAsking = true;
		await this.#ask(selection).catch(() => undefined);
		this.#isAsking = false;
	}

	/**
	 * Asks for all that a next step may lead to, in turns of `idle`, until something is shown, an answer
	 * takes so long that a reader who asks meanwhile would notice, or there is none, which is told when it
	 * is chosen.
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
			const rows = await this.#ask(selection);
			const answered = performance.now();
			if (turn !== this.#newest) return;
			this.rows = rows;
			this.selection = this.chosen = selection;
			await tick();
			// Shown by every browser's own profiler.
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
