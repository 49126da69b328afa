import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that reading runs, from the root of the project. */
const sources = [
	'src/lib/documents',
	'src/lib/forms',
	'src/lib/model',
	'src/lib/server/pdf-resources.ts',
];

/** What npm installed, with the version of each library and of what that uses. */
const installed = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * A name for what reads documents: any change to its sources, to an installed library or to Node gives
 * another one. It is worked out anew at each call, because in dev the sources change meanwhile.
 */
export function readerVersion(root: string): string {
	const hash = createHash('sha256').update(process.version);
	for (const file of [...sources.flatMap((path) => filesOf(root, path)), ...installed]) {
		hash.update(`\n${file}\n`).update(contentOf(join(root, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

function filesOf(root: string, path: string): string[] {
	if (path.endsWith('.ts')) return [path];
	return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.[jt]s$/.test(file))
		.toSorted()
		.map((file) => join(path, file));
}

function contentOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		// Other installers than npm leave no list in node_modules.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array();
		throw error;
	}
}
