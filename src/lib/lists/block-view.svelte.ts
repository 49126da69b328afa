import type { Virtualizer } from '@tanstack/virtual-core';
import { messageOf } from '#lib/engine/engine.ts';
import { BlockList } from './block-list.svelte.ts';

type Options<Row> = ConstructorParameters<typeof BlockList<Row>>[0];

interface Drawn {
	/** The places of the blocks to be drawn. */
	blocks: number[];
	/** How tall those above and below them are, in CSS pixels. */
	above: number;
	below: number;
}

/** A block so near below the window is drawn and fetched: any further one would cost at each change of a filter. */
const nearPx = 400;

/**
 * A long list in blocks of rows, of which those in or near the window are drawn; to be called while a
 * component is made. `options` are asked anew when what they depend on changes: another list begins.
 * `usualHeight` is that of a block before one was seen, in CSS pixels.
 */
export function blockView<Row>(options: () => Options<Row>, usualHeight: number) {
	const list = $derived(new BlockList<Row>(options()));
	/** What is drawn, of the list that it was reckoned for. */
	let moved = $state.raw<{ of: BlockList<Row>; drawn: Drawn } | null>(null);
	const drawn: Drawn = $derived(
		moved?.of === list
			? moved.drawn
			: { blocks: [0], above: 0, below: (list.blockCount - 1) * usualHeight },
	);
	let virtualizer: Virtualizer<Window, HTMLElement> | null = null;

	$effect(() => {
		for (const block of drawn.blocks) void list.need(block);
	});

	function draw(of: BlockList<Row>, own: Virtualizer<Window, HTMLElement>) {
		const items = own.getVirtualItems();
		const [first, last] = [items[0], items.at(-1)];
		if (!first || !last) return;
		const { scrollMargin } = own.options;
		const above = first.start - scrollMargin;
		const below = own.getTotalSize() - (last.end - scrollMargin);
		moved = { of, drawn: { blocks: items.map(({ index }) => index), above, below } };
	}

	/** To be attached to the element that holds the blocks, which say their places by `data-block`. */
	function follow(root: HTMLElement): (() => void) | undefined {
		const of = list;
		if (of.blockCount === 1) return;
		let near = false;
		let isStarted = false;
		let isGone = false;
		let stop = () => {};

		/** Most lists are one block: the library comes to those that are more. */
		async function start() {
			isStarted = true;
			try {
				const library = await import('@tanstack/virtual-core');
				if (!isGone) begin(library);
			} catch (error) {
				of.failure = messageOf(error);
				isStarted = false;
			}
		}

		function begin(library: typeof import('@tanstack/virtual-core')) {
			const block = root.querySelector<HTMLElement>('[data-block]');
			const seenHeight = block && of.block(0) ? block.offsetHeight : usualHeight;
			const own = new library.Virtualizer<Window, HTMLElement>({
				count: of.blockCount,
				estimateSize: () => seenHeight,
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
				// Never asks for a layout: the observer says the height after one.
				measureElement: (element, entry, { itemSizeCache }) =>
					entry?.borderBoxSize[0]?.blockSize ??
					itemSizeCache.get(Number(element.dataset['block'])) ??
					seenHeight,
				onChange: (instance) => draw(of, instance),
			});
			stop = own._didMount();
			virtualizer = own;
			own._willUpdate();
			for (const drawnBlock of root.querySelectorAll<HTMLElement>('[data-block]')) {
				own.measureElement(drawnBlock);
			}
			place();
		}

		/** What stands above the list may have become taller or shorter. */
		function place() {
			if (!virtualizer) return;
			const rows = root.querySelector('[data-space], [data-block]');
			const top = rows?.getBoundingClientRect().top ?? 0;
			const scrollMargin = Math.round(top + window.scrollY);
			virtualizer.setOptions({ ...virtualizer.options, scrollMargin });
			virtualizer._willUpdate();
			draw(of, virtualizer);
		}

		// Far from the window its place is nobody's concern, and asking for it would lay it out.
		const nearby = new IntersectionObserver(
			(entries) => {
				near = entries.at(-1)?.isIntersecting ?? near;
				if (!near) return;
				if (!isStarted) void start();
				place();
			},
			{ rootMargin: '100%' },
		);
		const resized = new ResizeObserver(() => near && place());
		// The virtualizer moves the window when a block above it turns out taller; the browser would too.
		root.style.overflowAnchor = 'none';
		nearby.observe(root);
		resized.observe(document.body);
		return () => {
			nearby.disconnect();
			resized.disconnect();
			isGone = true;
			stop();
			virtualizer = null;
		};
	}

	return {
		follow,
		/** To be attached to each block that has its rows. */
		measured: (block: HTMLElement) => virtualizer?.measureElement(block),
		usualHeight,
		get list() {
			return list;
		},
		get drawn() {
			return drawn;
		},
	};
}
