// What the service worker keeps. Paths are those below the site's base, without a leading slash.
import { besideFile } from '#lib/corpus/project-path.ts';

/** Whether the name changes with the content, so that a kept file is never out of date. */
export function isLasting(path: string): boolean {
	return /^(_app\/immutable|answers|engine)\/|^data\/.+-[0-9a-f]{12}\./.test(path);
}

/** Whether it is a page or its data. Both are the same for every query. */
export function isPage(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name === '' || name === '__data.json' || name === besideFile;
}

const mainPages = [
	'',
	'departments/',
	'projects/',
	'changes/',
	'indicators/',
	'compare/',
	'audit/',
	'audit/rules/',
	'data/',
];

/** The files to keep at the first visit: main pages in the default language and what they run on. */
export function filesToKeep(scripts: readonly string[], prerendered: readonly string[]): string[] {
	const pages = mainPages.filter((path) => prerendered.includes(path));
	const tables = prerendered.filter((path) =>
		/^data\/(project|project_group|target_class|target_group|body)-/.test(path),
	);
	return [...scripts, ...pages, ...pages.map((path) => `${path}__data.json`), ...tables];
}
