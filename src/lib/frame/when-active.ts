const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'] as const;

/**
 * Runs something at the first sign of a reader: a move, a press or a scroll. Returns a function that
 * cancels it.
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
