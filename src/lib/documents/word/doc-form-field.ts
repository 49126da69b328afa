import { viewOf } from './doc-properties.ts';

const asDefault = 25;

/**
 * What the form field prints whose state stands at an offset of the Data stream ([MS-DOC] 2.9.78): a box
 * or the chosen entry of a list. '' for a text field, because its text stands in the document.
 */
export function docFormField(data: Uint8Array, at: number): string {
	const view = viewOf(data);
	if (at + 6 > data.length) return '';
	const start = at + view.getUint16(at + 4, true);
	if (start + 12 > data.length || view.getUint32(start, true) !== 0xffffffff) return '';
	const bits = view.getUint16(start + 4, true);
	const kind = bits & 3;
	const state = (bits >> 2) & 31;
	const afterName = skipText(view, start + 10);
	if ((kind !== 1 && kind !== 2) || afterName + 2 > data.length) return '';
	const chosen = state === asDefault ? view.getUint16(afterName, true) : state;
	if (kind === 1) return chosen === 1 ? '☑' : '□';
	let list = afterName + 2;
	for (let i = 0; i < 5; i += 1) list = skipText(view, list);
	return listEntry(view, list, chosen);
}

/** Where the text ends that begins with its length and ends with a zero. */
function skipText(view: DataView, at: number): number {
	return at + 2 > view.byteLength ? at : at + 4 + view.getUint16(at, true) * 2;
}

function listEntry(view: DataView, list: number, chosen: number): string {
	let at = list + 6;
	for (let i = 0; at + 2 <= view.byteLength; i += 1) {
		const length = view.getUint16(at, true);
		if (at + 2 + length * 2 > view.byteLength) return '';
		if (i === chosen) {
			const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 2, length * 2);
			return new TextDecoder('utf-16le').decode(bytes);
		}
		at += 2 + length * 2;
	}
	return '';
}
