// The bytes of a PDF in, rows of cells out. Each page gives glyphs and ruling lines, these give
// tables, and tables that cross a page break are joined (docs/decisions/0010).
import { documentProblem, type Problem } from '#lib/model/form.ts';
import { toBlocks } from './tables/pdf-blocks.ts';
import type { PdfContent } from './page/pdf-content.ts';
import { PdfDocument } from './pdf-document.ts';
import { joinPages } from './tables/pdf-join-pages.ts';
import type { PdfResources } from './pdf-library.ts';
import { pdfLimits } from '#lib/documents/pdf-limits.ts';
import { toRows } from './tables/pdf-rows.ts';
import type { Sheet } from '#lib/documents/sheet.ts';

interface ReadPdf {
	sheets: Sheet[];
	problems: Problem[];
}

/**
 * Reads a PDF into one sheet. Ruled tables become rows of cells, and each other line of text is a
 * row. Without `resources`, text in fonts that need a CMap is lost and reported as a problem. A
 * damaged, locked or scanned PDF gives no sheet and a problem that says why. If only some pages are
 * scanned, a problem lists them.
 */
export async function readPdf(bytes: Uint8Array, resources?: PdfResources): Promise<ReadPdf> {
	if (bytes.length > pdfLimits.bytes) {
		return refuse('too-large', `PDF 超过 ${pdfLimits.bytes / 1_000_000} MB，未读取`);
	}
	const document = await PdfDocument.open(bytes, resources);
	if (typeof document === 'string') return refuse('damaged-document', document);
	const problems: Problem[] = [];
	try {
		const pages = await readPages(document, problems);
		const recognised = await settleUnseen(document, pages);
		const isEmpty = pages.every((page) => page.glyphs.length === 0);
		problems.push(...(await missingText(document, pages, isEmpty)));
		for (const name of document.missingCMaps) {
			const message = `PDF 的字体编码表“${name}”不可用，使用它的文字未能读出`;
			problems.push(documentProblem('unknown-encoding', message, name));
		}
		if (isEmpty) return { sheets: [], problems };
		const { blocks, tooLarge } = joinPages(pages.map(toBlocks));
		for (const page of tooLarge) {
			problems.push(documentProblem('too-large', `第 ${page} 页的表格格数过多，未读取`));
		}
		const { rows, problems: inCells } = toRows(blocks);
		const ofLines = [...inCells, ...brokenCharacters(rows), ...unsurePages(rows, recognised)];
		return { sheets: [{ name: null, rows, problems: ofLines }], problems };
	} finally {
		await document.close();
	}
}

function refuse(code: Problem['code'], message: string): ReadPdf {
	return { sheets: [], problems: [documentProblem(code, message)] };
}

/** Reads page by page up to the limits. The problem names the first page that was not read. */
async function readPages(document: PdfDocument, problems: Problem[]): Promise<PdfContent[]> {
	const pages: PdfContent[] = [];
	let glyphs = 0;
	for (let page = 1; page <= document.pageCount; page++) {
		if (page > pdfLimits.pages || glyphs > pdfLimits.glyphs) {
			const message = `PDF 过大，从第 ${page} 页起未读取（共 ${document.pageCount} 页）`;
			problems.push(documentProblem('too-large', message));
			break;
		}
		const content = await document.readPage(page);
		if (content === 'damaged') {
			problems.push(documentProblem('damaged-document', `PDF 第 ${page} 页已损坏，未能读出`));
		} else if (content === 'too-large') {
			problems.push(documentProblem('too-large', `PDF 第 ${page} 页内容过多，未读取`));
		} else {
			glyphs += content.glyphs.length;
			pages.push(content);
		}
	}
	return pages;
}

/**
 * Leaves out glyphs that are not painted. On a page that is a picture they are what a program recognised in the
 * picture, so there they stay. Returns the numbers of these pages.
 */
async function settleUnseen(
	document: PdfDocument,
	pages: readonly PdfContent[],
): Promise<Set<number>> {
	const recognised = new Set<number>();
	for (const page of pages) {
		const seen = page.glyphs.filter(({ isUnseen }) => !isUnseen);
		if (seen.length === page.glyphs.length) continue;
		const isPicture = (seen.length === 0 && page.hasCurves) || (await document.hasImage(page.page));
		if (isPicture) recognised.add(page.page);
		else page.glyphs = seen;
	}
	return recognised;
}

/** One problem at the first and one at the last row of each page whose text was recognised. */
function unsurePages(rows: Sheet['rows'], recognised: ReadonlySet<number>): Problem[] {
	return Array.from(recognised).flatMap((page) => {
		const cells = rows.flat().filter(({ address }) => address?.startsWith(`p${page}@`) === true);
		const ends = new Set([cells[0], cells.at(-1)].filter((cell) => cell !== undefined));
		const message = `第 ${page} 页是扫描件，文字由程序识别，可能有误`;
		return Array.from(ends, ({ line, column, address }) => ({
			code: 'unsure-reading' as const,
			message,
			line,
			column,
			address,
			text: null,
		}));
	});
}

async function missingText(
	document: PdfDocument,
	pages: readonly PdfContent[],
	isEmpty: boolean,
): Promise<Problem[]> {
	const scanned: number[] = [];
	for (const { page, glyphs, hasCurves } of pages) {
		if (glyphs.length > 0) continue;
		if (hasCurves || (await document.hasImage(page))) scanned.push(page);
	}
	if (isEmpty && scanned.length > 0) {
		const message = 'PDF 没有文字层（扫描件），无法读取，请提供文字版或先做文字识别';
		return [documentProblem('no-text-layer', message)];
	}
	if (isEmpty && pages.length > 0 && document.missingCMaps.size === 0) {
		return [documentProblem('empty-document', 'PDF 没有内容')];
	}
	if (scanned.length === 0) return [];
	const message = `PDF 第 ${scanned.join('、')} 页没有文字层（扫描件），未能读出，请提供文字版或先做文字识别`;
	return [documentProblem('no-text-layer', message)];
}

/** Characters to which the fonts of the PDF assign no text. */
function brokenCharacters(rows: Sheet['rows']): Problem[] {
	return rows.flat().flatMap(({ text, line, column, address }) => {
		const count = text.match(/[\ufffd\ue000-\uf8ff]|(?!\n)\p{Cc}/gu)?.length ?? 0;
		const message = `${count} 个字符在 PDF 的字体中没有对应的文字，无法识别`;
		return count === 0
			? []
			: [{ code: 'invalid-character' as const, message, line, column, address, text: null }];
	});
}
