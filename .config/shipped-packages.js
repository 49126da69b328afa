// Whose code stands in the built site, by the bundler's own list of modules.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string | null} version null where the code does not tell it
 * @property {string} licence an SPDX expression
 * @property {string} purl
 * @property {string} text the licence with its notices
 * @property {string[]} needs the names of the packages that it needs
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = join(root, 'node_modules');
/** The licences of what is not installed as a package, or came without one. */
const keptTexts = join(root, '.config/licences');

/**
 * @param {Iterable<string>} modules as the bundler names them, and the files that it copied
 * @returns {Package[]} sorted, each once
 */
export function shippedPackages(modules) {
	const packages = [...new Set([...modules].flatMap(foldersOf))].map(readPackage);
	const names = new Set(packages.map(({ name }) => name));
	for (const file of readdirSync(keptTexts)) {
		const folder = folderOf(basename(file, '.txt').replace('+', '/'));
		const within = readKept(folder)?.within;
		if (within && names.has(within)) packages.push(readPackage(folder));
	}
	const keyOf = (/** @type {Package} */ { name, version }) => `${name}@${version}`;
	const byKey = new Map(packages.map((one) => [keyOf(one), one]));
	return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const folderOf = (/** @type {string} */ name) => join(installed, name);

/**
 * The folders of the packages whose code a module holds, none for a module of this project.
 *
 * @param {string} module
 * @returns {string[]}
 */
function foldersOf(module) {
	// What the bundler adds: `\0vite/preload-helper.js`, `\0@oxc-project+runtime@0.156.0/helpers/get.js`.
	const [, helper] = /^(?:\0|__)(@[^@/]+|[a-z]+)/.exec(module) ?? [];
	if (helper) return [folderOf(helper.replace('+', '/'))];
	if (module.startsWith('\0')) throw new Error(`whose module is ${JSON.stringify(module)}?`);
	const path = resolve(root, module.replace(/\?.*$/, '')).replaceAll('\\', '/');
	const [, folder, file] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path) ?? [];
	return folder && file ? [folder, ...builtInto(folder, file).map(folderOf)] : [];
}

/**
 * The packages that a file held already when it was built, by its source map.
 *
 * @param {string} folder of its own package
 * @param {string} file below it
 * @returns {string[]}
 */
function builtInto(folder, file) {
	const map = join(folder, `${file}.map`);
	if (!existsSync(map)) return [];
	/** @type {{ sources: string[] }} */
	const { sources } = JSON.parse(readFileSync(map, 'utf8'));
	return sources.flatMap((source) => {
		const path = posix.join(posix.dirname(file), source);
		return /^(?:\.\.\/)+((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [];
	});
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function readPackage(folder) {
	const file = join(folder, 'package.json');
	const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	const kept = readKept(folder);
	const name = told.name ?? kept?.name ?? folder;
	const text = textsOf(folder).join('\n\n') || kept?.text;
	const licence = told.license ?? kept?.licence;
	if (!text || !licence) {
		throw new Error(`no licence of ${name} is known: add one to .config/licences/`);
	}
	const version = told.version ?? kept?.version ?? null;
	const purl = kept?.purl ?? purlOf(name, version);
	const needs = Object.keys({ ...told.dependencies, ...told.peerDependencies });
	return { name, version, licence, purl, text, needs };
}

/**
 * How package lists name a package of npm.
 *
 * @param {string} name
 * @param {string | null} version
 */
export function purlOf(name, version) {
	return `pkg:npm/${name.replace('@', '%40')}${version ? `@${version}` : ''}`;
}

/** @param {string} folder */
function textsOf(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => /licen[cs]e|notice|copying/i.test(name))
		.sort()
		.flatMap((name) => {
			const path = join(folder, name);
			const files = statSync(path).isDirectory() ? readdirSync(path).sort() : [''];
			return files.map((file) => readFileSync(join(path, file), 'utf8'));
		})
		.map((text) => text.replaceAll('\r\n', '\n').replace(/^\n+|\s+$/g, ''));
}

/**
 * A text of .config/licences/. Lines at its head say what a package.json would.
 *
 * @param {string} folder of the package
 */
function readKept(folder) {
	const scope = basename(dirname(folder));
	const name = scope.startsWith('@') ? `${scope}/${basename(folder)}` : basename(folder);
	const file = join(keptTexts, `${name.replace('/', '+')}.txt`);
	if (!existsSync(file)) return undefined;
	const [head = '', ...rest] = readFileSync(file, 'utf8').split('\n\n');
	const told = (/** @type {string} */ key) => new RegExp(`^${key}: (.+)$`, 'm').exec(head)?.[1];
	return {
		name,
		licence: told('SPDX-License-Identifier'),
		version: told('Version'),
		purl: told('Purl'),
		/** A package whose files hold this one. */
		within: told('Within'),
		text: rest.join('\n\n').trim(),
	};
}
