// The promises that the repository makes about itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

let eslint: ESLint;
beforeAll(async () => {
	eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.config/eslint.js') });
	await eslint.lintText('', { filePath: 'src/lib/model/warm-up.ts' });
}, 60_000);

/** The messages of no-restricted-imports for a file of this name with this import. */
async function refusals(file: string, source: string): Promise<string[]> {
	const code = `import '${source}';\n`;
	const text = file.endsWith('.svelte') ? `<script lang="ts">\n${code}</script>\n` : code;
	const [result] = await eslint.lintText(text, { filePath: join(root, file) });
	const messages = result?.messages ?? [];
	expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
	return messages
		.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
		.map(({ message }) => message);
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
	['src/lib/engine/x.ts', '#lib/selection/url.ts'],
	['src/lib/selection/x.ts', '#lib/answers/lru.ts'],
	['src/lib/selection/x.ts', '#lib/pages/overview/overview.ts'],
	['src/lib/answers/x.ts', '#lib/words/format.ts'],
	['src/lib/answers/x.ts', '#lib/pages/overview/overview.ts'],
	['src/lib/frame/X.svelte', '#lib/controls/DownloadMenu.svelte'],
	['src/lib/controls/X.svelte', '#lib/charts/Chart.svelte'],
	['src/lib/charts/x.ts', '#lib/lists/marks.ts'],
	['src/lib/lists/x.ts', '#lib/charts/matrix.ts'],
	['src/lib/charts/X.svelte', '#lib/pages/overview/overview.ts'],
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
	['src/lib/documents/pdf/x.ts', '#lib/documents/flow/flow.ts'],
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
	['src/lib/pages/overview/a/a.ts', '#lib/pages/overview/overview.ts'],
	['src/lib/pages/overview/a/a.ts', '#lib/pages/shared/projects/projects.ts'],
	['src/lib/pages/project/a/a.ts', '#lib/figures/unit-costs.ts'],
	['src/lib/audit/x.ts', '#lib/figures/unit-costs.ts'],
	['src/lib/forms/parts/x.ts', '#lib/forms/words/labels.ts'],
	['src/lib/forms/parts/x.ts', '#lib/forms/ledger.ts'],
	['src/lib/server/x.ts', 'node:fs'],
	['src/lib/server/x.ts', '#lib/pages/overview/overview.ts'],
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
const namespaces = /^http:\/\/(www\.w3\.org\/2000\/svg$|schemas\.openxmlformats\.org\/)/;

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
