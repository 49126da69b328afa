/** Characters of the font Symbol that occur in targets, by their code in the font. */
const symbols = new Map([
	[0xa3, '≤'],
	[0xb3, '≥'],
	[0xb1, '±'],
	[0xb4, '×'],
	[0xb8, '÷'],
	[0xb9, '≠'],
	[0xbb, '≈'],
	[0xa5, '∞'],
	[0xb0, '°'],
]);
/** Boxes and ticks of the fonts Wingdings and Wingdings 2. */
const boxes = new Map([
	[0x6f, '□'],
	[0x71, '□'],
	[0xa8, '□'],
	[0xa3, '□'],
	[0x50, '√'],
	[0x52, '☑'],
	[0xfc, '√'],
	[0xfd, '☒'],
	[0xfe, '☑'],
]);

/** The text of a character printed in a symbol font (`w:sym`). An unknown one becomes U+FFFD. */
export function symbolText(font: string, hexCode: string): string {
	const code = Number.parseInt(hexCode, 16);
	const inFont = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
	const known = /^wingdings/i.test(font) ? boxes : /^symbol$/i.test(font) ? symbols : null;
	const text = known?.get(inFont);
	if (text !== undefined) return text;
	const isPlain = known === null && code >= 0x20 && code < 0xd800;
	return isPlain ? String.fromCharCode(code) : '\ufffd';
}
