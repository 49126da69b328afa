import { messageOf } from '#lib/engine/engine.ts';

/** Browsers cannot scroll much further than this many rows. Filters and sorting reach the others. */
export const scrollLimit = 20_000;

export interface BlockListOptions<Row> {
	/** The first block, in the order of `load`; null if it must be loaded too. */
	first: readonly Row[] | null;
	/** The length of the whole list. */
	count: number;
	/** The number of rows in a block. */
	atOnce: number;
	/** Resolves to the block that starts at this index. */
	load: (from: number) => Promise<readonly Row[]>;
}

/** A long list whose blocks are loaded when a reader scrolls to them. */
export class BlockList<Row> {
	readonly atOnce: number;
	readonly blockCount: number;
	/** The number of rows that can be scrolled to. */
	readonly rowCount: number;
	/** Why the last block did not load; null if it did. */
	failure = $state<string | null>(null);
	/** By block index, with holes for blocks that have not been loaded. */
	#blocks = $state.raw<readonly (readonly Row[] | undefined)[]>([]);
	/** True for each block that is being loaded. */
	readonly #asked: boolean[] = [];
	readonly #load: BlockListOptions<Row>['load'];

	constructor({ first, count, atOnce, load }: BlockListOptions<Row>) {
		this.atOnce = atOnce;
		this.rowCount = Math.min(count, scrollLimit);
		this.blockCount = Math.max(1, Math.ceil(this.rowCount / atOnce));
		this.#load = load;
		if (first) this.#blocks = [first];
	}

	/** The rows of a block; undefined until they are loaded. */
	block(index: number): readonly Row[] | undefined {
		return this.#blocks[index];
	}

	/** Loads a block unless it is there or on its way. A failed one is loaded again when next needed. */
	async need(index: number): Promise<void> {
		if (this.#blocks[index] || this.#asked[index]) return;
		this.#asked[index] = true;
		try {
			const rows = await this.#load(index * this.atOnce);
			const blocks = this.#blocks.slice();
			blocks[index] = rows;
			this.#blocks = blocks;
			this.failure = null;
		} catch (error) {
			this.failure = messageOf(error);
			this.#asked[index] = false;
		}
	}
}
