// Bytes in, sheets out: the format is told by content, not by name. One reader a format.
import { documentProblem, type Format, type Problem } from '#lib/model/form.ts';
import { decodeText } from './decode-text.ts';
import { readText } from './read-text.ts';
import type { Sheet } from './sheet.ts';

export interface ReadDocument {
	/** Null where the format was not recognised. */
	format: Format | null;
	/** The text's encoding, null for formats that are no text. */
	encoding: string | null;
	sheets: Sheet[];
	problems: Problem[];
}

const formats: [name: string, signature: number[]][] = [
	['Word/Excel（OOXML）', [0x50, 0x4b, 0x03, 0x04]],
	['Word/Excel 97-2003', [0xd0, 0xcf, 0x11, 0xe0]],
	['PDF', [0x25, 0x50, 0x44, 0x46]],
];

/**
 * A document's bytes -> its sheets; what cannot be read comes back as a problem, never as a throw.
 * The reader of a format and its library are loaded when the first document of that format is read.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
	if (bytes.length === 0) return refuse('empty-document', '文件为空');

	const format = formats.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
	if (format) {
		return refuse('unknown-format', `暂不能读取 ${format[0]} 文件，请另存为制表符分隔的文本`);
	}
	const decoded = decodeText(bytes);
	if (decoded === null) {
		return refuse('unknown-encoding', '文字编码无法识别：既不是 UTF-8、UTF-16，也不是 GB18030');
	}
	if (decoded.text.includes('\u0000')) {
		return refuse('unknown-format', '不是文本文件：含有空字符');
	}
	if (decoded.text.trim() === '') return refuse('empty-document', '文件只有空白');
	const { sheet, problems } = readText(decoded.text);
	return { format: 'text', encoding: decoded.encoding, sheets: [sheet], problems };
}

/** A document that cannot be read at all: no sheets, and the sentence that says why. */
export function refuse(code: Problem['code'], message: string): ReadDocument {
	return { format: null, encoding: null, sheets: [], problems: [documentProblem(code, message)] };
}
