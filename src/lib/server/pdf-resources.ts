import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfResources } from '#lib/documents/pdf/pdf-library.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The CMaps that PDFs with Chinese fonts ask for, from the installed pdfjs-dist. */
export const pdfResources: PdfResources = {
	async cMap(name) {
		if (!/^[\w-]+$/.test(name)) throw new Error(`invalid name of a CMap: ${JSON.stringify(name)}`);
		return new Uint8Array(await readFile(join(library, 'cmaps', `${name}.bcmap`)));
	},
};

/** Thrown by pdf.js where bytes of a PDF are not what they should be. */
const ofDamage = new Set(['ParserEOFException', 'FormatError', 'XRefEntryException']);

/**
 * Of a PDF whose last page cannot be found, pdf.js leaves pages that it fetched ahead without anybody
 * who waits for them (`Catalog.getPageDict`). Node would end the process for it; the reading itself
 * hears of the damage by itself. Anything else that nobody waits for still ends the process.
 */
process.on('unhandledRejection', (reason) => {
	const name = reason instanceof Error ? reason.name : (reason as { name?: unknown } | null)?.name;
	if (typeof name !== 'string' || !ofDamage.has(name)) throw reason;
});
