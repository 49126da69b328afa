import { idle } from './when-idle.ts';

const rounds = 12;

/**
 * Runs these questions many times while nobody waits, each in a task of its own. The browser compiles
 * DuckDB as it runs, so the first runs of a statement take many times as long as later ones.
 */
export async function warmUp(questions: readonly (() => Promise<unknown>)[]): Promise<void> {
	for (let round = 0; round < rounds; round++) {
		for (const ask of questions) {
			await idle();
			await ask();
		}
	}
	// The browser's profiler shows this.
	performance.mark('lens:warm');
}
