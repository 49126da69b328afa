import type {
	PDFDocumentLoadingTask,
	PDFDocumentProxy,
	PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfContent } from './page/pdf-content.ts';
import { loadPdfLibrary, openPdf, type PdfLibrary, type PdfResources } from './pdf-library.ts';
import { pdfLimits } from '#lib/documents/pdf-limits.ts';
import { toMatrix } from './page/pdf-matrix.ts';
import { PdfPageReader, type PdfFont, type PdfOperators } from './page/pdf-page.ts';

/** An open PDF, read page by page. `close` frees its memory. */
export class PdfDocument {
	/** The names of the CMaps that the PDF needs and the resources lack. */
	readonly missingCMaps = new Set<string>();
	readonly #library: PdfLibrary;
	readonly #bytes: Uint8Array;
	readonly #tasks: PDFDocumentLoadingTask[] = [];
	/** The number of operators of each page read so far. */
	readonly #counts = new Map<number, number>();
	#document: PDFDocumentProxy | null = null;
	#imageFinder: PDFDocumentProxy | null = null;

	private constructor(library: PdfLibrary, bytes: Uint8Array) {
		this.#library = library;
		this.#bytes = bytes;
	}

	/** Opens a PDF, or returns a sentence that says why it cannot be opened. */
	static async open(
		bytes: Uint8Array,
		resources: PdfResources | undefined,
	): Promise<PdfDocument | string> {
		const library = await loadPdfLibrary();
		const pdf = new PdfDocument(library, bytes);
		try {
			pdf.#document = await pdf.#load(resources, false);
			return pdf;
		} catch (error) {
			await pdf.close();
			if (!(error instanceof Error)) throw error;
			return error.name === 'PasswordException'
				? 'PDF 已加密，需要密码才能打开，无法读取'
				: `PDF 已损坏，无法打开（${error.message}）`;
		}
	}

	get pageCount(): number {
		return this.#document?.numPages ?? 0;
	}

	async readPage(number: number): Promise<PdfContent | 'damaged' | 'too-large'> {
		if (!this.#document) return 'damaged';
		try {
			const page = await this.#document.getPage(number);
			const operators: PdfOperators = await page.getOperatorList();
			this.#counts.set(number, operators.fnArray.length);
			if (operators.fnArray.length > pdfLimits.operators) return 'too-large';
			const content = await this.#interpret(page, operators);
			page.cleanup();
			return content.rules.length > pdfLimits.rules ? 'too-large' : content;
		} catch (error) {
			if (error instanceof TypeError || error instanceof ReferenceError) throw error;
			return 'damaged';
		}
	}

	/**
	 * Whether a page that was read shows an image. pdf.js skips images silently. When it is told to
	 * stop at the first image, it returns fewer operators or none.
	 */
	async hasImage(number: number): Promise<boolean> {
		const page = await this.#pageUpToImage(number);
		if (!page) return false;
		const count = await page.getOperatorList().then(
			({ fnArray }) => fnArray.length,
			() => 0,
		);
		return count < (this.#counts.get(number) ?? 0);
	}

	/** Null if the document is damaged elsewhere, because this reading stops at any error. */
	async #pageUpToImage(number: number): Promise<PDFPageProxy | null> {
		try {
			this.#imageFinder ??= await this.#load(undefined, true);
			return await this.#imageFinder.getPage(number);
		} catch (error) {
			if (error instanceof TypeError || error instanceof ReferenceError) throw error;
			return null;
		}
	}

	async close(): Promise<void> {
		for (const task of this.#tasks) await task.destroy();
	}

	#load(resources: PdfResources | undefined, refuseImages: boolean): Promise<PDFDocumentProxy> {
		const missing = refuseImages ? new Set<string>() : this.missingCMaps;
		const task = openPdf(this.#library, this.#bytes, { resources, missing, refuseImages });
		this.#tasks.push(task);
		return task.promise;
	}

	async #interpret(page: PDFPageProxy, operators: PdfOperators): Promise<PdfContent> {
		const viewport = page.getViewport({ scale: 1 });
		const { width, height, transform } = viewport;
		const fonts = await loadFonts(page, operators, this.#library.OPS.setFont);
		const base = toMatrix(transform);
		const about = { page: page.pageNumber, width, height, base };
		return new PdfPageReader(about, fonts, this.#library.OPS).read(operators);
	}
}

async function loadFonts(
	page: PDFPageProxy,
	{ fnArray, argsArray }: PdfOperators,
	setFont: number,
): Promise<Map<string, PdfFont>> {
	const fonts = new Map<string, PdfFont>();
	for (const [i, op] of fnArray.entries()) {
		const [name] = (argsArray[i] ?? []) as [string?];
		if (op !== setFont || typeof name !== 'string' || fonts.has(name)) continue;
		const font = await new Promise<PdfFont>((resolve) => page.commonObjs.get(name, resolve));
		fonts.set(name, font);
	}
	return fonts;
}
