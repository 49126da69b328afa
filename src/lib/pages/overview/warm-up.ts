import { idle } from '#lib/frame/when-idle.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overviewLoaders } from './overview.ts';
import { nothingSelected } from '#lib/selection/selection.ts';

const rounds = 12;

/**
 * The browser compiles DuckDB while it runs, and compiles better what has run often: the first runs
 * of a statement take many times as long as the later ones. So they are run while nobody waits, each
 * in a task of its own. `level2`: a type of indicator that the corpus has.
 */
export async function warmUp(engine: Engine, level2: string): Promise<void> {
	for (let round = 0; round < rounds; round++) {
		for (const search of ['', '一']) {
			const selection = { ...nothingSelected, level2: [level2], search };
			for (const load of overviewLoaders) {
				await idle();
				await load(engine, selection);
			}
		}
	}
	// Shown by every browser's own profiler.
	performance.mark('lens:warm');
}
