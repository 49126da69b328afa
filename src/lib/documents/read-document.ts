// Bytes in, sheets out. The content decides the format, not the file name. Each format has a reader.
import { documentProblem, type Format, type Problem } from '#lib/model/form.ts';
import { decodeDocument, isHtml } from './flow/decode-html.ts';
import { foreignFormat } from './foreign-formats.ts';
import { limits, megabytes } from './limits.ts';
import type { PdfResources } from './pdf/pdf-library.ts';
import { readText } from './read-text.ts';
import { refuse } from './refuse.ts';
import type { ReadSheets, Sheet } from './sheet.ts';

export interface ReadDocument {
	/** Null if the format is unknown. */
	format: Format | null;
	/** The encoding of a text format, null for other formats. */
	encoding: string | null;
	sheets: Sheet[];
	problems: Problem[];
}

/** What the caller provides, because the readers use neither disk nor network. */
export interface Resources {
	pdf?: PdfResources;
}

type Read = ReadSheets & { format: Format | null; encoding?: string };

const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The bytes of a document -> its sheets. What cannot be read is returned as a problem and never
 * thrown. The reader of a format and its library are loaded with the first document of that format.
 */
export async function readDocument(
	bytes: Uint8Array,
	resources: Resources = {},
): Promise<ReadDocument> {
	const { format, encoding = null, sheets, problems } = await readAny(bytes, resources);
	const long = findLongCell(sheets);
	if (long !== null) return { format, encoding, sheets: [], problems: [long] };
	const isBlank = sheets.every(({ rows }) => rows.every((row) => row.every(isBlankCell)));
	const hasProblems = problems.length > 0 || sheets.some((sheet) => sheet.problems?.length);
	if (!isBlank || hasProblems) return { format, encoding, sheets, problems };
	const empty = documentProblem('empty-document', bytes.length === 0 ? '文件为空' : '文件只有空白');
	return { format: null, encoding: null, sheets: [], problems: [empty] };
}

async function readAny(bytes: Uint8Array, { pdf }: Resources): Promise<Read> {
	if (bytes.length === 0) return { format: null, sheets: [], problems: [] };
	if (bytes.length > limits.bytes) return tooLarge(bytes, limits.bytes);
	if (startsWith(bytes, ole)) return (await import('./read-ole.ts')).readOle(bytes);
	if (startsWith(bytes, zip) && (bytes[2] ?? 0) < 8 && (bytes[3] ?? 0) < 9) {
		return (await import('./read-zip.ts')).readZip(bytes);
	}
	if (ascii(bytes, 1_024).includes('%PDF-')) {
		return { format: 'pdf', ...(await (await import('./pdf/read-pdf.ts')).readPdf(bytes, pdf)) };
	}
	const foreign = foreignFormat(bytes);
	if (foreign !== null) return { format: null, ...refuse('unknown-format', foreign) };
	if (isOldWorkbook(bytes)) {
		const message = '暂不能读取 Excel 95 及更早的文件，请另存为 xlsx';
		return { format: null, ...refuse('unknown-format', message) };
	}
	return readAnyText(bytes);
}

/** Excel 2 to 4 wrote records without a container. The first one begins a sheet. */
function isOldWorkbook([type, version, length, high]: Uint8Array): boolean {
	if (type !== 0x09 || version === undefined || length === undefined) return false;
	return [0, 2, 4, 8].includes(version) && [4, 6, 8, 16].includes(length) && high === 0;
}

async function readAnyText(bytes: Uint8Array): Promise<Read> {
	if (bytes.length > limits.textBytes) return tooLarge(bytes, limits.textBytes);
	const decoded = decodeDocument(bytes);
	if (decoded === null) {
		const message = '文字编码无法识别：既不是 UTF-8、UTF-16，也不是 GB18030';
		return { format: null, ...refuse('unknown-encoding', message) };
	}
	const { text, encoding } = decoded;
	const start = text.slice(0, 2_048).trimStart();
	if (start.startsWith('{\\rtf')) {
		return { format: null, ...refuse('unknown-format', '暂不能读取 RTF 文件，请另存为 docx') };
	}
	if (/^MIME-Version:/im.test(start) && /^Content-Type:\s*multipart\b/im.test(start)) {
		const page = (await import('./read-mhtml.ts')).readMhtml(text);
		return { format: page.sheets.length > 0 ? 'html' : null, encoding, ...page };
	}
	if (text.includes('\u0000')) {
		return { format: null, ...refuse('unknown-format', '不是文本文件：含有空字符') };
	}
	const root = isMarkup(start) ? (await import('./read-xml.ts')).xmlRoot(text) : '';
	if (root === 'Workbook') {
		const { readSpreadsheetXml } = await import('./excel/read-spreadsheet-xml.ts');
		return { format: 'xls', ...readSpreadsheetXml(text) };
	}
	if (isXmlDocument(root)) return (await import('./read-xml.ts')).readXml(text, root);
	if (isHtml(text)) {
		return { format: 'html', encoding, ...(await import('./flow/read-html.ts')).readHtml(text) };
	}
	const csv = /[,;"]/.test(text) ? (await import('./read-csv.ts')).readCsv(text) : null;
	if (csv !== null) return { format: 'csv', encoding, ...csv };
	return { format: 'text', encoding, ...readText(text) };
}

/** A cheap test before the reader of XML is loaded. */
function isMarkup(start: string): boolean {
	return /^<(?:\?xml|!--|[\w.-]+:)/.test(start);
}

/** The roots of Office documents, and no page of the web. */
function isXmlDocument(root: string): boolean {
	return /^(?:package|wordDocument|document|document-content|OFD)$/.test(root);
}

function tooLarge(bytes: Uint8Array, limit: number): Read {
	const message = `文件有 ${megabytes(bytes.length)}，超过 ${megabytes(limit)}`;
	return { format: null, ...refuse('too-large', message) };
}

function findLongCell(sheets: readonly Sheet[]): Problem | null {
	const cell = sheets
		.map(({ rows }) => rows.find((row) => row.some(isLong))?.find(isLong))
		.find(Boolean);
	if (!cell) return null;
	const { line, column, address } = cell;
	const message = `单元格有 ${cell.text.length} 个字符，超过 ${limits.cellLength} 个`;
	return { code: 'too-large', message, line, column, address, text: null };
}

function isLong({ text }: { text: string }): boolean {
	return text.length > limits.cellLength;
}

function isBlankCell({ text }: { text: string }): boolean {
	return text === '';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, i) => bytes[i] === byte);
}

function ascii(bytes: Uint8Array, length: number): string {
	return String.fromCharCode(...bytes.subarray(0, length));
}
