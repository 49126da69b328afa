const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'] as const;

/**
 * Runs something at the first sign of somebody at the page: until then what nobody can miss need not
 * be there. Returns a function that calls it off.
 */
export function whenActive(run: () => void): () => void {
	const controller = new AbortController();
	const first = () => {
		controller.abort();
		run();
	};
	for (const sign of signs) {
		addEventListener(sign, first, { passive: true, signal: controller.signal });
	}
	return () => controller.abort();
}
