import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { resultsFolder } from './reuse.ts';

export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

const compressible = /^\.(html|js|mjs|css|json|svg|wasm|arrow|txt|csv|map|xml|webmanifest)$/;
const smallest = 512;

/** Above this size the best quality takes minutes. */
const bestQualityBytes = 40e6;

const cache = join(resultsFolder, 'compressed');

/** The paths of the compressed versions of a file. None if it is tiny or already compressed. */
export async function compress(path: string): Promise<Map<Encoding, string>> {
	const variants = new Map<Encoding, string>();
	if (!compressible.test(extname(path))) return variants;
	const bytes = readFileSync(path);
	if (bytes.length < smallest) return variants;
	mkdirSync(cache, { recursive: true });
	const hash = createHash('sha256').update(bytes).digest('hex');
	for (const encoding of encodings) {
		const file = join(cache, `${hash}.${encoding}`);
		if (!existsSync(file)) {
			writeFileSync(`${file}.part`, await compressors[encoding](bytes));
			renameSync(`${file}.part`, file);
		}
		variants.set(encoding, file);
	}
	return variants;
}

const compressors: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
	br: (bytes) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: bytes.length > bestQualityBytes ? 8 : 11,
				[constants.BROTLI_PARAM_LGWIN]: 24,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}),
	gzip: (bytes) => promisify(gzip)(bytes, { level: bytes.length > bestQualityBytes ? 6 : 9 }),
};
