import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Only the tests of the changed folder count: what those of another one notice, they notice by chance. */
const folder = /^(?:forms\/targets|[^/]*)/.exec(process.env['MUTATED'] ?? '')?.[0] ?? '';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: [`tests/${folder}/**/*.test.ts`],
		// They read the whole first corpus or very long texts, which is too slow to do for each change.
		exclude: ['tests/*/corpus.test.ts', 'tests/audit/long-texts.test.ts'],
		// A change is switched on while the tests run, so that what was imported once serves for all.
		isolate: false,
		expect: { requireAssertions: true },
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
