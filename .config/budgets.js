// What each page may weigh, gzip, in bytes. The build fails past it and prints what weighs how much.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sections } from './beside.js';

/**
 * `screen`: the HTML with its styles, which is all that the first complete view needs. `scripts`:
 * what runs before the engine is fetched, the drawing of charts included.
 *
 * @type {Record<string, { screen: number, scripts: number }>}
 */
export const budgets = {
	// By the path of the page in any language and of any year; any other page keeps to `default`.
	default: { screen: 60_000, scripts: 250_000 },
	// A city of three years and sixty departments is 45,000.
	'/': { screen: 60_000, scripts: 230_000 },
	// Every finding of a bureau, folded, so that searching in the page and printing reach them.
	'/audit/': { screen: 90_000, scripts: 250_000 },
	// Up to some thousand documents in one folded list.
	'/data/': { screen: 150_000, scripts: 250_000 },
	'/en/data/': { screen: 150_000, scripts: 250_000 },
	// Up to 2,000 projects in one list.
	'/projects/': { screen: 250_000, scripts: 250_000 },
	// Lists of up to 200 projects for each kind of change.
	'/changes/': { screen: 250_000, scripts: 250_000 },
};

/** The chunk in which each of these lands is fetched only when it is asked for by the engine's start. */
const ofEngine = 'src/lib/engine/browser-engine.ts';

/**
 * An adapter that checks the site that another one has written.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} pages where it writes the pages
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withBudgets(adapter, pages) {
	return {
		...adapter,
		name: `${adapter.name} with budgets`,
		async adapt(builder) {
			await adapter.adapt(builder);
			const client = builder.getClientDirectory();
			const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
			const over = weigh(pages, manifest).flatMap(overBudget);
			if (over.length === 0) return;
			const said = `past the size budget:\n${over.join('\n')}`;
			if (!isOfMany(pages) || over.some((line) => / scripts: /.test(line))) throw new Error(said);
			process.stderr.write(`${said}\n`);
		},
	};
}

/**
 * Whether pages are made from templates. The lists of so large a corpus are as long as it is, which is no
 * reason to have no site.
 *
 * @param {string} pages
 */
export function isOfMany(pages) {
	return sections.some(({ folder, template }) => existsSync(join(pages, folder, template)));
}

/**
 * @typedef {{ file: string, bytes: number }} Part
 * @typedef {{ path: string, screen: Part[], scripts: Part[] }} Page
 * @typedef {Record<string, { file: string, imports?: string[], dynamicImports?: string[] }>} Manifest
 */

/**
 * Every page of a built site with the gzip size of each file that it needs.
 *
 * @param {string} pages the folder of the site
 * @param {Manifest} manifest Vite's, of the browser's half
 * @returns {Page[]}
 */
export function weigh(pages, manifest) {
	const files = readdirSync(pages, { recursive: true, encoding: 'utf8' });
	const shared = { partOf: once((file) => weighFile(pages, file)), later: once(laterThan) };
	return files
		.filter((file) => /(^|[\\/])index\.html$/.test(file))
		.map((file) => weighPage(pages, file, shared));

	/** @param {string} script */
	function laterThan(script) {
		return importedLater(script, manifest);
	}
}

/**
 * Thousands of pages share their scripts.
 *
 * @template Value
 * @param {(name: string) => Value} make
 * @returns {(name: string) => Value}
 */
function once(make) {
	/** @type {Map<string, Value>} */
	const made = new Map();
	return (name) => {
		const value = made.get(name) ?? make(name);
		made.set(name, value);
		return value;
	};
}

/**
 * @param {string} pages
 * @param {string} file
 * @returns {Part}
 */
function weighFile(pages, file) {
	return { file, bytes: gzipSync(readFileSync(join(pages, file)), { level: 9 }).length };
}

/**
 * @param {string} pages
 * @param {string} file
 * @param {{ partOf: (file: string) => Part, later: (script: string) => string[] }} shared
 * @returns {Page}
 */
function weighPage(pages, file, { partOf, later }) {
	const html = readFileSync(join(pages, file), 'utf8');
	const linked = (/** @type {string} */ rel) =>
		[...html.matchAll(/<link href="[^"]*?(_app\/[^"]+)" rel="(\w+)">/g)].flatMap(([, href, is]) =>
			is === rel && href ? [href] : [],
		);
	const scripts = linked('modulepreload');
	return {
		path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
		screen: [weighFile(pages, file), ...linked('stylesheet').map(partOf)],
		scripts: [...new Set([...scripts, ...scripts.flatMap(later)])].map(partOf),
	};
}

/**
 * What a script of this page imports once it runs, the engine left out. Only a page's own node is
 * followed: the app's entry can import every page.
 *
 * @param {string} script
 * @param {Manifest} manifest
 * @returns {string[]}
 */
function importedLater(script, manifest) {
	const [name, chunk] = Object.entries(manifest).find(([, { file }]) => file === script) ?? [];
	if (!chunk || !name?.includes('/nodes/')) return [];
	return (chunk.dynamicImports ?? [])
		.filter((imported) => imported !== ofEngine)
		.flatMap((imported) => {
			const { file, imports = [] } = manifest[imported] ?? {};
			return [file, ...imports.map((one) => manifest[one]?.file)].filter(
				(one) => one !== undefined,
			);
		});
}

/**
 * One line for each sum that is past its budget, with its heaviest files.
 *
 * @param {Page} page
 * @returns {string[]}
 */
export function overBudget(page) {
	const path = page.path === '/en/' ? page.path : page.path.replace(/^\/en\/|\/\d{4}\/$/g, '/');
	const budget = budgets[path] ?? budgets['default'];
	return /** @type {const} */ (['screen', 'scripts']).flatMap((sum) => {
		const parts = page[sum].toSorted((a, b) => b.bytes - a.bytes);
		const bytes = parts.reduce((all, part) => all + part.bytes, 0);
		if (!budget || bytes <= budget[sum]) return [];
		const heaviest = parts.slice(0, 5).map((part) => `${part.file} ${part.bytes}`);
		return [`${page.path} ${sum}: ${bytes} bytes of ${budget[sum]} (${heaviest.join(', ')})`];
	});
}
