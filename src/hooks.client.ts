import type { ClientInit } from '@sveltejs/kit';

/** A page that nobody sees, in a hidden tab or far down in somebody's page, has no frames. */
const frameLimitMs = 200;

/**
 * The page is whole without scripts, so they begin once it has been painted: otherwise its first painting
 * would wait for them.
 */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, frameLimitMs);
	});
