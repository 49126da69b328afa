// What data/site.json says of the site. Read once per process.
import { join } from 'node:path';
import {
	noSiteNote,
	parseSiteNote,
	siteNoteFile,
	type SiteNote,
} from '#lib/corpus/notes/site-note.ts';
import type { Yardsticks } from '#lib/pages/overview/headline-figures/held-against.ts';
import { dataDirectory, readNote } from './read-data.ts';
import { reportFile } from './report.ts';

let loaded: Promise<SiteNote> | undefined;

export function loadSiteNote(): Promise<SiteNote> {
	loaded ??= readSiteNote(dataDirectory());
	return loaded;
}

export async function readSiteNote(
	directory: string,
	write: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Promise<SiteNote> {
	const text = await readNote(join(directory, siteNoteFile)).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	});
	if (text === null) return noSiteNote;
	const { note, problems } = parseSiteNote(text);
	reportFile(siteNoteFile, problems, write);
	return note;
}

/** What a page holds amounts against, for one department if it is named; nothing without any figure. */
export async function loadYardsticks(department?: string): Promise<{ yardsticks?: Yardsticks }> {
	const { population, budgets } = await loadSiteNote();
	const known = Object.entries(budgets).filter(([name]) => name === (department ?? name));
	if (known.length + Object.keys(population).length === 0) return {};
	return { yardsticks: { population, budgets: Object.fromEntries(known) } };
}
