import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { unpackLibraries } from '../journeys/chromium.ts';

/** The versions that package.json names. */
export const oldVersions = ['92', '103', '109'] as const;
export type OldVersion = (typeof oldVersions)[number];

/** Their programs are for this system only. */
export const canRunOld = process.platform === 'linux' && process.arch === 'x64';

export async function openOldChromium(version: OldVersion): Promise<Browser> {
	const folder = unpack(version);
	const browser = await chromium.launch({
		executablePath: join(folder, 'chromium'),
		args: ['--no-sandbox', '--disable-gpu'],
		// Their packages bring only a part of what a bare system lacks.
		env: { ...process.env, LD_LIBRARY_PATH: await unpackLibraries() },
	});
	if (!browser.version().startsWith(`${version}.`))
		throw new Error(`unexpected version: ${browser.version()}`);
	return browser;
}

/** Unpacks the program into the package that brings it, so that it leaves with it. */
function unpack(version: OldVersion): string {
	const packed = fileURLToPath(new URL(`node_modules/chromium-${version}`, import.meta.url));
	if (!existsSync(packed)) throw new Error('no old browsers: run npm ci --prefix tests/browsers');
	const folder = join(packed, 'unpacked');
	if (existsSync(folder)) return folder;
	const unfinished = `${folder}-unfinished`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished);
	const program = join(unfinished, 'chromium');
	writeFileSync(program, brotliDecompressSync(readFileSync(join(packed, 'bin/chromium.br'))));
	chmodSync(program, 0o755);
	renameSync(unfinished, folder);
	return folder;
}
