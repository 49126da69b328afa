import { messageOf } from '#lib/engine/engine.ts';
import type { ComparedProject } from '#lib/queries/compared.ts';

type Ask = (ids: readonly string[]) => Promise<ComparedProject[]>;

/** The projects that a link names, asked for once each. */
export class ComparedProjects {
	/** By identifier; null where there is no such project. */
	#known = $state.raw<ReadonlyMap<string, ComparedProject | null>>(new Map());
	failure = $state<string | null>(null);
	readonly #ask: Ask;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/** In the order asked for; undefined until all that is known of them is there. */
	of(ids: readonly string[]): ComparedProject[] | undefined {
		if (!ids.every((id) => this.#known.has(id))) return undefined;
		return ids.flatMap((id) => this.#known.get(id) ?? []);
	}

	isUnknown(id: string): boolean {
		return this.#known.get(id) === null;
	}

	/** Asks for those that were not asked for before; a failure is told and can be tried again. */
	async need(ids: readonly string[]): Promise<void> {
		const missing = ids.filter((id) => !this.#known.has(id));
		this.failure = null;
		if (missing.length === 0) return;
		try {
			const projects = await this.#ask(missing);
			const found = new Map(projects.map((project) => [project.form_id, project]));
			const asked = missing.map((id) => [id, found.get(id) ?? null] as const);
			this.#known = new Map([...this.#known, ...asked]);
		} catch (error) {
			this.failure = messageOf(error);
		}
	}
}
