// The attributes of the root by which the page says how far its scripts are (ScriptsNote.svelte). The
// script of app.html sets them first, since it must work where nothing else loads.

import { oneByOne } from '#lib/frame/one-by-one.ts';

const root = (): DOMStringMap => document.documentElement.dataset;

/** To be called once everything on the page runs. */
export function takeOver(): void {
	dispatchEvent(new Event('lens:running'));
	if (root()['link'] === 'pending') settleLink();
}

/** The figures of the link are asked for, so the page must not say yet that it shows them. */
export function awaitLink(): void {
	if (root()['link'] === 'pending') root()['link'] = 'asked';
}

/**
 * The figures are those of the link, or the page says why not. Parts that wait for their turn to hydrate
 * still show those of everything, so it holds only after them.
 */
export function settleLink(): void {
	oneByOne(() => delete root()['link']);
}

/** Whether the scripts have taken over the page. Before that its HTML must be left alone. */
export function hasTakenOver(): boolean {
	const { scripts } = root();
	return scripts !== undefined && !['coming', 'failed', 'local', 'sandboxed'].includes(scripts);
}

/** Says what has gone wrong while the scripts ran. */
export function say(what: 'rewritten' | 'unreachable' | 'updated'): void {
	root()['scripts'] = what;
}

/** Takes back what was said, if it was this. */
export function unsay(what: 'unreachable'): void {
	if (root()['scripts'] === what) root()['scripts'] = 'running';
}
