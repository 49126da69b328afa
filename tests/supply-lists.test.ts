// The lists of the software that ships in the site (.config/supply-lists.js).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodeEngine } from '#lib/server/duckdb-node.ts';
import { shippedPackages } from '../.config/shipped-packages.js';
import { licencesText, sbomText } from '../.config/supply-lists.js';

const root = join(import.meta.dirname, '..');
const inPackage = (path: string) => join(root, 'node_modules', path);
const namesOf = (modules: string[]) => shippedPackages(modules).map(({ name }) => name);

test('a module of this project is nobody else’s', () => {
	const own = ['src/lib/model/form.ts', 'src/routes/+layout.svelte?svelte&type=style&lang.css'];
	expect(shippedPackages(own.map((path) => join(root, path)))).toEqual([]);
});

test.each([
	[inPackage('fflate/esm/browser.js'), 'fflate'],
	[inPackage('@noble/hashes/esm/sha2.js'), '@noble/hashes'],
	[inPackage('d3-array/src/ticks.js?v=1'), 'd3-array'],
	['node_modules/clsx/dist/clsx.mjs', 'clsx'],
	['\0vite/preload-helper.js', 'vite'],
	['\0rolldown/runtime.js', 'rolldown'],
	['\0@oxc-project+runtime@0.156.0/helpers/esm/typeof.js', '@oxc-project/runtime'],
	['__vite-browser-external', 'vite'],
])('%j is code of %s', (module, name) => {
	const [found, ...more] = shippedPackages([module]);
	expect(more).toEqual([]);
	expect(found?.name).toBe(name);
	expect(found?.text).toMatch(/permission|licen[cs]e/i);
});

test('a package within a package is another one than its namesake', () => {
	const found = shippedPackages([
		inPackage('tslib/tslib.es6.mjs'),
		inPackage('echarts/node_modules/tslib/tslib.es6.js'),
	]);
	expect(found.map(({ name }) => name)).toEqual(['tslib', 'tslib']);
	expect(new Set(found.map(({ version }) => version)).size).toBe(2);
});

test('what DuckDB built into its own files is listed, and so is its engine', () => {
	const worker = inPackage('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js');
	expect(namesOf([worker])).toEqual([
		'@duckdb/duckdb-wasm',
		'apache-arrow',
		'duckdb',
		'flatbuffers',
		'js-sha256',
		'tslib',
		'ws',
	]);
});

test('the listed version of DuckDB is the one that ships', async () => {
	const engine = await nodeEngine([]);
	const [row] = await engine.query<{ version: string }>('SELECT version() AS version');
	const found = shippedPackages([inPackage('@duckdb/duckdb-wasm/dist/duckdb-browser.mjs')]);
	expect(`v${found.find(({ name }) => name === 'duckdb')?.version}`).toBe(row?.version);
});

test.each(['\0', '\0?x', inPackage('no-such-package/index.js')])(
	'the build stops at code of nobody known: %j',
	(module) => {
		expect(() => shippedPackages([module])).toThrow(
			/^(whose module|no licence of .*no-such-package)/,
		);
	},
);

// It is bundled apart, without the plugins of the site.
test('the service worker holds no package', () => {
	const importsOf = (file: string): string[] =>
		ts
			.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
			.importedFiles.map(({ fileName }) => fileName);
	const own = importsOf('src/service-worker.ts');
	expect(own).toContain('#lib/frame/offline/kept-files.ts');
	for (const one of own)
		expect(one).toMatch(/^(\$service-worker|#lib\/frame\/offline\/kept-files\.ts)$/);
	const path = 'src/lib/corpus/project-path.ts';
	expect(importsOf('src/lib/frame/offline/kept-files.ts')).toEqual([`#${path.slice(4)}`]);
	expect(importsOf(path)).toEqual([]);
});

test('the site ships no fonts, pictures or styles of others', () => {
	const statics = readdirSync(join(root, 'static'), { recursive: true, encoding: 'utf8' });
	expect(statics.toSorted()).toEqual(['favicon.svg', 'web.config']);
});

const packages = shippedPackages([
	inPackage('echarts/lib/core/echarts.js'),
	inPackage('zrender/lib/zrender.js'),
	'\0vite/preload-helper.js',
]);
const project = {
	name: 'site',
	version: '1.2.3',
	license: 'MIT',
	devDependencies: { echarts: '1' },
};

test('the text names each package with its licence, and brings the licence whole', () => {
	const text = licencesText(packages);
	for (const { name, version, licence, text: whole } of packages) {
		expect(text).toContain(`\n- ${name} ${version} (${licence})\n`);
		expect(text).toContain(whole);
	}
});

test('the bill of materials says who needs whom, and nothing of when it was written', () => {
	const checksums = new Map([['zrender@6.1.0', `sha512-${Buffer.from('abc').toString('base64')}`]]);
	const text = sbomText(packages, project, checksums);
	const bom = JSON.parse(text);
	const refOf = (name: string) =>
		bom.components.find((one: { name: string }) => one.name === name)['bom-ref'];
	expect(bom.dependencies).toEqual([
		{ ref: 'pkg:npm/site@1.2.3', dependsOn: [refOf('echarts'), refOf('vite')] },
		{ ref: refOf('echarts'), dependsOn: [refOf('zrender')] },
		{ ref: refOf('vite'), dependsOn: [] },
		{ ref: refOf('zrender'), dependsOn: [] },
	]);
	expect(text).not.toMatch(/timestamp/);
	expect(sbomText(packages, project, checksums)).toBe(text);
	const fewer = JSON.parse(sbomText(packages.slice(1), project, checksums));
	expect(fewer.serialNumber).not.toBe(bom.serialNumber);
	expect(bom.serialNumber).toMatch(
		/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
	);
});

test('a checksum of the installed packages stands beside what is listed', () => {
	const checksums = new Map([['vite@8.3.8', `sha512-${Buffer.from('abc').toString('base64')}`]]);
	const { components } = JSON.parse(sbomText(packages, project, checksums));
	const hashed = components.filter((one: { hashes?: unknown }) => one.hashes);
	expect(hashed.map((one: { name: string }) => one.name)).toEqual(['vite']);
	expect(hashed[0].hashes).toEqual([{ alg: 'SHA-512', content: '616263' }]);
});
