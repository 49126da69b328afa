import { tick } from 'svelte';
import { messageOf } from '#lib/engine/engine.ts';
import type { OverviewRows } from '#lib/queries/overview.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';

type Ask = (selection: Selection) => Promise<OverviewRows>;

const patienceMs = 200;

/** The rows on the screen: always all of one selection, the newest whose answers are there. */
export class Overview {
	rows = $state.raw<OverviewRows>();
	/** What `rows` are the rows of. */
	selection = $state.raw<Selection>(nothingSelected);
	/** True from a change of the selection until its answers are on the screen. */
	busy = $state(false);
	failure = $state<string | null>(null);
	readonly #ask: Ask;
	#newest = 0;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/**
	 * Asks for the answers of other selections while nobody waits, so that the cache has them when they
	 * are wanted. Stops at the next change, and where answers take so long that a reader would feel it.
	 */
	async readAhead(selections: readonly Selection[]): Promise<void> {
		const turn = this.#newest;
		for (const selection of selections) {
			const asked = performance.now();
			// Nobody asked for this answer, so its failure is nobody's: a real question will show it. To ask
			// on would start a failed engine again and again.
			const answered = await this.#ask(selection).then(
				() => true,
				() => false,
			);
			if (!answered || turn !== this.#newest || performance.now() - asked > patienceMs) return;
		}
	}

	async show(selection: Selection): Promise<void> {
		const turn = ++this.#newest;
		this.busy = true;
		this.failure = null;
		const asked = performance.now();
		try {
			const rows = await this.#ask(selection);
			const answered = performance.now();
			if (turn !== this.#newest) return;
			this.rows = rows;
			this.selection = selection;
			await tick();
			// Read by `npm run bench`, and shown by every browser's own profiler.
			performance.measure('lens:answers', { start: asked, end: answered });
			performance.measure('lens:draw', { start: answered });
		} catch (error) {
			if (turn === this.#newest) this.failure = messageOf(error);
		} finally {
			if (turn === this.#newest) this.busy = false;
		}
	}
}
