import { resolve, sep } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { fewScripts } from './.config/few-scripts.js';
import { oldCss } from './.config/old-css.js';
import project from './package.json' with { type: 'json' };
import { supplyLists } from './.config/supply-lists.js';

/** In dev, a changed, added or removed document reads the corpus again and reloads the page. */
function reloadOnDocument(): Plugin {
	return {
		name: 'reload-on-document',
		apply: 'serve',
		configureServer(server) {
			const folder = resolve(process.env['DATA_DIR'] ?? 'data');
			server.watcher.add(folder);
			server.watcher.on('all', (_event, file) => {
				if (!resolve(file).startsWith(folder + sep)) return;
				server.environments['ssr']?.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}

const supply = supplyLists();

export default defineConfig({
	plugins: [sveltekit(), fewScripts(), reloadOnDocument(), supply.site],
	css: { postcss: { plugins: [oldCss()] } },
	build: {
		// Syntax is rewritten for them, light-dark() too; the methods that they lack are in
		// engine/start/missing-methods.ts.
		target: project.browserslist.map((browser) => browser.replace(' ', '')),
		chunkSizeWarningLimit: 1000,
	},
	worker: { format: 'es', plugins: () => [supply.workers] },
	test: {
		// A journey waits for what a busy machine takes longer for.
		expect: { requireAssertions: true, poll: { timeout: 15_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/journeys/**', 'tests/browsers/**'],
					// The default leaves one core idle, which is half of a small machine.
					maxWorkers: '100%',
					// Loading the modules anew for each file took half of the time. What a file leaves in a module
					// stays for the next: one that loads a corpus of its own resets the modules after it.
					isolate: false,
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.test.ts'],
					globalSetup: ['tests/journeys/set-up.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// Chromium 147 now and then ends a tab that is left while its streams arrive (decision 0046).
					retry: { count: 1, condition: /Target crashed/ },
					// A journey waits more than it works. They come after the unit tests, which fill every core.
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
