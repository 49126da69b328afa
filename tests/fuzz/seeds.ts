// The documents to damage: those of data/, the cases, the same form in every format, and samples of
// other departments if they exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFolder, dataFolder, listDocuments } from '../documents/document-cases.ts';

export interface Seed {
	name: string;
	kind: 'text' | 'zip' | 'bytes';
	bytes: Uint8Array;
}

const sameForm = join(import.meta.dirname, '../documents/same-form');
const samples = join(import.meta.dirname, '../../../shared/samples');

/** In an order that does not depend on the machine. The samples come last. */
export function listSeeds(): Seed[] {
	const documents = [...listDocuments(dataFolder), ...listDocuments(caseFolder)];
	return [
		...documents.map(({ name, file, bytes }) => seedOf(`${name}/${file}`, bytes)),
		...filesIn(sameForm, /\.(?!ts$)\w+$/),
		...filesIn(samples, /\.txt$/),
	].filter(({ name, bytes }) => bytes.length > 0 && !name.startsWith('.'));
}

function filesIn(folder: string, name: RegExp): Seed[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => name.test(file))
		.toSorted()
		.map((file) => seedOf(file, readFileSync(join(folder, file))));
}

/** A plain copy. A slice of a Buffer would share its memory. */
function seedOf(name: string, file: Uint8Array): Seed {
	const bytes = new Uint8Array(file);
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	const isText = !isZip && !bytes.subarray(0, 512).includes(0);
	const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
	return { name, kind: isZip ? 'zip' : isText && !isPdf ? 'text' : 'bytes', bytes };
}
