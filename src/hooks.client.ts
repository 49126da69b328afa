import type { ClientInit } from '@sveltejs/kit';

/**
 * The page is whole without scripts, so they begin once all of it has been painted: otherwise its later
 * views, of which the parser has only just heard, would wait for them. A hidden page has no frames.
 */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		if (document.hidden) resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});
