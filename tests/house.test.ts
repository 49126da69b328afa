// The promises that the repository makes about itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { ImportCircles, readImports } from '../.config/import-circles.js';

const root = join(import.meta.dirname, '..');

let eslint: ESLint;
beforeAll(async () => {
	eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.config/eslint.js') });
	await eslint.lintText('', { filePath: 'src/lib/model/warm-up.ts' });
}, 60_000);

/** The messages of a rule for a file of this name with this import. */
async function refusals(
	file: string,
	source: string,
	rule = 'no-restricted-imports',
): Promise<string[]> {
	return messagesOf(file, `import '${source}';\n`, rule);
}

async function messagesOf(file: string, code: string, rule: string): Promise<string[]> {
	const text = file.endsWith('.svelte') ? `<script lang="ts">\n${code}</script>\n` : code;
	const [result] = await eslint.lintText(text, { filePath: join(root, file) });
	const messages = result?.messages ?? [];
	expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
	return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

test.each([
	['src/lib/model/x.ts', '#lib/documents/sheet.ts'],
	['src/lib/model/x.ts', '#lib/words/words.ts'],
	['src/lib/theme/x.ts', '#lib/forms/words/labels.ts'],
	['src/lib/export/x.ts', '#lib/corpus/schema.ts'],
	['src/lib/documents/x.ts', '#lib/forms/ledger.ts'],
	['src/lib/forms/x.ts', '#lib/audit/rules.ts'],
	['src/lib/audit/x.ts', '#lib/corpus/schema.ts'],
	['src/lib/corpus/x.ts', '#lib/engine/engine.ts'],
	['src/lib/engine/x.ts', '#lib/selection/codec.ts'],
	['src/lib/selection/x.ts', '#lib/answers/lru.ts'],
	['src/lib/selection/x.ts', '#lib/pages/overview/views.ts'],
	['src/lib/answers/x.ts', '#lib/words/format.ts'],
	['src/lib/answers/x.ts', '#lib/pages/overview/views.ts'],
	['src/lib/frame/X.svelte', '#lib/controls/DownloadMenu.svelte'],
	['src/lib/controls/X.svelte', '#lib/charts/Chart.svelte'],
	['src/lib/charts/x.ts', '#lib/lists/marks.ts'],
	['src/lib/lists/x.ts', '#lib/charts/matrix.ts'],
	['src/lib/charts/X.svelte', '#lib/pages/overview/views.ts'],
	['src/lib/figures/x.ts', '#lib/forms/ledger.ts'],
	['src/lib/pages/overview/a/a.ts', '#lib/server/corpus.ts'],
	['src/lib/pages/overview/a/A.svelte', '#lib/server/corpus.ts'],
	['src/lib/pages/overview/a/a.ts', '#lib/forms/words/labels.ts'],
	['src/lib/pages/overview/a/a.ts', '#lib/pages/audit/audit.ts'],
	['src/lib/pages/shared/a/a.ts', '#lib/pages/audit/audit.ts'],
	['src/lib/pages/overview/a/a.ts', '../b/b.ts'],
	['src/lib/forms/words/x.ts', '#lib/forms/parts/parse-goals.ts'],
	['src/lib/forms/parts/x.ts', '#lib/forms/layouts/lay-out.ts'],
	['src/lib/forms/layouts/lines/x.ts', '#lib/forms/lists/split-projects.ts'],
	['src/lib/documents/pdf/x.ts', '#lib/documents/word/read-doc.ts'],
	['src/lib/forms/x.ts', 'node:fs'],
	['src/lib/engine/x.ts', 'node:module'],
	['src/lib/engine/x.ts', '@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'],
	['src/lib/pages/overview/a/a.ts', 'node:fs'],
	['src/routes/+page.ts', 'node:fs'],
	['src/lib/pages/overview/a/a.chart.ts', 'echarts'],
	['src/lib/pages/overview/a/A.svelte', 'echarts/core'],
	['src/lib/charts/x.ts', 'echarts/charts'],
	['src/routes/+page.svelte', 'echarts'],
	['src/lib/corpus/x.ts', 'svelte'],
	['src/lib/forms/x.ts', 'svelte/store'],
	['src/lib/model/x.ts', '$app/paths'],
	['src/lib/forms/x.ts', '../model/form.ts'],
	['src/lib/server/x.ts', '../corpus/schema.ts'],
	['src/routes/x/+page.ts', '../+page.ts'],
])('%s may not import %s', async (file, source) => {
	const messages = await refusals(file, source);
	expect(messages).not.toEqual([]);
	// Each message goes on behind the rule's own words: it says what to do instead.
	for (const message of messages) expect(message).toMatch(/pattern\. .{20}/);
});

test.each([
	['src/lib/theme/x.ts', '#lib/model/target.ts'],
	['src/lib/documents/x.ts', '#lib/model/form.ts'],
	['src/lib/forms/x.ts', './labels.ts'],
	['src/lib/forms/x.ts', '#lib/documents/sheet.ts'],
	['src/lib/audit/x.ts', '#lib/forms/words/labels.ts'],
	['src/lib/corpus/x.ts', '#lib/forms/read-forms.ts'],
	['src/lib/corpus/x.ts', 'apache-arrow'],
	['src/lib/engine/x.ts', '#lib/corpus/schema.ts'],
	['src/lib/selection/x.ts', '#lib/engine/engine.ts'],
	['src/lib/charts/X.svelte', '#lib/selection/selection.ts'],
	['src/lib/charts/X.svelte', 'svelte'],
	['src/lib/charts/echarts.ts', 'echarts/core'],
	['src/lib/answers/x.ts', '#lib/selection/selection.ts'],
	['src/lib/pages/overview/a/a.ts', '#lib/selection/predicate.ts'],
	['src/lib/pages/overview/a/a.ts', '#lib/corpus/browse-tables.ts'],
	['src/lib/pages/overview/a/a.ts', './x.sql?raw'],
	['src/lib/pages/overview/a/A.svelte', '#lib/charts/Matrix.svelte'],
	['src/lib/pages/overview/a/a.ts', '#lib/pages/overview/views.ts'],
	['src/lib/pages/overview/a/a.ts', '#lib/pages/shared/projects/projects.ts'],
	['src/lib/pages/project/a/a.ts', '#lib/figures/unit-costs.ts'],
	['src/lib/audit/x.ts', '#lib/figures/unit-costs.ts'],
	['src/lib/forms/parts/x.ts', '#lib/forms/words/labels.ts'],
	['src/lib/forms/parts/x.ts', '#lib/forms/ledger.ts'],
	['src/lib/server/x.ts', 'node:fs'],
	['src/lib/server/x.ts', '#lib/pages/overview/views.ts'],
	['src/cli.ts', 'node:fs/promises'],
	['src/routes/+layout.svelte', '../app.css'],
	['src/routes/+page.server.ts', '#lib/server/corpus.ts'],
	['tests/forms/x.test.ts', 'node:fs'],
])('%s may import %s', async (file, source) => {
	expect(await refusals(file, source)).toEqual([]);
});

test('every folder of src/lib is a stage of the import rules', async () => {
	const folders = readdirSync(join(root, 'src/lib'));
	expect(folders).toContain('model');
	for (const folder of folders) {
		expect(await refusals(`src/lib/${folder}/x.ts`, '../x.ts'), folder).toHaveLength(1);
	}
});

describe('circles of imports', () => {
	const rule = 'house/no-import-circles';

	test.each([
		['two files', 'src/lib/forms/ledger.ts', './parse-form.ts', 'ledger.ts → parse-form.ts →'],
		['a file and itself', 'src/lib/model/form.ts', './form.ts', 'form.ts → form.ts'],
		[
			'two rooms',
			'src/lib/documents/containers/crc32.ts',
			'#lib/documents/word/symbol-text.ts',
			'containers → word → containers (src/lib/documents)',
		],
		['two stages', 'src/lib/model/money.ts', '#lib/corpus/schema.ts', 'model → corpus → model'],
		[
			'a room and a file of its stage',
			'src/lib/forms/ledger.ts',
			'#lib/forms/parts/parse-goals.ts',
			'ledger.ts → parts → ledger.ts',
		],
	])('lint refuses one of %s', async (_, file, source, circle) => {
		expect((await refusals(file, source, rule)).join()).toContain(circle);
	});

	test.each([
		"import type { FormContext } from './parse-form.ts';",
		"export { parseForm } from './parse-form.ts';",
		"export * from './parse-form.ts';",
		"export const load = () => import('./parse-form.ts');",
		"export type Context = import('./parse-form.ts').FormContext;",
	])('lint refuses one through %s', async (code) => {
		expect(await messagesOf('src/lib/forms/ledger.ts', code, rule)).toHaveLength(1);
	});

	test('a folder may use a file beside it', async () => {
		const file = 'src/lib/forms/parts/parse-goals.ts';
		expect(await refusals(file, '#lib/forms/ledger.ts', rule)).toEqual([]);
	});

	test('longer ones are found, and two folders without one of files', () => {
		const imports = [
			{ from: 'src/a/1.ts', to: 'src/b/1.ts' },
			{ from: 'src/b/2.ts', to: 'src/c/1.ts' },
			{ from: 'src/c/2.ts', to: 'src/a/2.ts' },
		];
		const circles = new ImportCircles(imports);
		expect(circles.find('src/a/1.ts', 'src/b/1.ts')).toBe('a → b → c → a (src)');
		expect(new ImportCircles(imports.slice(1)).find('src/b/2.ts', 'src/c/1.ts')).toBeNull();
	});

	test('there are none', () => {
		const imports = readImports();
		const circles = new ImportCircles(imports);
		expect(imports.length).toBeGreaterThan(1000);
		const unknown = imports.filter(
			({ to }) => !to.endsWith('$types') && !existsSync(join(root, to)),
		);
		expect(unknown).toEqual([]);
		expect(imports.flatMap(({ from, to }) => circles.find(from, to) ?? [])).toEqual([]);
	});
});

/** The lines of our own files below some folders, by path from the root. */
function linesOf(folders: readonly string[], kinds: RegExp): Map<string, string[]> {
	const entries = folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
	);
	return new Map(
		entries
			.filter((entry) => entry.isFile() && kinds.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => !path.includes('node_modules'))
			.map((path) => [relative(root, path), readFileSync(path, 'utf8').trimEnd().split('\n')]),
	);
}

