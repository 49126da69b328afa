/** What is changed, below src/lib: a folder or one file. */
const path = process.env.MUTATED ?? '';

export default {
	mutate: [path.endsWith('.ts') ? `src/lib/${path}` : `src/lib/${path}/**/*.ts`],
	plugins: ['@stryker-mutator/vitest-runner'],
	testRunner: 'vitest',
	// Which tests belong to a folder is said there.
	vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
	buildCommand: 'svelte-kit sync',
	coverageAnalysis: 'perTest',
	// Lists of words and patterns are data: a test that names each of them would only repeat them.
	ignoreStatic: true,
	concurrency: 2,
	// Generous, because a change that merely seems to hang counts as noticed.
	dryRunTimeoutMinutes: 30,
	timeoutMS: 60_000,
	timeoutFactor: 4,
	ignorePatterns: ['/build', '/.ci', '/docs', '/tests/bench', '/tests/journeys', '/tests/zoo'],
	tempDirName: 'test-results/mutation',
	reporters: ['clear-text', 'progress-append-only', 'json'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	jsonReporter: { fileName: `test-results/mutation-${path.replaceAll('/', '-')}.json` },
	thresholds: { high: 95, low: 90, break: 90 },
};
