// Fonts of signs. Their characters have no meaning of their own: only the font says what they print.

const greek = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const greekCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';

/** Code of the first character, then what it and the next ones print. A blank is unknown. */
const symbol = toTable([
	[0x20, ' !∀#∃%&∍()∗+,−./0123456789:;<=>?≅'],
	[0x41, greekCapitals],
	[0x5b, '[∴]⊥_'],
	[0x61, greek],
	[0x7b, '{|}∼'],
	[0xa1, 'ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'],
	[0xc4, '⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊'],
]);
const wingdings = toTable([
	[0x6c, '●❍■□□❑❒◆◆◆❖◆☒'],
	[0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
	[0x9e, '·•'],
	[0xa1, '○○○◉◎'],
	[0xa7, '▪□'],
	[0xb2, '◇'],
	[0xd8, '➢'],
	[0xdf, '←→↑↓'],
	[0xe0, '→'],
	[0xe8, '➔'],
	[0xf0, '⇨'],
	[0xfb, '×√☒☑'],
]);
const wingdings2 = toTable([
	[0x4f, '×√☒☑☒☒'],
	[0x97, '●●'],
	[0xa2, '■□'],
]);
const webdings = toTable([
	[0x61, '√'],
	[0x63, '□'],
	[0x67, '■'],
	[0x6e, '●'],
	[0x72, '×'],
]);

function toTable(runs: readonly [first: number, signs: string][]): ReadonlyMap<number, string> {
	return new Map(
		runs.flatMap(([first, signs]) =>
			Array.from(signs, (sign, i): [number, string] => [first + i, sign]),
		),
	);
}

/** The signs of a font of signs by their codes, or null for a font of letters. */
export function symbolFont(font: string): ReadonlyMap<number, string> | null {
	const name = font
		.trim()
		.toLowerCase()
		.replace(/^["']|["']$/g, '');
	if (/^symbol(?:\s|mt|$)|^standardsymbols/.test(name)) return symbol;
	if (/^wingdings\s*2\b/.test(name)) return wingdings2;
	if (/^wingdings\s*3\b/.test(name)) return new Map();
	if (name.startsWith('wingdings')) return wingdings;
	return name.startsWith('webdings') ? webdings : null;
}

/** The text of a character printed in a font (`w:sym`). An unknown one becomes U+FFFD. */
export function symbolText(font: string, hexCode: string): string {
	const code = Number.parseInt(hexCode, 16);
	const known = symbolFont(font);
	if (known) return known.get(codeInFont(code)) ?? '\ufffd';
	const isPlain = code >= 0x20 && code < 0xd800;
	return isPlain ? String.fromCharCode(code) : '\ufffd';
}

/** The fonts of a run: of ASCII characters, and of all others that are not Chinese. */
export type RunFonts = readonly [low: string, high: string];

/** What a text prints in fonts. Without a known font of signs it is the text itself. */
export function textInFont(text: string, [low, high]: RunFonts): string {
	const signs = { low: symbolFont(low), high: symbolFont(high) };
	if (!signs.low && !signs.high) return text;
	return text.replace(/[!-~\u00a1-\u00ff\uf020-\uf0ff]/g, (char) => {
		const known = char <= '~' ? signs.low : (signs.high ?? (char > '\u00ff' ? signs.low : null));
		return known ? (known.get(codeInFont(char.charCodeAt(0))) ?? '\ufffd') : char;
	});
}

function codeInFont(code: number): number {
	return code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
}
