// What the build lists of the software of others, against what the sources import, and how much a page asks for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { loadAnswers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadDownloads } from '#lib/server/downloads/downloads.ts';

/** The names that a file imports at run time. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
	const code = file.endsWith('.svelte') ? scripts.join('\n') : text;
	const withoutTypes = ts.transpile(code, {
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		verbatimModuleSyntax: true,
	});
	return ts.preProcessFile(withoutTypes, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The packages that these files and what they import of this project import. */
function packagesBehind(entries: readonly string[]): Set<string> {
	const seen = new Set<string>();
	const packages = new Set<string>();
	const waiting = [...entries];
	for (let file = waiting.pop(); file; file = waiting.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		for (const source of importsOf(file)) {
			const path = source.startsWith('.')
				? join(dirname(file), source)
				: source.replace(/^#lib\//, 'src/lib/');
			if (/\.(ts|js|svelte)$/.test(path) && existsSync(path)) waiting.push(path);
			const [name] = /^(@[\w-]+\/)?[\w-]+/.exec(source) ?? [];
			if (name && !/^[.#$]/.test(source)) packages.add(name);
		}
	}
	return packages;
}

const listed = async (site: string) => {
	const response = await fetch(`${site}sbom.cdx.json`);
	const { components } = (await response.json()) as {
		components: { group?: string; name: string }[];
	};
	return components.map(({ group, name }) => (group ? `${group}/${name}` : name));
};

test('every package that a page imports is listed with its licence', async () => {
	const entries = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.svelte$|\+(page|layout)\.ts$/.test(file))
		.map((file) => join('src/routes', file));
	const packages = packagesBehind([...entries, 'src/hooks.client.ts']);
	for (const name of ['svelte', 'echarts', '@duckdb/duckdb-wasm', 'papaparse']) {
		expect([...packages]).toContain(name);
	}
	const names = await listed(inject('root'));
	expect(names).toEqual(expect.arrayContaining([...packages]));
	const text = await (await fetch(`${inject('root')}licences.txt`)).text();
	for (const name of names) expect(text).toContain(`\n- ${name} `);
});

test('what another process works out of the same documents has the same bytes', async () => {
	const [corpus, downloads, answers] = [
		await loadCorpus(),
		await loadDownloads(),
		await loadAnswers(),
	];
	const anew = new Map<string, Uint8Array>([
		...[...corpus.files, ...downloads.files].map(
			([file, bytes]) => [`data/${file}`, bytes] as const,
		),
		...[...answers.files].map(([file, json]) => [`answers/${file}`, Buffer.from(json)] as const),
	]);
	const built = ['data', 'answers'].flatMap((folder) =>
		filesIn('build', folder).filter((file) => /-[0-9a-f]{12}\./.test(file)),
	);
	expect(built.toSorted()).toEqual([...anew.keys()].toSorted());
	for (const file of built) {
		expect(readFileSync(join('build', file)).equals(anew.get(file) ?? new Uint8Array()), file).toBe(
			true,
		);
	}
}, 120_000);

test('what knows neither the documents nor where the site stands is the same in every site', () => {
	const files = ['licences.txt', 'sbom.cdx.json', 'web.config', ...filesIn('build', 'engine')];
	expect(files.length).toBeGreaterThan(4);
	for (const file of files) {
		const [one, other] = ['build', 'test-results/city'].map((site) =>
			readFileSync(join(site, file)),
		);
		expect(one?.equals(other as Buffer), file).toBe(true);
	}
});

test('the first screen stays small, and what every page needs comes in few files', () => {
	const first = readFileSync('build/index.html');
	// 27,168 as `gzip -9` packs it; Node packs 1.3 % less.
	expect(gzipSync(first, { level: 9 }).length).toBeLessThanOrEqual(27_520);
	const scripts = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => readFileSync(join('build', file), 'utf8'))
		.map((html) =>
			[...html.matchAll(/href="([^"]+)" rel="modulepreload"/g)].map(([, href]) => href),
		);
	expect(scripts.length).toBeGreaterThan(100);
	// It was 50.
	expect(Math.max(...scripts.map(({ length }) => length))).toBeLessThanOrEqual(30);
	const [some = [], ...rest] = scripts;
	// SvelteKit's two entries, the layout, the two joined files and two of the bundler's own.
	const everywhere = some.filter((href) => rest.every((others) => others.includes(href)));
	expect(everywhere.length).toBeGreaterThan(2);
	expect(everywhere.length).toBeLessThanOrEqual(7);
});

test('the workers that add no methods need none that the oldest browsers lack', () => {
	const added = readFileSync('src/lib/engine/start/missing-methods.ts', 'utf8');
	const names = [...added.matchAll(/actual\/[\w-]+\/([\w-]+)'/g)].map(([, name = '']) =>
		name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
	);
	expect(names).toContain('findLast');
	const young = new RegExp(`\\.(${names.join('|')})\\(`);
	expect('all.findLast(isOne)').toMatch(young);
	const workers = readdirSync('build/_app/immutable/workers').filter((file) =>
		file.startsWith('download-worker'),
	);
	expect(workers).toHaveLength(1);
	for (const file of [
		'service-worker.js',
		...workers.map((name) => `_app/immutable/workers/${name}`),
	]) {
		expect(readFileSync(join('build', file), 'utf8'), file).not.toMatch(young);
	}
});

function filesIn(site: string, folder: string): string[] {
	return readdirSync(join(site, folder), { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${folder}/${entry.name}`);
}
