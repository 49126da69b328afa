import { cacheFolder } from './cache-folder.ts';
import { KeptFiles } from './kept-files.ts';

/** By folder, so that one that cannot be used is said once. */
const opened = new Map<string | null, KeptFiles>();

/** What is kept from one build to the next. */
export function userCache(): KeptFiles {
	const folder = cacheFolder(process.env);
	const files =
		opened.get(folder) ?? new KeptFiles(folder, (line) => void process.stderr.write(`${line}\n`));
	opened.set(folder, files);
	return files;
}
