import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfResources } from '#lib/documents/pdf-library.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The CMaps that PDFs with Chinese fonts ask for, from the installed pdfjs-dist. */
export const pdfResources: PdfResources = {
	async cMap(name) {
		if (!/^[\w-]+$/.test(name)) throw new Error(`invalid name of a CMap: ${JSON.stringify(name)}`);
		return new Uint8Array(await readFile(join(library, 'cmaps', `${name}.bcmap`)));
	},
};
