interface BlockWindowOptions {
	blockCount: () => number;
	/** How tall a block is before one was seen, in CSS pixels. */
	usualHeight: number;
}

/** Which blocks of a table stand in or near the window, and how tall those above and below them are. */
export class BlockWindow {
	/** From the first block to before the second. */
	range = $state.raw({ from: 0, to: 1 });
	/** In CSS pixels, of the blocks that were on the screen. */
	#heights: number[] = [];
	#table: HTMLElement | undefined;
	#near = false;
	#waiting = false;
	readonly #options: BlockWindowOptions;

	constructor(options: BlockWindowOptions) {
		this.#options = options;
	}

	/** To be attached to the table whose bodies say their block (`data-block`) and are `data-ready`. */
	readonly follow = (table: HTMLElement): (() => void) => {
		this.#table = table;
		const observer = new IntersectionObserver(
			(entries) => {
				this.#near = entries.at(-1)?.isIntersecting ?? this.#near;
				this.soon();
			},
			{ rootMargin: '100%' },
		);
		observer.observe(table);
		return () => observer.disconnect();
	};

	/** Begins anew with another list. */
	reset(): void {
		this.#heights = [];
		this.range = { from: 0, to: 1 };
		this.soon();
	}

	heightOf(block: number): number {
		return this.#heights[block] ?? this.#heights.find(Boolean) ?? this.#options.usualHeight;
	}

	heightOfAll(from: number, to: number): number {
		let height = 0;
		for (let block = from; block < to; block++) height += this.heightOf(block);
		return height;
	}

	/** Looks once in the next frame, however often it is called. */
	readonly soon = (): void => {
		if (this.#waiting) return;
		this.#waiting = true;
		requestAnimationFrame(() => {
			this.#waiting = false;
			this.#look();
		});
	};

	#look(): void {
		const count = this.#options.blockCount();
		if (!this.#table || !this.#near || count === 1) return;
		for (const body of this.#table.querySelectorAll<HTMLElement>('[data-block][data-ready]')) {
			this.#heights[Number(body.dataset['block'])] = body.offsetHeight;
		}
		const head = this.#table.querySelector('thead')?.offsetHeight ?? 0;
		const margin = window.innerHeight;
		let top = this.#table.getBoundingClientRect().top + head;
		let from = -1;
		let to = 0;
		for (let block = 0; block < count; block++) {
			const bottom = top + this.heightOf(block);
			if (bottom > -margin && from < 0) from = block;
			if (top < window.innerHeight + margin) to = block + 1;
			top = bottom;
		}
		if (from < 0) from = count - 1;
		if (to <= from) to = from + 1;
		if (from !== this.range.from || to !== this.range.to) this.range = { from, to };
	}
}
