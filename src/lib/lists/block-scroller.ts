import type { Virtualizer } from '@tanstack/virtual-core';

/** The part of a long list that is in or near the window. */
export interface Drawn {
	/** The indices of the blocks to draw. */
	blocks: number[];
	/** The height of the blocks above and below them, in CSS pixels. */
	above: number;
	below: number;
}

interface BlockScrollerOptions {
	blockCount: number;
	/** The height to assume for a block that has not been measured, in CSS pixels. `first` is drawn already. */
	usualHeight: (first: HTMLElement | null) => number;
	ondraw: (drawn: Drawn) => void;
	onfailure: (error: unknown) => void;
}

/** Blocks this far below the window are drawn too. More would slow down every change of a filter. */
const nearPx = 400;

/** Follows the window over the blocks inside `root`, each of which has its index in `data-block`. */
export class BlockScroller {
	readonly #root: HTMLElement;
	readonly #options: BlockScrollerOptions;
	readonly #leave: () => void;
	#virtualizer: Virtualizer<Window, HTMLElement> | null = null;
	#isStarted = false;
	#isGone = false;
	#unmount = () => {};

	constructor(root: HTMLElement, options: BlockScrollerOptions) {
		this.#root = root;
		this.#options = options;
		// When a block above the window turns out taller, the virtualizer scrolls. The browser must not too.
		root.style.overflowAnchor = 'none';
		this.#leave = whileNear(root, () => {
			if (!this.#isStarted) void this.#start();
			this.#align();
		});
	}

	measure(block: HTMLElement): void {
		this.#virtualizer?.measureElement(block);
	}

	stop(): void {
		this.#leave();
		this.#isGone = true;
		this.#unmount();
		this.#virtualizer = null;
	}

	/** Most lists have one block, so the library is loaded only for those that have more. */
	async #start(): Promise<void> {
		this.#isStarted = true;
		try {
			const library = await import('@tanstack/virtual-core');
			if (!this.#isGone) this.#begin(library);
		} catch (error) {
			this.#options.onfailure(error);
			this.#isStarted = false;
		}
	}

	#begin(library: typeof import('@tanstack/virtual-core')): void {
		const usualHeight = this.#options.usualHeight(this.#root.querySelector('[data-block]'));
		const own = new library.Virtualizer<Window, HTMLElement>({
			count: this.#options.blockCount,
			estimateSize: () => usualHeight,
			overscan: 0,
			indexAttribute: 'data-block',
			getScrollElement: () => window,
			initialOffset: () => window.scrollY,
			scrollToFn: library.windowScroll,
			observeElementOffset: library.observeWindowOffset,
			observeElementRect: (instance, use) =>
				library.observeWindowRect(instance, ({ width, height }) =>
					use({ width, height: height + nearPx }),
				),
			// Reading the height here would force a layout. The observer reports it after the next one.
			measureElement: (element, entry, { itemSizeCache }) =>
				entry?.borderBoxSize[0]?.blockSize ??
				itemSizeCache.get(Number(element.dataset['block'])) ??
				usualHeight,
			onChange: () => this.#draw(),
		});
		this.#unmount = own._didMount();
		this.#virtualizer = own;
		own._willUpdate();
		for (const block of this.#root.querySelectorAll<HTMLElement>('[data-block]')) {
			own.measureElement(block);
		}
		this.#align();
	}

	/** Tells the virtualizer where the list starts: what stands above it may have changed its height. */
	#align(): void {
		if (!this.#virtualizer) return;
		const rows = this.#root.querySelector('[data-space], [data-block]');
		const top = rows?.getBoundingClientRect().top ?? 0;
		const scrollMargin = Math.round(top + window.scrollY);
		this.#virtualizer.setOptions({ ...this.#virtualizer.options, scrollMargin });
		this.#virtualizer._willUpdate();
		this.#draw();
	}

	#draw(): void {
		if (!this.#virtualizer) return;
		const items = this.#virtualizer.getVirtualItems();
		const [first, last] = [items[0], items.at(-1)];
		if (!first || !last) return;
		const { scrollMargin } = this.#virtualizer.options;
		this.#options.ondraw({
			blocks: items.map(({ index }) => index),
			above: first.start - scrollMargin,
			below: this.#virtualizer.getTotalSize() - (last.end - scrollMargin),
		});
	}
}

/**
 * Calls `run` when the element comes near the window, and then whenever the page changes its height
 * while it is near. Returns a function that ends this.
 */
function whileNear(element: HTMLElement, run: () => void): () => void {
	let isNear = false;
	// Far from the window nothing is measured, because measuring would lay out the list.
	const nearby = new IntersectionObserver(
		(entries) => {
			isNear = entries.at(-1)?.isIntersecting ?? isNear;
			if (isNear) run();
		},
		{ rootMargin: '100%' },
	);
	const resized = new ResizeObserver(() => isNear && run());
	nearby.observe(element);
	resized.observe(document.body);
	return () => {
		nearby.disconnect();
		resized.disconnect();
	};
}
