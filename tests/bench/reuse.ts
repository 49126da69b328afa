import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The folder for everything that the bench makes. Git ignores it. */
export const resultsFolder = 'test-results/bench';

const stampFile = '.made-from';

/**
 * Makes a folder, or keeps it if it was made from the same inputs. Inputs are the contents of files and
 * folders, and any other text that affects the result. Returns whether it was made anew.
 */
export async function reuse(
	folder: string,
	{ files, settings }: { files: readonly string[]; settings: unknown },
	make: () => Promise<void>,
): Promise<boolean> {
	const stamp = createHash('sha256').update(JSON.stringify(settings)).update(hashOf(files));
	const wanted = stamp.digest('hex');
	const path = join(folder, stampFile);
	if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return false;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	await make();
	writeFileSync(path, wanted);
	return true;
}

/** The stamp of a folder made by `reuse`, as input for what is made from it. */
export function stampOf(folder: string): string {
	return readFileSync(join(folder, stampFile), 'utf8');
}

/** All files of a folder at any depth, in the order of their paths. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== stampFile)
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted();
}

function hashOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	const files = paths.flatMap((path) => (statSync(path).isDirectory() ? filesOf(path) : [path]));
	for (const file of files.filter((file) => !file.endsWith('.test.ts')))
		hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}