test('no file has more than 300 lines', () => {
	const files = linesOf(['src', 'tests'], /\.(ts|js|svelte|css|html|sql)$/);
	expect(files.size).toBeGreaterThan(500);
	expect([...files].filter(([, lines]) => lines.length > 300).map(([file]) => file)).toEqual([]);
});

test('no component has more than 220 lines without its styles, and half have at most 110', () => {
	const files = [...linesOf(['src'], /\.svelte$/)];
	const long = files.filter(([, lines]) => {
		const styles = /<style[^]*?<\/style>/.exec(lines.join('\n'))?.[0].split('\n') ?? [];
		return lines.length - styles.length > 220;
	});
	expect(long.map(([file]) => file)).toEqual([]);
	const lengths = files.map(([, lines]) => lines.length).toSorted((a, b) => a - b);
	expect(lengths.length).toBeGreaterThan(50);
	expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(110);
});

test('no folder of src has more than 20 files side by side', () => {
	const counts = new Map<string, number>();
	for (const file of linesOf(['src'], /./).keys()) {
		counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
	}
	expect(counts.size).toBeGreaterThan(50);
	expect([...counts].filter(([, files]) => files > 20)).toEqual([]);
});

const allowed = [
	...['src', 'static', 'data', 'tests', 'docs'],
	...['svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
	...['README.md', 'LICENSE', 'CONTRIBUTING.md', 'CHANGELOG.md'],
];
const made = ['node_modules', 'build', 'test-results'];

test('the root of the repository holds what the design says and no more', () => {
	const entries = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
	expect(entries.filter((name) => !allowed.includes(name))).toEqual([]);
});

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
	string,
	Record<string, string> | undefined
>;

test('every dependency is of one exact version', () => {
	const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
	const versions = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
	expect(versions.length).toBeGreaterThan(0);
	for (const [name, version] of versions) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each([
	['@duckdb/duckdb-wasm', '1.32.0'],
	['apache-arrow', '17.0.0'],
])('%s stays at %s, and there is one copy of it', (name, version) => {
	expect(manifest['devDependencies']?.[name]).toBe(version);
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, { version?: string }>;
	};
	const copies = Object.entries(lock.packages).filter(([path]) => path.endsWith(`/${name}`));
	expect(copies.map(([path, copy]) => [path, copy.version])).toEqual([
		[`node_modules/${name}`, version],
	]);
});

/** Names, not addresses: nothing is fetched from there. */
const namespaces =
	/^http:\/\/(www\.w3\.org\/2000\/svg$|schemas\.(?:openxmlformats\.org|microsoft\.com)\/|purl\.oclc\.org\/ooxml\/)/;

test('nothing under src or static speaks of another host', () => {
	const files = ['src', 'static'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	expect(files.length).toBeGreaterThan(50);
	const urls = files.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z0-9.-]+[^\s"'`)]*/gi)]
			.map(([url]) => url)
			.filter((url) => !namespaces.test(url))
			.map((url) => `${file}: ${url}`),
	);
	expect(urls).toEqual([]);
});
