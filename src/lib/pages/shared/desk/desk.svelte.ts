import type { Opinion, OpinionId } from '#lib/desk/opinion.ts';
import { OpinionStore, type Overwritten } from '#lib/desk/opinion-store.ts';

/** What the browser keeps of the opinions, for a page. To be made while a component is made. */
export class Desk {
	/** False before scripts run and what is kept has been read. */
	isOpen = $state(false);
	/** Why nothing is kept beyond this window; null while it is. */
	refused: string | null = $state(null);
	unreadableCount = $state(0);
	/** What another window had written where this one has just written. */
	overwritten: Overwritten | null = $state.raw(null);
	all: readonly Opinion[] = $state.raw([]);
	readonly store: OpinionStore;

	/** `formId`: only the opinions on this form; null for all. */
	constructor(formId: string | null) {
		this.store = new OpinionStore(formId, {
			onchange: () => this.#show(),
			onoverwritten: (what) => (this.overwritten = what),
		});
		$effect(() => {
			const onvisible = () => {
				if (document.visibilityState === 'visible') this.store.reread();
			};
			void this.store.open().then(() => (this.isOpen = true));
			document.addEventListener('visibilitychange', onvisible);
			return () => {
				document.removeEventListener('visibilitychange', onvisible);
				this.store.close();
			};
		});
	}

	get({ formId, key }: OpinionId): Opinion | undefined {
		return this.all.find((one) => one.key === key && one.formId === formId);
	}

	#show(): void {
		this.all = this.store.all;
		this.refused = this.store.refused;
		this.unreadableCount = this.store.unreadableCount;
	}
}
