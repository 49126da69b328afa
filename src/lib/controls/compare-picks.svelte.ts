// The projects that a reader has marked for comparison, wherever a project is listed. Kept for as long
// as the tab lives; the link of the comparison holds them for longer.
import { mostCompared } from '#lib/selection/compare-selection.ts';

const storageKey = 'compared-projects';

class ComparePicks {
	/** Identifiers of forms, in the order in which they were picked. */
	ids = $state.raw<readonly string[]>([]);
	/** False until a script can answer a click. */
	ready = $state(false);
	readonly #picked = $derived(new Set(this.ids));
	readonly full = $derived(this.ids.length >= mostCompared);

	has(id: string): boolean {
		return this.#picked.has(id);
	}

	/** Marks a project, or takes its mark away; past the most that can be compared it does nothing. */
	toggle(id: string): void {
		if (this.has(id)) this.set(this.ids.filter((other) => other !== id));
		else if (!this.full) this.set([...this.ids, id]);
	}

	set(ids: readonly string[]): void {
		this.ids = ids;
		try {
			sessionStorage.setItem(storageKey, JSON.stringify(ids));
		} catch {
			// A browser that stores nothing forgets the marks with the page.
		}
	}

	/** Brings back what the tab has stored; to be called once scripts run. */
	restore(): void {
		this.ids = stored();
		this.ready = true;
	}
}

function stored(): string[] {
	try {
		const ids: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
		if (!Array.isArray(ids)) return [];
		return ids.filter((id) => typeof id === 'string').slice(0, mostCompared);
	} catch {
		return [];
	}
}

export const comparePicks = new ComparePicks();
