import { messageOf } from '#lib/engine/engine.ts';
import type { IndicatorPage } from '#lib/queries/indicator-page.ts';
import { allIndicators, type IndicatorSelection } from '#lib/selection/indicator-selection.ts';

type Ask = (selection: IndicatorSelection) => Promise<IndicatorPage>;

/** Sooner than this nobody notices a wait. */
const noticeMs = 200;

/** What is on the screen: always all of one selection, the newest whose answers are there. */
export class IndicatorBrowser {
	page = $state.raw<IndicatorPage>();
	/** What `page` is the page of. */
	selection = $state.raw<IndicatorSelection>(allIndicators);
	/** True while the answers of a changed selection are awaited, once that takes long. */
	busy = $state(false);
	failure = $state<string | null>(null);
	readonly #ask: Ask;
	#newest = 0;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	async show(selection: IndicatorSelection): Promise<void> {
		const turn = ++this.#newest;
		const notice = setTimeout(() => {
			if (turn === this.#newest) this.busy = true;
		}, noticeMs);
		this.failure = null;
		try {
			const page = await this.#ask(selection);
			if (turn !== this.#newest) return;
			this.page = page;
			this.selection = selection;
		} catch (error) {
			if (turn === this.#newest) this.failure = messageOf(error);
		} finally {
			clearTimeout(notice);
			if (turn === this.#newest) this.busy = false;
		}
	}
}
