// What the pages made from a template show, many in one file: a request of the build for each took longer
// than all else that the build does for a project.
import { languages } from '#lib/words/language.ts';
import {
	besideDocuments,
	besideProjects,
	loadBesideDocument,
	loadBesideProject,
} from './beside-pages.ts';

/** So many pages are some 5 MB. */
const pagesOfFile = 250;

interface BesidePage {
	/** Its folder below that of the section. */
	path: string;
	load: () => Promise<object | undefined>;
}

let listed: Promise<Map<string, BesidePage[]>> | undefined;

/** The names of the files: the section of the site and a number from 1. */
export async function besideFiles(): Promise<string[]> {
	return [...(await loadFiles()).keys()];
}

/** A line a page: its path, a tab, and what it shows as JSON. Undefined if there is no such file. */
export async function besideText(file: string): Promise<string | undefined> {
	const pages = (await loadFiles()).get(file);
	if (!pages) return undefined;
	let text = '';
	for (const { path, load } of pages) text += `${path}\t${JSON.stringify(await load())}\n`;
	return text;
}

function loadFiles(): Promise<Map<string, BesidePage[]>> {
	listed ??= listFiles();
	return listed;
}

async function listFiles(): Promise<Map<string, BesidePage[]>> {
	const projects = (await besideProjects()).map((slug) => ({
		path: slug,
		load: () => loadBesideProject(slug, languages),
	}));
	const documents = (await besideDocuments()).map(({ slug, part }) => ({
		path: part === 1 ? slug : `${slug}/${part}`,
		load: () => loadBesideDocument(slug, part),
	}));
	return new Map([...inFiles('projects', projects), ...inFiles('data', documents)]);
}

function inFiles(section: string, pages: readonly BesidePage[]): [string, BesidePage[]][] {
	const count = Math.ceil(pages.length / pagesOfFile);
	return Array.from({ length: count }, (_, i) => [
		`${section}-${i + 1}`,
		pages.slice(i * pagesOfFile, (i + 1) * pagesOfFile),
	]);
}
