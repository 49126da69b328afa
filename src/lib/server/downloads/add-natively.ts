import { crc32, deflateRawSync } from 'node:zlib';
import type { Zip, ZipInputFile } from 'fflate';
import { firstDay, type AddFile } from '#lib/export/to-xlsx.ts';

const deflated = 8;

/** Compresses with the library of Node, which takes a third of the time of one that browsers run too. */
export const addNatively: AddFile = (zip: Zip, name: string, pieces: Iterable<string>) => {
	const bytes = Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
	const file: ZipInputFile = {
		filename: name,
		compression: deflated,
		size: bytes.length,
		crc: crc32(bytes),
		mtime: firstDay,
	};
	zip.add(file);
	file.ondata?.(null, deflateRawSync(bytes, { level: 6 }), true);
};
