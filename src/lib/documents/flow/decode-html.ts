import { decodeText, type DecodedText } from '#lib/documents/decode-text.ts';

const prologue = /\s+|<!--[\s\S]*?-->|<\?xml[^>]*>/y;
const pageStart = /^<(?:!doctype\s+html|html|head|body|meta|table|div)\b/i;

/** Whether a text is an HTML page, or holds an HTML table and no tabs that would divide it. */
export function isHtml(text: string): boolean {
	if (!text.includes('<')) return false;
	const start = text.slice(0, 4_000);
	return pageStart.test(start.slice(prologueLength(start))) || holdsTable(text);
}

function prologueLength(text: string): number {
	let length = 0;
	for (;;) {
		prologue.lastIndex = length;
		if (!prologue.test(text)) return length;
		length = prologue.lastIndex;
	}
}

function holdsTable(text: string): boolean {
	const at = text.includes('\t') ? -1 : text.search(/<table[\s>]/i);
	return at >= 0 && /<t[dh][\s>]/i.test(text.slice(at));
}

/**
 * Like `decodeText`. But if the bytes are not UTF-8 and have no byte order mark, the charset that an
 * HTML page declares in its first 2,048 bytes decides.
 */
export function decodeDocument(bytes: Uint8Array): { text: string; encoding: string } | null {
	const decoded: DecodedText | null = decodeText(bytes);
	if (decoded !== null && decoded.encoding !== 'gb18030') return decoded;
	const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_048));
	const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1];
	const declared = label === undefined ? null : decodeAs(bytes, label);
	return declared ?? decoded;
}

function decodeAs(bytes: Uint8Array, label: string): { text: string; encoding: string } | null {
	try {
		const decoder = new TextDecoder(label, { fatal: true });
		const { encoding } = decoder;
		return { text: decoder.decode(bytes), encoding: encoding === 'gbk' ? 'gb18030' : encoding };
	} catch (error) {
		if (error instanceof RangeError || error instanceof TypeError) return null;
		throw error;
	}
}
