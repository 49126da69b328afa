import { tick } from 'svelte';

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
			const response = await fetch(url);
			if (!response.ok) throw new Error(`${response.status} ${url}`);
			this.#fetched = { url, data: (await response.json()) as Data };
		} catch (error) {
			this.#failed = { url, reason: error instanceof Error ? error.message : String(error) };
			return;
		}
		await tick();
		this.#onshown();
	}
}
