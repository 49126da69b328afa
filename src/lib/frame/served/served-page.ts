// The attributes of the root by which the page says how far its scripts are (ScriptsNote.svelte). The
// script of app.html sets them first, since it must work where nothing else loads:
// - The theme is set before the first paint. Where storage is blocked the scheme of the system applies. The
//   attribute also shows the switch, which needs scripts.
// - The page is whole without scripts. After 20 s without them, or half a second after a fault, since scripts
//   can do without some, it says that they failed. What was served comes back if they have removed it.
// - Once they run only faults of the site's own files count: browsers report more than faults in this way,
//   and extensions have their own.
// app.html has no comments, since every reader would load them. Its `expect` link paints only the whole page:
// a table painted in parts moves when its next part arrives.

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
