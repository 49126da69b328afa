// A web page with its pictures in one file, as Word and browsers save it (.mht, often named .doc).
import { decodeDocument, isHtml } from './flow/decode-html.ts';
import { readHtml } from './flow/read-html.ts';
import { refuse } from './refuse.ts';
import type { ReadSheets, Sheet } from './sheet.ts';

interface MailPart {
	headers: Map<string, string>;
	body: string;
}

/** Parts of a multipart text. A page has few, and pictures are not read. */
const mostParts = 2_000;

/** The HTML pages in the file, one sheet each: Excel writes one page a sheet. */
export function readMhtml(text: string): ReadSheets {
	const sheets: Sheet[] = [];
	for (const { headers, body } of htmlParts(toPart(text.trimStart()))) {
		const decoded = decodeDocument(toBytes(body, headers));
		if (decoded === null || !isHtml(decoded.text)) continue;
		const read = readHtml(decoded.text);
		if (read.sheets.length === 0) return read;
		const name = (headers.get('content-location') ?? '').split(/[\\/]/).at(-1) ?? null;
		for (const sheet of read.sheets) if (isFilled(sheet)) sheets.push({ ...sheet, name });
	}
	if (sheets.length === 0) {
		return refuse('unknown-format', 'MHTML（单个文件网页）中没有可以读取的网页');
	}
	return {
		sheets: sheets.length === 1 ? sheets.map((sheet) => ({ ...sheet, name: null })) : sheets,
		problems: [],
	};
}

function isFilled({ rows }: Sheet): boolean {
	return rows.some((row) => row.some(({ text }) => text !== ''));
}

/** The HTML parts of a part, also inside parts that are multipart themselves. */
function htmlParts(part: MailPart, depth = 0): MailPart[] {
	const type = part.headers.get('content-type') ?? '';
	if (/^text\/html\b/i.test(type)) return [part];
	const boundary = /\bboundary\s*=\s*(?:"([^"]{1,100})"|([^\s;]{1,100}))/i.exec(type);
	if (!boundary || depth > 3) return [];
	const mark = `--${boundary[1] ?? boundary[2] ?? ''}`;
	return `\n${part.body}`
		.split(`\n${mark}`, mostParts)
		.slice(1)
		.filter((each) => !each.startsWith('--'))
		.flatMap((each) => htmlParts(toPart(each.replace(/^[ \t]*\r?\n/, '')), depth + 1));
}

function toPart(text: string): MailPart {
	const end = /\r?\n\r?\n/.exec(text);
	const head = end ? text.slice(0, end.index) : text;
	const headers = new Map<string, string>();
	for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
		const colon = line.indexOf(':');
		if (colon > 0)
			headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
	}
	return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

/** The bytes of a body. In the text that was decoded they are characters or written as ASCII. */
function toBytes(body: string, headers: ReadonlyMap<string, string>): Uint8Array {
	const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
	if (encoding === 'base64') return fromBase64(body);
	if (encoding === 'quoted-printable') return fromQuoted(body);
	return new TextEncoder().encode(body);
}

function fromBase64(body: string): Uint8Array {
	const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
	const bytes: number[] = [];
	let [bits, count] = [0, 0];
	for (const char of body) {
		const digit = digits.indexOf(char);
		if (digit < 0) continue;
		bits = ((bits << 6) | digit) & 0xffff;
		count += 6;
		if (count >= 8) bytes.push((bits >> (count -= 8)) & 0xff);
	}
	return Uint8Array.from(bytes);
}

function fromQuoted(body: string): Uint8Array {
	const text = body.replace(/=[ \t]*\r?\n/g, '');
	const bytes: number[] = [];
	const encoder = new TextEncoder();
	for (const piece of text.split(/(=[0-9A-Fa-f]{2})/)) {
		if (/^=[0-9A-Fa-f]{2}$/.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16));
		else for (const byte of encoder.encode(piece)) bytes.push(byte);
	}
	return Uint8Array.from(bytes);
}
