import { join } from 'node:path';
import { building, version } from '$app/environment';
import { KeptFiles } from './kept-files.ts';

/** Kit empties this folder when a build begins. */
const folder = join(process.env['KIT_DIR'] ?? '.svelte-kit', 'output', 'kept', version);
const files = new KeptFiles(folder, (line) => void process.stderr.write(`${line}\n`));

/**
 * A build runs in several processes, first to list the pages and then to render them. What the first one
 * made, the others take from a file.
 */
export function onceABuild<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
	return building ? files.take(name, make) : make();
}
