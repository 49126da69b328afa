import { untrack } from 'svelte';
import { BlockList } from './block-list.svelte.ts';
import { BlockWindow } from './block-window.svelte.ts';

type Options<Row> = ConstructorParameters<typeof BlockList<Row>>[0];

/**
 * A long list in blocks of rows, of which those in or near the window are drawn; to be called while a
 * component is made. `options` are asked anew when what they depend on changes: another list begins.
 */
export function blockView<Row>(options: () => Options<Row>, usualHeight: number) {
	const list = $derived(new BlockList<Row>(options()));
	const window = new BlockWindow({ blockCount: () => list.blockCount, usualHeight });
	const range = $derived({
		from: Math.min(window.range.from, list.blockCount - 1),
		to: Math.min(window.range.to, list.blockCount),
	});
	const blocks = $derived(Array.from({ length: range.to - range.from }, (_, i) => range.from + i));

	$effect(() => {
		void list;
		untrack(() => window.reset());
	});
	$effect(() => {
		for (const block of blocks) void list.need(block);
	});

	return {
		window,
		get list() {
			return list;
		},
		get range() {
			return range;
		},
		/** The places of the blocks to be drawn. */
		get blocks() {
			return blocks;
		},
	};
}
