import { messageOf } from '#lib/engine/engine.ts';
import { BlockList, type BlockListOptions } from './block-list.svelte.ts';
import { BlockScroller, type Drawn } from './block-scroller.ts';

/**
 * A long list of which only the blocks in or near the window are drawn. Call it while a component is
 * created. A new list starts whenever what `options` reads has changed. `rowHeight` is an estimate,
 * in CSS pixels, for blocks that have not been measured.
 */
export function blockView<Row>(options: () => BlockListOptions<Row>, rowHeight: () => number) {
	const list = $derived(new BlockList<Row>(options()));
	const usualHeight = $derived(rowHeight() * list.atOnce);
	/** What the scroller reported last, and for which list. */
	let moved = $state.raw<{ of: BlockList<Row>; drawn: Drawn } | null>(null);
	const drawn: Drawn = $derived(
		moved?.of === list
			? moved.drawn
			: { blocks: [0], above: 0, below: (list.blockCount - 1) * usualHeight },
	);
	let scroller: BlockScroller | null = null;

	$effect(() => {
		for (const block of drawn.blocks) void list.need(block);
	});

	function follow(root: HTMLElement): (() => void) | undefined {
		const of = list;
		if (of.blockCount === 1) return;
		const own = new BlockScroller(root, {
			blockCount: of.blockCount,
			usualHeight: (first) => (first && of.block(0) ? first.offsetHeight : usualHeight),
			ondraw: (drawn) => (moved = { of, drawn }),
			onfailure: (error) => (of.failure = messageOf(error)),
		});
		scroller = own;
		return () => {
			own.stop();
			scroller = null;
		};
	}

	return {
		/** Attach it to the element that holds the blocks. */
		follow,
		/** Attach it to each block that has its rows. */
		measured: (block: HTMLElement) => scroller?.measure(block),
		get list() {
			return list;
		},
		get drawn() {
			return drawn;
		},
		/** The height of a block that has not been measured, in CSS pixels. */
		get usualHeight() {
			return usualHeight;
		},
	};
}
