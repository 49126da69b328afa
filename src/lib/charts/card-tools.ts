// What the page lends to its cards: which statements their rows come from.
import { getContext, setContext } from 'svelte';

/** The questions of `queries/` that a view can draw from. */
export type CardSource = 'totals' | 'targets' | 'projects';

export interface CardContext {
	/** The statements as they were asked for what is shown now. */
	statements: (sources: readonly CardSource[]) => string[];
}

const key = Symbol('cards');

export function setCards(context: CardContext): void {
	setContext(key, context);
}

/** Undefined where a card stands on a page that has lent nothing. */
export function getCards(): CardContext | undefined {
	return getContext<CardContext | undefined>(key);
}
