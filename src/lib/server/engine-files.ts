import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What the browser fetches to start one build of DuckDB. */
export interface EngineFile {
	name: string;
	gzipBytes: Uint8Array<ArrayBuffer>;
	inflatedBytes: number;
}

type Kind = 'eh' | 'mvp';

const { resolve } = createRequire(import.meta.url);

/** The file names by kind. They include the version, so that a file never changes. */
export async function engineFileNames(): Promise<Record<Kind, string>> {
	// The package exports its wasm files but not its package.json.
	const folder = dirname(resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
	const manifest = await readFile(join(folder, '../package.json'), 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	return { eh: `duckdb-eh-${version}.wasm.gz`, mvp: `duckdb-mvp-${version}.wasm.gz` };
}

/** Both files, compressed once per process. The first call takes seconds. */
export function engineFiles(): Promise<Record<Kind, EngineFile>> {
	// Not a module variable, because in dev a changed document evaluates all modules again.
	const memo = globalThis as { jixiaoEngineFiles?: Promise<Record<Kind, EngineFile>> };
	memo.jixiaoEngineFiles ??= compressAll();
	return memo.jixiaoEngineFiles;
}

async function compressAll(): Promise<Record<Kind, EngineFile>> {
	const names = await engineFileNames();
	const [eh, mvp] = await Promise.all([compress('eh', names.eh), compress('mvp', names.mvp)]);
	return { eh, mvp };
}

async function compress(kind: Kind, name: string): Promise<EngineFile> {
	const wasm = await readFile(resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`));
	const gzipBytes = new Uint8Array(await promisify(gzip)(wasm, { level: 9 }));
	return { name, gzipBytes, inflatedBytes: wasm.length };
}
