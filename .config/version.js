// The version of a built site is a hash of what it is built from, so that equal sources give equal bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
	'src',
	'static',
	'.config',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
];

/**
 * A name for everything that goes into a build: the project, its documents and its settings.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string} sixteen hexadecimal digits
 */
export function versionOf(env) {
	const hash = createHash('sha256');
	const documents = env.TABLES_DIR ?? env.DATA_DIR ?? join(root, 'data');
	for (const source of [...sources.map((name) => join(root, name)), documents]) {
		for (const file of filesOf(source)) {
			const content = createHash('sha256').update(readFileSync(file)).digest('hex');
			hash.update(`${file.slice(source.length)}\n${content}\n`);
		}
	}
	return hash
		.update(env.BASE_PATH ?? '')
		.digest('hex')
		.slice(0, 16);
}

const kept = Symbol.for('jixiao-lens.version');

/**
 * The same for the whole of a process. Kit reads its configuration again for the browser's half of a build:
 * a document saved in between would give scripts of one version and pages of another, and no page would run.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string}
 */
export function versionOfBuild(env) {
	const shared = /** @type {Record<symbol, string | undefined>} */ (
		/** @type {unknown} */ (globalThis)
	);
	return (shared[kept] ??= versionOf(env));
}

/**
 * @param {string} path a folder or a file
 * @returns {string[]} the file, or all files below the folder, sorted; none if nothing is there
 */
function filesOf(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return [];
	if (found.isFile()) return [path];
	const entries = readdirSync(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
