import js from '@eslint/js';
import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import svelteConfig from '../svelte.config.js';

/**
 * Who may import whom (docs/decisions/0001). A stage imports only the stages named beside it; the
 * lint message says what to do instead.
 */
const mayImport = {
	model: [],
	theme: ['model'],
	export: ['model'],
	documents: ['model'],
	forms: ['model', 'documents', 'forms'],
	audit: ['model', 'documents', 'forms', 'audit'],
	corpus: ['model', 'documents', 'forms', 'audit'],
	engine: ['model', 'corpus'],
	selection: ['model', 'corpus', 'engine'],
	queries: ['model', 'corpus', 'engine', 'selection'],
	components: ['model', 'theme', 'export', 'corpus', 'engine', 'selection'],
	views: ['model', 'theme', 'export', 'corpus', 'engine', 'selection', 'queries', 'components'],
	server: [
		'model',
		'theme',
		'export',
		'documents',
		'forms',
		'audit',
		'corpus',
		'engine',
		'selection',
		'queries',
		'components',
		'views',
	],
};
const stages = Object.keys(mayImport);

const imports = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const node = {
	regex:
		'^node:|^(fs|path|os|crypto|zlib|http|https|stream|util|url|module|child_process|worker_threads)(/|$)|^@duckdb/duckdb-wasm/(blocking|dist/duckdb-node)',
	message: 'only src/lib/server/, src/cli.ts and tests touch the machine; pass bytes in instead',
};
const echarts = {
	regex: '^echarts',
	message: 'only components/echarts.ts loads ECharts; a view returns an option object',
};
const climb = {
	regex: '(^|/)\\.\\./(?!app\\.css$)|^\\$lib',
	message: 'relative imports stay inside a folder; across folders write #lib/<folder>/<file>.ts',
};
const dom = {
	regex: '^svelte|^\\$app',
	message: 'this stage runs in Node, in a worker and in tests: no Svelte, no DOM',
};

const pure = ['model', 'theme', 'export', 'documents', 'forms', 'audit', 'corpus'];

function patternsOf(stage) {
	const layers = {
		regex: `^#lib/(?!(${mayImport[stage].join('|') || 'nothing'})/)`,
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
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Every link of the app goes through `base`; resolve() cannot build a link with a query.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{ files: ['src/routes/**/*.{ts,svelte}'], rules: imports([climb, node, echarts]) },
	...layerRules,
	{ files: ['src/lib/components/echarts.ts'], rules: imports(patternsOf('components')) },
	{ files: ['src/cli.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
