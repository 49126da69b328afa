import { symbolText, textInFont } from '#lib/documents/flow/symbol-text.ts';
import { styled } from '#lib/documents/flow/text-style.ts';
import type { DocCharStyle } from './doc-styles.ts';
import { eqText } from './eq-field.ts';

/** Special characters of Word 97-2003 and what they print ([MS-DOC] 2.8.25 and following). */
const standFor = new Map([
	['\u0001', ''], // a picture
	['\u0002', ''], // a note's number
	['\u0005', ''], // a comment's mark
	['\u0008', ''], // a drawing
	['\u000b', '\n'],
	['\u000e', '\n'],
	['\u001e', '-'],
	['\u001f', ''], // a hyphen that is printed only at the end of a line
	['\u00a0', ' '],
]);

interface OpenField {
	phase: 'code' | 'result';
	code: string;
}

/**
 * The printed text of a paragraph. A field (begin, code, separator, result, end) prints its result.
 * `styleAt` gives the style of a character by its index, and `formField` what a form field prints.
 */
export function docPrintedText(
	text: string,
	styleAt: (index: number) => DocCharStyle | null = () => null,
	formField: (dataAt: number) => string = () => '',
): string {
	let printed = '';
	const fields: OpenField[] = [];
	const isQuiet = (): boolean => fields.some(({ phase }) => phase === 'code');
	for (let i = 0; i < text.length; i += 1) {
		const char = text.charAt(i);
		const style = styleAt(i);
		const isGone = style !== null && (style.isDeleted || style.isHidden);
		const field = fields.at(-1);
		if (char === '\u0013') fields.push({ phase: 'code', code: '' });
		else if (char === '\u0014' && field) field.phase = 'result';
		else if (char === '\u0015') {
			fields.pop();
			if (field?.phase === 'code' && !isGone && !isQuiet()) printed += eqText(field.code);
		} else if (char === '\u0001' && style !== null && style.dataAt !== null) {
			const isInner = fields.slice(0, -1).some(({ phase }) => phase === 'code');
			if (!isGone && !isInner) printed += formField(style.dataAt);
		} else if (field?.phase === 'code') field.code += char;
		else if (!isGone && !isQuiet()) printed += printedChar(char, style);
	}
	return printed;
}

function printedChar(char: string, style: DocCharStyle | null): string {
	const special = standFor.get(char);
	if (style === null || special !== undefined) return special ?? char;
	const { symbol, fonts } = style;
	if (symbol) return symbolText(symbol[0], symbol[1].toString(16));
	const shown = textInFont(char, fonts);
	return shown.trim() === '' ? shown : styled(shown, style);
}
