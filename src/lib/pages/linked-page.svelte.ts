// A page that its link describes: the link says what is chosen, a choice makes a new link.
import { onMount, untrack } from 'svelte';
import { answersOf, type ShippedAnswers } from '#lib/answers/answers-of.ts';
import { ShownAnswer } from '#lib/answers/shown-answer.svelte.ts';
import { awaitLink, settleLink } from '#lib/frame/served/served-page.ts';
import { getSite } from '#lib/frame/site-context.ts';
import type { Codec, Notice } from '#lib/selection/codec.ts';

interface LinkOptions<Selection, Known> {
	codec: Pick<Codec<Selection, Known>, 'nothing' | 'parse' | 'format'>;
	/** The values that the link may name. */
	known: Known;
	/** False where the page cannot act on a link at all, as when its tables are too large. */
	isActing?: boolean;
}

/** What the link says, and how a choice becomes a link. To be made while a component is made. */
export class PageLink<Selection, Known = unknown> {
	/** True once scripts run: the page was prerendered with nothing chosen. */
	usable = $state(false);
	readonly #options: LinkOptions<Selection, Known>;
	readonly #address = getSite().address;
	readonly #parsed = $derived.by(() => {
		const { codec, known } = this.#options;
		return this.usable
			? codec.parse(this.#address.params, known)
			: { selection: codec.nothing, notices: [] };
	});

	constructor(options: LinkOptions<Selection, Known>) {
		this.#options = options;
		onMount(() => {
			this.usable = options.isActing ?? true;
		});
	}

	get selection(): Selection {
		return this.#parsed.selection;
	}

	/** The parts of the link that were ignored. */
	get notices(): Notice[] {
		return this.#parsed.notices;
	}

	hrefOf(selection: Selection): string {
		return this.#address.href(this.#queryOf(selection));
	}

	select(selection: Selection, step: 'push' | 'replace' = 'push'): void {
		this.#address.go(this.#queryOf(selection), step);
	}

	/** Changes some of what is chosen. */
	change(change: Partial<Selection>, step?: 'push' | 'replace'): void {
		this.select({ ...this.selection, ...change }, step);
	}

	#queryOf(selection: Selection): string {
		return this.#options.codec.format(selection).toString();
	}
}

interface PageOptions<Selection, Known, Answer> extends LinkOptions<Selection, Known> {
	codec: Omit<Codec<Selection, Known>, 'lists' | 'toggle' | 'neighbours' | 'conditions'>;
	/** The answer that the page was prerendered with. */
	first: Answer;
	/** Asks the engine. */
	ask: (selection: Selection) => Promise<Answer>;
	shipped?: ShippedAnswers;
	limit?: number;
}

/** A linked page with filters: shows the answer to what the link selects. */
export class LinkedPage<Selection extends object, Known, Answer> extends PageLink<
	Selection,
	Known
> {
	readonly shown: ShownAnswer<Selection, Answer>;
	/** Answers from the page, memory, a shipped file or the engine. */
	readonly answer: (selection: Selection) => Promise<Answer>;
	readonly #codec: PageOptions<Selection, Known, Answer>['codec'];

	constructor(options: PageOptions<Selection, Known, Answer>) {
		super(options);
		const { codec, first, ask, shipped, limit } = options;
		this.#codec = codec;
		this.answer = answersOf({
			key: codec.key,
			first,
			ask,
			...(shipped && { shipped }),
			...(limit && { limit }),
		});
		this.shown = new ShownAnswer(codec.nothing, first, this.answer);

		// Order and unit change the link, but ask nothing.
		const asked = $derived(codec.key(this.selection));
		let last = codec.key(codec.nothing);
		$effect(() => {
			if (asked === last) return;
			last = asked;
			this.retry();
		});
		// The engine can be started again in the header, and the page must not keep its old failure.
		const { starter } = getSite();
		onMount(() => starter.onReady(() => void (this.shown.failure !== null && this.retry())));
	}

	/** Asks once more for what the link selects. */
	retry(): void {
		awaitLink();
		void untrack(() => this.shown.show(this.selection)).finally(settleLink);
	}

	/** Each letter is a step of one search, so only its start and its end are links to go back to. */
	searchFor(search: string): void {
		const { search: before = '' } = this.selection as { search?: string };
		if (search === before) return;
		const isStep = before !== '' && search !== '';
		this.select({ ...this.selection, search }, isStep ? 'replace' : 'push');
	}

	clear(): void {
		this.select(this.#codec.cleared(this.selection));
	}

	/** Escape clears the filters. */
	readonly onkeydown = (event: KeyboardEvent): void => {
		// Escape also leaves the full screen of a card, and drops an input method's unfinished word.
		if (event.key !== 'Escape' || event.isComposing || document.fullscreenElement) return;
		if (this.#codec.isFiltered(this.selection)) this.clear();
	};
}
