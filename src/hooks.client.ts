import type { ClientInit } from '@sveltejs/kit';

/** A hidden page gets no frames: in a background tab, or far down inside another page. */
const frameLimitMs = 200;

/** The page is complete without scripts, so they start after the first paint and do not delay it. */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, frameLimitMs);
	});
