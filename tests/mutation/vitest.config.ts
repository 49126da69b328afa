import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Only the tests of the changed folder count: what those of another one notice, they notice by chance. */
const folder = /^(?:forms\/targets|[^/]*)/.exec(process.env['MUTATED'] ?? '')?.[0] ?? '';

const startsEngine = ({ moduleId }: TestSpecification) => moduleId.endsWith('/predicate.test.ts');

/** What starts an engine comes last, since most changes are noticed before. */
class EngineLast extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const sorted = await super.sort(files);
		return sorted.toSorted((a, b) => Number(startsEngine(a)) - Number(startsEngine(b)));
	}
}

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		alias: { '#lib/forms/words/remembered.ts': join(import.meta.dirname, 'forgotten.ts') },
	},
	test: {
		include: [`tests/${folder}/**/*.test.ts`],
		// They read the whole first corpus, very long texts or all cases of all rules, which is too slow to
		// do for each change.
		exclude: ['tests/**/{corpus,long-texts}.test.ts', 'tests/audit/doubt.test.ts'],
		// A change is switched on while the tests run, so that what was imported once serves for all.
		isolate: false,
		sequence: { sequencer: EngineLast },
		expect: { requireAssertions: true },
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
