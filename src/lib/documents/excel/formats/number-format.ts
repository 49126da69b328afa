// The grammar of Excel's number formats (ECMA-376 18.8.31). WPS also escapes with `!`.

export type FormatPiece =
	| { kind: 'literal' | 'date' | 'digit'; text: string }
	| { kind: 'point' | 'comma' | 'percent' | 'slash' | 'exponent' | 'general' | 'text' };

/** Which numbers a section is for: `[>=10000]`. */
export interface FormatCondition {
	operator: string;
	limit: number;
}

export interface FormatSection {
	kind: 'number' | 'date' | 'fraction' | 'exponent' | 'words';
	condition: FormatCondition | null;
	pieces: FormatPiece[];
}

/** A format longer than this is not one that Excel can store. */
const longest = 1_024;
const known = new Map<string, FormatSection[]>();

/** A number format -> its sections: positive, negative, zero, text. */
export function parseNumberFormat(format: string): FormatSection[] {
	let sections = known.get(format);
	if (sections === undefined) {
		sections = splitSections(format.slice(0, longest)).map(toSection);
		if (known.size > 1_000) known.clear();
		known.set(format, sections);
	}
	return sections;
}

function splitSections(format: string): string[] {
	const sections = [''];
	for (let at = 0; at < format.length; at += 1) {
		const length = lengthOfLiteral(format, at);
		if (length === 0 && format[at] === ';') sections.push('');
		else sections.push((sections.pop() ?? '') + format.slice(at, at + Math.max(1, length)));
		at += Math.max(0, length - 1);
	}
	return sections;
}

/** How many characters a quoted, escaped or bracketed text takes from here, or 0. */
function lengthOfLiteral(format: string, at: number): number {
	const char = format[at] ?? '';
	if (char === '"' || char === '[') {
		const end = format.indexOf(char === '"' ? '"' : ']', at + 1);
		return end < 0 ? 0 : end + 1 - at;
	}
	return '\\!_*'.includes(char) && at + 1 < format.length ? 2 : 0;
}

const words = /^(?:General|G\/通用格式|上午\/下午|AM\/PM|A\/P|E[+-])/i;
const plain: Readonly<Record<string, FormatPiece>> = {
	'.': { kind: 'point' },
	',': { kind: 'comma' },
	'%': { kind: 'percent' },
	'/': { kind: 'slash' },
	'@': { kind: 'text' },
};

function toSection(source: string): FormatSection {
	const pieces: FormatPiece[] = [];
	let condition: FormatCondition | null = null;
	for (let at = 0; at < source.length;) {
		const length = lengthOfLiteral(source, at);
		if (length > 0) {
			const bracketed = source[at] === '[' ? source.slice(at + 1, at + length - 1) : null;
			condition ??= conditionOf(bracketed);
			pieces.push(literalPiece(source.slice(at, at + length), bracketed));
			at += length;
			continue;
		}
		const text = (words.exec(source.slice(at, at + 8)) ?? runOf(source, at))[0];
		pieces.push(pieceOf(text));
		at += text.length;
	}
	return { ...settle(pieces), condition };
}

/** A run of one date letter (`yyyy`), else one character. */
function runOf(source: string, at: number): [string] {
	const char = source[at] ?? '';
	if (!/[ymdhsae]/i.test(char)) return [char];
	let end = at + 1;
	while (source[end]?.toLowerCase() === char.toLowerCase()) end += 1;
	return [source.slice(at, end)];
}

function pieceOf(text: string): FormatPiece {
	if (/^G[e/]/i.test(text)) return { kind: 'general' };
	if (/^E[+-]$/i.test(text)) return { kind: 'exponent' };
	if (/^(?:[ymdhse]+|a{3,4}|上午|AM|A\/P)/i.test(text)) return { kind: 'date', text };
	if (/^[0#?]$/.test(text)) return { kind: 'digit', text };
	return plain[text] ?? { kind: 'literal', text };
}

function literalPiece(text: string, bracketed: string | null): FormatPiece {
	if (bracketed === null) {
		if (text.startsWith('"')) return { kind: 'literal', text: text.slice(1, -1) };
		return { kind: 'literal', text: /^[\\!]/.test(text) ? text.slice(1) : '' };
	}
	if (/^(?:h+|m+|s+)$/i.test(bracketed)) return { kind: 'date', text: `[${bracketed}]` };
	// [$¥-804] prints the sign before the dash. Colours and kinds of digits print nothing.
	const sign = /^\$([^-]*)/.exec(bracketed)?.[1] ?? '';
	return { kind: 'literal', text: sign };
}

function conditionOf(bracketed: string | null): FormatCondition | null {
	const match = /^(<=|>=|<>|<|>|=)(-?\d{1,20}(?:\.\d{1,20})?)$/.exec(bracketed ?? '');
	return match ? { operator: match[1] ?? '', limit: Number(match[2]) } : null;
}

function settle(pieces: FormatPiece[]): Pick<FormatSection, 'kind' | 'pieces'> {
	const has = (kind: FormatPiece['kind']): boolean => pieces.some((piece) => piece.kind === kind);
	const isDigit = (at: number): boolean => pieces[at]?.kind === 'digit';
	const dates = pieces.flatMap((piece) => (piece.kind === 'date' ? [piece.text] : []));
	// Only seconds may have decimals. Else letters beside digits are words, as in `0.0 m`.
	const isDate = dates.length > 0 && (!has('digit') || dates.some((text) => /s/i.test(text)));
	if (isDate) return { kind: 'date', pieces };
	const isFraction = pieces.some(
		({ kind }, at) => kind === 'slash' && isDigit(at - 1) && isDigit(at + 1),
	);
	const read = pieces.map((piece): FormatPiece => {
		if (piece.kind === 'date') return { kind: 'literal', text: piece.text };
		return piece.kind === 'slash' ? { kind: 'literal', text: '/' } : piece;
	});
	if (isFraction) return { kind: 'fraction', pieces };
	if (has('exponent')) return { kind: 'exponent', pieces };
	return { kind: has('digit') || has('general') || has('text') ? 'number' : 'words', pieces: read };
}
