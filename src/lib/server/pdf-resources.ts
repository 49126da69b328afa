import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfResources } from '#lib/documents/pdf/pdf-library.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The CMaps that PDFs with Chinese fonts need, from the installed pdfjs-dist. */
export const pdfResources: PdfResources = {
	async cMap(name) {
		if (!/^[\w-]+$/.test(name)) throw new Error(`invalid CMap name: ${JSON.stringify(name)}`);
		return new Uint8Array(await readFile(join(library, 'cmaps', `${name}.bcmap`)));
	},
};

/** The errors that pdf.js throws for damaged PDFs. */
const damageErrors = new Set(['ParserEOFException', 'FormatError', 'XRefEntryException']);

/**
 * If the last page of a PDF cannot be found, pdf.js leaves promises of other pages unhandled
 * (`Catalog.getPageDict`), and Node would end the process. The reader notices the damage anyway. All
 * other unhandled rejections still end the process.
 */
process.on('unhandledRejection', (reason) => {
	const name = reason instanceof Error ? reason.name : (reason as { name?: unknown } | null)?.name;
	if (typeof name !== 'string' || !damageErrors.has(name)) throw reason;
});
