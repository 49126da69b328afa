import { builtInFormats } from './built-in-formats.ts';
import { attributeOf, readXml } from './xml-reader.ts';

/** The number format of each cell style by its index, or null if the part is not whole. */
export function readCellFormats(bytes: Uint8Array): string[] | null {
	const own = new Map<number, string>();
	const ids: number[] = [];
	let isCellStyles = false;
	const isWhole = readXml(bytes, {
		root: 'styleSheet',
		open: (name, attributes) => {
			if (name === 'cellXfs') isCellStyles = true;
			else if (name === 'numFmt') {
				const id = Number(attributeOf(attributes, 'numFmtId'));
				own.set(id, attributeOf(attributes, 'formatCode') ?? '');
			} else if (name === 'xf' && isCellStyles) {
				ids.push(Number(attributeOf(attributes, 'numFmtId') ?? 0));
			}
		},
		close: (name) => {
			if (name === 'cellXfs') isCellStyles = false;
		},
	});
	return isWhole ? ids.map((id) => own.get(id) ?? builtInFormats.get(id) ?? '') : null;
}
