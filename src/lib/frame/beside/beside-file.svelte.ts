import { tick } from 'svelte';
import { messageOf } from '#lib/engine/engine.ts';
import { named, openFile, readWhole, rest, toJson } from '#lib/engine/start/fetch-file.ts';

/** What a page shows that was made from a template: a file of JSON, fetched once the page runs. */
export class BesideFile<Data> {
	#fetched: { url: string; data: Data } | undefined = $state.raw();
	#failed: { url: string; reason: string } | undefined = $state.raw();
	readonly #url: () => string | null;
	readonly #onshown: () => void;

	/** `url`: null where the page came whole. `onshown` runs once what was fetched shows. */
	constructor(url: () => string | null, onshown: () => void) {
		this.#url = url;
		this.#onshown = onshown;
		$effect(() => {
			void this.#fetch(url());
		});
	}

	/** Undefined until it has arrived. */
	get shown(): Data | undefined {
		return this.#fetched?.url === this.#url() ? this.#fetched?.data : undefined;
	}

	get failure(): string | null {
		return this.#failed?.url === this.#url() ? (this.#failed?.reason ?? null) : null;
	}

	retry(): void {
		this.#failed = undefined;
		void this.#fetch(this.#url());
	}

	async #fetch(url: string | null): Promise<void> {
		if (url === null) return;
		try {
			const { body } = await openFile(url);
			const content = toJson(await named(url, readWhole(rest(body))));
			this.#fetched = { url, data: content as Data };
		} catch (error) {
			this.#failed = { url, reason: messageOf(error) };
			return;
		}
		await tick();
		this.#onshown();
	}
}
