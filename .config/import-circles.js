// Refuses circles of imports: inside any folder, its files and folders may not import one another in
// a circle. That covers circles of files and of folders, and a folder may use a file beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

/**
 * Every import of one file of src by another, types and dynamic imports included. Paths are from the
 * root: `src/lib/forms/ledger.ts`.
 *
 * @returns {{ from: string, to: string }[]}
 */
export function readImports() {
	return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.flatMap((entry) => {
			const path = join(entry.parentPath, entry.name);
			const from = fromRoot(path);
			return importsOf(path).map((source) => ({ from, to: resolveImport(from, source) }));
		})
		.filter(({ to }) => to !== null);
}

/** @param {string} path */
function importsOf(path) {
	const text = readFileSync(path, 'utf8');
	const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
	const code = path.endsWith('.svelte') ? scripts.join('\n') : text;
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/**
 * @param {string} file
 * @param {string} source as written in the import
 * @returns {string | null} null for a package
 */
function resolveImport(file, source) {
	const [path = ''] = source.split('?');
	if (path.startsWith('#lib/')) return `src/lib/${path.slice('#lib/'.length)}`;
	return path.startsWith('.') ? fromRoot(join(root, dirname(file), path)) : null;
}

/** @param {string} path */
function fromRoot(path) {
	return relative(root, path).split(sep).join('/');
}

/**
 * An import as one between two entries of the folder that holds both files.
 *
 * @param {string} from
 * @param {string} to
 */
function inFolder(from, to) {
	const [a, b] = [from.split('/'), to.split('/')];
	const parts = a.findIndex((name, i) => name !== b[i]);
	const depth = parts < 0 ? a.length - 1 : parts;
	return { folder: a.slice(0, depth).join('/'), start: a[depth] ?? '', end: b[depth] ?? '' };
}

/** Who imports whom in each folder. */
export class ImportCircles {
	/** @type {Map<string, Set<string>>} */
	#used = new Map();

	/** @param {{ from: string, to: string }[]} imports */
	constructor(imports) {
		for (const { from, to } of imports) {
			const { folder, start, end } = inFolder(from, to);
			const key = `${folder}/${start}`;
			this.#used.set(key, (this.#used.get(key) ?? new Set()).add(end));
		}
	}

	/**
	 * The circle that an import closes, `parts → words → parts (src/lib/forms)`, or null.
	 *
	 * @param {string} from
	 * @param {string} to
	 */
	find(from, to) {
		const { folder, start, end } = inFolder(from, to);
		const seen = new Set([end]);
		for (const ways = [[start, end]]; ways.length > 0;) {
			const way = /** @type {string[]} */ (ways.shift());
			if (way.at(-1) === start) return `${way.join(' → ')} (${folder})`;
			for (const next of this.#used.get(`${folder}/${way.at(-1)}`) ?? []) {
				if (!seen.has(next)) ways.push([...way, next]);
				seen.add(next);
			}
		}
		return null;
	}
}

/** @type {ImportCircles | undefined} */
let circles;

/** @type {import('eslint').Rule.RuleModule} */
export const noImportCircles = {
	meta: { type: 'problem', schema: [], messages: { circle: 'circle of imports: {{circle}}' } },
	create(context) {
		const file = fromRoot(context.filename);
		/** @param {import('estree').Node} node @param {unknown} source */
		const check = (node, source) => {
			const to = typeof source === 'string' ? resolveImport(file, source) : null;
			const circle = to && (circles ??= new ImportCircles(readImports())).find(file, to);
			if (circle) context.report({ node, messageId: 'circle', data: { circle } });
		};
		return {
			ImportDeclaration: (node) => check(node, node.source.value),
			ExportAllDeclaration: (node) => check(node, node.source.value),
			ExportNamedDeclaration: (node) => check(node, node.source?.value),
			ImportExpression: (node) => check(node, node.source.value),
			TSImportType: (node) => check(node, node.source.value),
		};
	},
};
