import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { addMissingMethods } from '#lib/engine/start/add-missing-methods.ts';
import { openWhole } from '#lib/frame/served/open-whole.ts';
import { hasTakenOver } from '#lib/frame/served/served-page.ts';

/** A hidden page gets no frames: in a background tab, or far down inside another page. */
const frameLimitMs = 200;

/** The page is complete without scripts, so they start after the first paint and do not delay it. */
export const init: ClientInit = async () => {
	await new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, frameLimitMs);
	});
	await addMissingMethods();
};

/**
 * Kit shows a page of errors in place of the one that failed, so this never lets it. What was served
 * stands while scripts take over. Later the next page comes as a file, as it would without scripts.
 */
export const handleError: HandleClientError = async ({ error, event, status, message }) => {
	if (hasTakenOver()) {
		await openWhole(event.url);
	} else {
		// The host's page for addresses that lead nowhere is empty until Kit fills it.
		if (status === 404) return { message };
		setTimeout(() => raise(error));
	}
	return new Promise(() => undefined);
};

/** Throws outside of Kit, for the script of app.html. */
function raise(error: unknown): never {
	throw error;
}
