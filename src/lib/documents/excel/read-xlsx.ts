import { zipSync } from 'fflate';
import { limits } from '#lib/documents/limits.ts';
import { readWorkbook } from './read-workbook.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import type { ZipArchive } from '#lib/documents/containers/zip-archive.ts';

/** The parts that affect what cells show, so no pictures, drawings, macros or comments. */
const needed =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/[^/]+\.rels|[^/]+\.xml|(work|chart|dialog|macro)sheets\/[^/]+\.xml))$/i;
const sheet = /^xl\/worksheets\//i;
const edge = 4_096;

/**
 * An xlsx file -> its sheets. Its parts are inflated within `limits` and given to the library as an
 * uncompressed zip, so that the library has nothing to inflate.
 */
export function readXlsx(zip: ZipArchive): ReadSheets {
	const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
	let cells = 0;
	for (const name of zip.names.filter((name) => needed.test(name))) {
		const bytes = zip.read(name);
		if (!(bytes instanceof Uint8Array)) return bytes;
		const root = rootOf(bytes);
		if (root === null) {
			return refuse('damaged-document', `文件已损坏：部件 ${name} 不是完整的 XML`);
		}
		parts[name] = sheet.test(name) ? cellsOnly(bytes, root) : bytes;
		if (sheet.test(name)) cells += countValues(bytes);
	}
	if (cells > limits.cells) {
		const message = `Excel 文件过大：单元格有 ${cells} 个，超过 ${limits.cells} 个`;
		return refuse('too-large', message);
	}
	return readWorkbook(zipSync(parts, { level: 0 }));
}

/** How many values (`<v>`) the XML of a sheet holds. Counted before the library parses the XML. */
function countValues(xml: Uint8Array): number {
	let count = 0;
	for (let at = xml.indexOf(0x76); at >= 0; at = xml.indexOf(0x76, at + 1)) {
		const before = xml[at - 1];
		if (xml[at + 1] === 0x3e && (before === 0x3c || before === 0x3a)) count += 1;
	}
	return count;
}

/** The name of the element that opens and closes a part, or null if the XML is cut off. */
function rootOf(bytes: Uint8Array): string | null {
	const start = new TextDecoder().decode(bytes.subarray(0, edge));
	const end = new TextDecoder().decode(bytes.subarray(-edge));
	const root = /<([A-Za-z][\w:.-]*)[\s/>]/.exec(start)?.[1];
	const closing = /(?:<\/([\w:.-]+)\s*>|\/>)\s*$/.exec(end);
	if (root === undefined || closing === null) return null;
	return closing[1] === undefined || closing[1] === root ? root : null;
}

/**
 * The XML of a sheet up to the end of its cells. What follows (links, merged ranges) is not needed,
 * and the library would visit each cell of a range that a link names.
 */
function cellsOnly(bytes: Uint8Array, root: string): Uint8Array {
	const prefix = root.slice(0, root.indexOf(':') + 1);
	const xml = new TextDecoder().decode(bytes);
	const end = xml.lastIndexOf(`</${prefix}sheetData>`);
	if (end < 0) return bytes;
	return new TextEncoder().encode(`${xml.slice(0, end)}</${prefix}sheetData></${root}>`);
}
