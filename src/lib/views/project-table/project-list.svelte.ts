import { messageOf } from '#lib/engine/engine.ts';
import { projectsAtOnce, sortProjects, type ProjectRow } from '#lib/queries/projects.ts';
import type { Selection } from '#lib/selection/selection.ts';

/** A page of so many rows is as tall as browsers can scroll; who looks for others filters or sorts. */
export const scrollLimit = 20_000;

export interface ProjectListOptions {
	/** The first ones by 年度资金申请总额, largest first. */
	first: readonly ProjectRow[];
	count: number;
	selection: Selection;
	/** Resolves to `projectsAtOnce` rows from this place on, in the selection's order. */
	load: (selection: Selection, from: number) => Promise<readonly ProjectRow[]>;
}

/** All selected projects in the chosen order, in blocks that come when somebody scrolls to them. */
export class ProjectList {
	readonly blockCount: number;
	failure = $state<string | null>(null);
	#blocks = $state.raw<readonly (readonly ProjectRow[] | undefined)[]>([]);
	readonly #asked: boolean[] = [];
	readonly #options: ProjectListOptions;

	constructor(options: ProjectListOptions) {
		const { first, count, selection } = options;
		this.#options = options;
		this.blockCount = Math.max(1, Math.ceil(Math.min(count, scrollLimit) / projectsAtOnce));
		// Few projects are all there, whether the engine runs or not.
		if (count <= first.length) this.#blocks = [sortProjects(first, selection.sort)];
		else if (selection.sort === null) this.#blocks = [first];
	}

	/** The rows of a block; undefined until they are there. */
	block(index: number): readonly ProjectRow[] | undefined {
		return this.#blocks[index];
	}

	/** Sees to it that a block comes. */
	async need(index: number): Promise<void> {
		if (this.#blocks[index] || this.#asked[index]) return;
		this.#asked[index] = true;
		const { selection, load } = this.#options;
		try {
			const rows = await load(selection, index * projectsAtOnce);
			this.#blocks = Object.assign([...this.#blocks], { [index]: rows });
			this.failure = null;
		} catch (error) {
			this.failure = messageOf(error);
			this.#asked[index] = false;
		}
	}
}
