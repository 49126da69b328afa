/**
 * Runs something once the page has loaded and has nothing more urgent to do. Returns a function that
 * cancels it.
 */
export function whenIdle(run: () => void): () => void {
	const controller = new AbortController();
	const soon = () => {
		if (controller.signal.aborted) return;
		if ('requestIdleCallback' in window) requestIdleCallback(guarded, { timeout: 2000 });
		else setTimeout(guarded, 50);
	};
	const guarded = () => {
		if (!controller.signal.aborted) run();
	};
	if (document.readyState === 'complete') soon();
	else window.addEventListener('load', soon, { once: true, signal: controller.signal });
	return () => controller.abort();
}

/** Resolves once the page has nothing more urgent to do. */
export function idle(): Promise<void> {
	return new Promise((resume) => void whenIdle(resume));
}
