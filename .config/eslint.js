import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import ts from 'typescript-eslint';
import compat from 'eslint-plugin-compat';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import svelteConfig from '../svelte.config.js';
import { noImportCircles } from './import-circles.js';

/**
 * Who may import whom (docs/decisions/0001): a folder imports itself and the folders named beside
 * it.
 */
const pipeline = ['model', 'documents', 'forms', 'figures', 'audit', 'corpus'];
const saying = ['words', 'theme', 'export'];
const asking = ['engine', 'selection', 'answers'];
const shown = ['frame', 'controls', 'lists', 'charts'];
const mayImport = {
	model: [],
	words: ['model'],
	theme: ['model'],
	export: ['model'],
	desk: ['model'],
	documents: ['model'],
	forms: ['model', 'documents'],
	figures: ['model'],
	audit: ['model', 'documents', 'forms', 'figures'],
	corpus: pipeline,
	engine: ['model', 'corpus'],
	selection: ['model', 'corpus', 'engine'],
	answers: ['model', 'corpus', 'engine', 'selection'],
	frame: ['model', ...saying, 'corpus', ...asking],
	controls: ['model', ...saying, 'corpus', ...asking, 'frame'],
	lists: ['model', ...saying, 'corpus', ...asking, 'frame', 'controls'],
	charts: ['model', ...saying, 'corpus', ...asking, 'frame', 'controls'],
	pages: ['model', ...saying, 'desk', 'figures', 'corpus', ...asking, ...shown],
	server: [...pipeline, ...saying, 'desk', ...asking, ...shown, 'pages'],
};
const stages = Object.keys(mayImport);

/** The same for the rooms of a stage. All rooms may use the files at the top of their stage. */
const roomsOf = {
	documents: {
		containers: [],
		flow: [],
		pdf: ['flow'],
		word: ['containers', 'flow'],
		excel: ['containers', 'flow'],
	},
	forms: {
		words: [],
		targets: ['words'],
		parts: ['words', 'targets'],
		indicators: ['words', 'targets', 'parts'],
		layouts: ['words', 'targets', 'parts', 'indicators'],
		lists: ['words', 'targets', 'parts', 'indicators', 'layouts'],
	},
	// A question that several pages ask belongs into shared/, because pages never import each other.
	pages: Object.fromEntries(
		readdirSync(new URL('../src/lib/pages', import.meta.url), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => [name, ['shared']]),
	),
};

const imports = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const node = {
	regex:
		'^node:|^(fs|path|os|crypto|zlib|http|https|stream|util|url|module|child_process|worker_threads)(/|$)|^@duckdb/duckdb-wasm/(blocking|dist/duckdb-node)',
	message: 'only src/lib/server/, src/cli.ts and tests touch the machine; pass bytes in instead',
};
const echarts = {
	regex: '^echarts',
	message: 'only charts/echarts.ts loads ECharts; a question returns an option object',
};
const climb = {
	regex: '(^|/)\\.\\./(?!app\\.css$)|^\\$lib',
	message: 'relative imports stay inside a folder; across folders write #lib/<folder>/<file>.ts',
};
const dom = {
	regex: '^svelte|^\\$app',
	message: 'this stage runs in Node, in a worker and in tests: no Svelte, no DOM',
};

const pure = [...pipeline, ...saying, 'desk'];

function patternsOf(stage) {
	const layers = {
		regex: `^#lib/(?!(${[stage, ...mayImport[stage]].join('|')})/)`,
		message: `${stage}/ may not import that folder: see mayImport in .config/eslint.js`,
	};
	return [
		climb,
		layers,
		...(stage === 'server' ? [] : [node]),
		...(pure.includes(stage) ? [dom] : []),
	];
}

const layerRules = stages.map((stage) => ({
	files: [`src/lib/${stage}/**/*.{ts,svelte}`],
	rules: imports([...patternsOf(stage), echarts]),
}));

const roomRules = Object.entries(roomsOf).flatMap(([stage, rooms]) =>
	Object.entries(rooms).map(([room, others]) => ({
		files: [`src/lib/${stage}/${room}/**/*.{ts,svelte}`],
		rules: imports([
			...patternsOf(stage),
			echarts,
			{
				regex: `^#lib/${stage}/(?!(${[room, ...others].join('|')})/|[^/]+$)`,
				message: `${stage}/${room}/ may not import that room: see roomsOf in .config/eslint.js`,
			},
		]),
	})),
);

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'max-lines': ['warn', 300],
			// Every link of the app uses `base`, because resolve() cannot build a link with a query.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		plugins: { house: { rules: { 'no-import-circles': noImportCircles } } },
		rules: { 'house/no-import-circles': 'error' },
	},
	{
		// What the browsers of `browserslist` in package.json lack. Methods of the language are known by
		// `lib` in tsconfig.json. The service worker runs only where browsers have one.
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/server/**', 'src/cli.ts', 'src/service-worker.ts'],
		plugins: { compat },
		rules: { 'compat/compat': 'error' },
		// engine/start/missing-methods.ts adds these.
		settings: { polyfills: ['Array.toSorted', 'Object.hasOwn'] },
	},
	{ files: ['src/routes/**/*.{ts,svelte}'], rules: imports([climb, node, echarts]) },
	...layerRules,
	...roomRules,
	{ files: ['src/lib/charts/echarts.ts'], rules: imports(patternsOf('charts')) },
	{ files: ['src/cli.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
