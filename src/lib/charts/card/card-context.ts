// What a page lends to its cards.
import { getContext, setContext } from 'svelte';
import type { Selection } from '#lib/selection/selection.ts';

/** The name of a question whose rows a card draws from, as the page has it. */
export type CardSource = string;

export interface CardContext {
	/** What the rows on the screen are selected by; missing where that is not the overview's. */
	selection?: () => Selection;
	/** Of which year and departments the rows are, for the name of a file; '' for the whole corpus. */
	scope: () => string;
	/** What a picture says below the card: of which year and whose the figures are, and its filters. */
	basis: () => string[];
	/** The SQL of these parts for what is shown now; missing where cards show no SQL. */
	statements?: (sources: readonly CardSource[]) => string[];
}

const key = Symbol('cards');

export function setCards(context: CardContext): void {
	setContext(key, context);
}

/** Undefined on a page that lends nothing. */
export function getCards(): CardContext | undefined {
	return getContext<CardContext | undefined>(key);
}
