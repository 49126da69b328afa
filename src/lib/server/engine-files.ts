import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { userCache } from './cache/user-cache.ts';
import { hashedName } from './hashed-name.ts';
import { sha256 } from './read-data.ts';

/** What the browser fetches to start one build of DuckDB. */
export interface EngineFile {
	name: string;
	gzipBytes: Uint8Array<ArrayBuffer>;
	inflatedBytes: number;
}

type Kind = 'eh' | 'mvp';

const { resolve } = createRequire(import.meta.url);

/** Both files, compressed once per process, which takes seconds without the user's cache. */
export function engineFiles(): Promise<Record<Kind, EngineFile>> {
	// Not a module variable, because in dev a changed document evaluates all modules again.
	const memo = globalThis as { jixiaoEngineFiles?: Promise<Record<Kind, EngineFile>> };
	memo.jixiaoEngineFiles ??= compressAll();
	return memo.jixiaoEngineFiles;
}

async function compressAll(): Promise<Record<Kind, EngineFile>> {
	const [eh, mvp] = await Promise.all([compress('eh'), compress('mvp')]);
	return { eh, mvp };
}

async function compress(kind: Kind): Promise<EngineFile> {
	const wasm = await readFile(resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`));
	const hash = sha256(wasm);
	const kept = join('engine', `${hash}-${process.versions.zlib}.gz`);
	const gzipBytes = await userCache().take(
		kept,
		async () => new Uint8Array(await promisify(gzip)(wasm, { level: 9 })),
	);
	const name = hashedName(`duckdb-${kind}`, hash, 'wasm.gz');
	return { name, gzipBytes, inflatedBytes: wasm.length };
}
