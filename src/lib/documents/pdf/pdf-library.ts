import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF may ask for and does not bring along; Node reads it from disk, a page by fetch. */
export interface PdfResources {
	/** The bytes of `<name>.bcmap` of pdfjs-dist/cmaps; rejects where there is none. */
	cMap(name: string): Promise<Uint8Array>;
}

export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Loads pdf.js with its worker in this same thread, without canvas. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
	// pdf.js makes a DOMMatrix when it is loaded, though only drawing needs one: Node has none.
	const scope = globalThis as { DOMMatrix?: unknown; window?: unknown };
	scope.DOMMatrix ??= Object;
	// Loaded in a browser's worker it would take that worker's messages for its own, and send some.
	const isWorker = scope.window === undefined && 'onmessage' in globalThis;
	if (isWorker) scope.window = globalThis;
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	if (isWorker) delete scope.window;
	return import('pdfjs-dist/legacy/build/pdf.mjs');
}

interface OpenOptions {
	resources: PdfResources | undefined;
	/** Where the name of each CMap goes that was asked for and could not be had. */
	missing: Set<string>;
	/** Whether the operators of a page with an image are refused, which finds scanned pages. */
	refuseImages: boolean;
}

/** Begins to open a PDF; images are never decoded, nothing is fetched, no script runs. */
export function openPdf(
	library: PdfLibrary,
	bytes: Uint8Array,
	{ resources, missing, refuseImages }: OpenOptions,
): PDFDocumentLoadingTask {
	class BinaryDataFactory {
		async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
			if (kind !== 'cMapUrl') throw new Error(`not provided: ${filename}`);
			const name = filename.replace(/\.bcmap$/, '');
			try {
				if (!resources) throw new Error(`no resources for the CMap ${name}`);
				return await resources.cMap(name);
			} catch (error) {
				missing.add(name);
				throw error;
			}
		}
	}
	const options = {
		// pdf.js takes the buffer away from its owner, and refuses Node's own kind of bytes.
		data: new Uint8Array(bytes),
		BinaryDataFactory,
		useWorkerFetch: false,
		cMapPacked: true,
		isEvalSupported: false,
		useSystemFonts: false,
		useWasm: false,
		disableFontFace: true,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		maxImageSize: 0,
		stopAtErrors: refuseImages,
		verbosity: 0,
	};
	return library.getDocument(options);
}
