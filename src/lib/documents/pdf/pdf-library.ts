import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF may need and does not contain. Node reads it from disk, the browser fetches it. */
export interface PdfResources {
	/** The bytes of `<name>.bcmap` of pdfjs-dist/cmaps. Rejects if there is none. */
	cMap(name: string): Promise<Uint8Array>;
}

export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Loads pdf.js with its worker code in this thread and without canvas. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
	// pdf.js creates a DOMMatrix on load. Only drawing needs it, and Node has none.
	const scope = globalThis as { DOMMatrix?: unknown; window?: unknown };
	scope.DOMMatrix ??= Object;
	// In a web worker, pdf.js would take the messages of that worker for its own and send others.
	const isWorker = scope.window === undefined && 'onmessage' in globalThis;
	if (isWorker) scope.window = globalThis;
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	if (isWorker) delete scope.window;
	return import('pdfjs-dist/legacy/build/pdf.mjs');
}

interface OpenOptions {
	resources: PdfResources | undefined;
	/** Collects the names of the CMaps that the resources lack. */
	missing: Set<string>;
	/** Whether pdf.js stops at an image. This finds scanned pages. */
	refuseImages: boolean;
}

/** Begins to open a PDF. Images are not decoded, nothing is fetched and no script runs. */
export function openPdf(
	library: PdfLibrary,
	bytes: Uint8Array,
	{ resources, missing, refuseImages }: OpenOptions,
): PDFDocumentLoadingTask {
	class BinaryDataFactory {
		async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
			if (kind !== 'cMapUrl') throw new Error(`unknown resource: ${filename}`);
			const name = filename.replace(/\.bcmap$/, '');
			try {
				if (!resources) throw new Error(`missing CMap: ${name} (no resources)`);
				return await resources.cMap(name);
			} catch (error) {
				missing.add(name);
				throw error;
			}
		}
	}
	const options = {
		// A copy: pdf.js takes ownership of the buffer, and it refuses a Node Buffer.
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
