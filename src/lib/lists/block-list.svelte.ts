import { messageOf } from '#lib/engine/engine.ts';

/** A page of so many rows is as tall as browsers can scroll; who looks for others filters or sorts. */
export const scrollLimit = 20_000;

export interface BlockListOptions<Row> {
	/** The first block, in the order that `load` follows; null where it must be asked for too. */
	first: readonly Row[] | null;
	count: number;
	/** How many rows a block has. */
	atOnce: number;
	/** Resolves to a block's rows from this place on. */
	load: (from: number) => Promise<readonly Row[]>;
}

/** A long list in blocks that come when somebody scrolls to them. */
export class BlockList<Row> {
	readonly blockCount: number;
	/** How many rows can be scrolled to. */
	readonly rowCount: number;
	failure = $state<string | null>(null);
	/** By their index; a block that is not there yet is a hole. */
	#blocks = $state.raw<readonly (readonly Row[] | undefined)[]>([]);
	/** True for each block that is on its way. */
	readonly #asked: boolean[] = [];
	readonly #options: BlockListOptions<Row>;

	constructor(options: BlockListOptions<Row>) {
		this.#options = options;
		this.rowCount = Math.min(options.count, scrollLimit);
		this.blockCount = Math.max(1, Math.ceil(this.rowCount / options.atOnce));
		if (options.first) this.#blocks = [options.first];
	}

	/** The rows of a block; undefined until they are there. */
	block(index: number): readonly Row[] | undefined {
		return this.#blocks[index];
	}

	/** Sees to it that a block comes. */
	async need(index: number): Promise<void> {
		if (this.#blocks[index] || this.#asked[index]) return;
		this.#asked[index] = true;
		try {
			const rows = await this.#options.load(index * this.#options.atOnce);
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
