// A translator of the browser moves every text into an element of its own and keeps the moved one. What
// Svelte writes later would land in the one that nobody sees: old figures beside new ones.
import { say } from './served-page.ts';

let found = $state(false);

/** What to make parts of the page anew by: null while texts may change in place. */
export function unlessRewritten<Value>(value: Value): Value | null {
	return found ? value : null;
}

/** Watches for texts that something moves, and says so. Returns a function that ends it. */
export function watchRewriting(content: Element): () => void {
	const observer = new MutationObserver((changes) => {
		const isMoved = changes.some(({ addedNodes }) => [...addedNodes].some(isOfTranslator));
		if (!isMoved) return;
		found = true;
		say('rewritten');
	});
	observer.observe(content, { childList: true, subtree: true });
	return () => observer.disconnect();
}

/** The element is obsolete, and nothing on this site makes one. */
function isOfTranslator({ nodeName }: Node): boolean {
	return nodeName === 'FONT';
}
