// How a piece of text is printed. Readers put a mark before and after a piece that is raised, lowered
// or struck, and `settleText` decides what the pieces of a whole cell say.

export interface TextStyle {
	/** 1 if raised and small (10⁴, a note mark), -1 if lowered, 0 on the line. */
	raised: -1 | 0 | 1;
	isStruck: boolean;
}

interface Piece extends TextStyle {
	text: string;
}

/** The last eight private characters of Unicode. A document that prints them has them as unreadable ones. */
const firstMark = 0x10fff0;
const raisedBit = 1;
const loweredBit = 2;
const struckBit = 4;
const marks = /[\u{10fff0}-\u{10fff7}]/u;
const allMarks = /[\u{10fff0}-\u{10fff7}]/gu;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
/** `[1]`, `注1`, `①`, `*`: never part of a number. */
const noteSign =
	/^(?:[*＊※†‡#]{1,3}|[①-⑳]|[[［(（【〔](?:注|附注)?\d{1,2}[\]］)）】〕]|注\d{0,2}|[a-e])$/;
const numbers = /^[+\-−–]?\d{1,3}(?:\s*[,，、;；\-–]\s*\d{1,2})*$/;

/** A text of a document, in which the characters that serve as marks are no marks. */
export function unmarked(text: string): string {
	return text.replace(allMarks, '\ufffd');
}

/** Puts marks around a text that is not printed plainly. */
export function styled(printed: string, { raised, isStruck }: TextStyle): string {
	const text = unmarked(printed);
	const bits =
		(raised > 0 ? raisedBit : 0) | (raised < 0 ? loweredBit : 0) | (isStruck ? struckBit : 0);
	if (bits === 0 || text === '') return text;
	const mark = (flags: number): string => String.fromCodePoint(firstMark + flags);
	return mark(bits) + text + mark(0);
}

/**
 * A text with marks -> what it says. Struck text and the marks of notes are left out. A power keeps its
 * height (10⁴), so that it is never read as 104.
 */
export function settleText(marked: string): { text: string; hasStruck: boolean } {
	if (!marks.test(marked)) return { text: marked, hasStruck: false };
	const all = toPieces(marked);
	const pieces = joined(all.filter(({ isStruck }) => !isStruck));
	let text = '';
	pieces.forEach((piece, i) => {
		const after = pieces[i + 1]?.text ?? '';
		if (piece.raised > 0) text += raisedText(text, piece.text, after);
		else if (piece.raised < 0) text += loweredText(text, piece.text);
		else text += piece.text;
	});
	const hasStruck = all.some((piece) => piece.isStruck && piece.text.trim() !== '');
	return { text, hasStruck };
}

/** The text without its marks, as long as it is not decided what it says. */
export function withoutMarks(marked: string): string {
	return marked.replace(allMarks, '');
}

function toPieces(marked: string): Piece[] {
	const pieces: Piece[] = [];
	let bits = 0;
	for (const part of marked.split(/([\u{10fff0}-\u{10fff7}])/u)) {
		if (marks.test(part)) bits = (part.codePointAt(0) ?? firstMark) - firstMark;
		else if (part !== '') {
			const raised = (bits & raisedBit) > 0 ? 1 : (bits & loweredBit) > 0 ? -1 : 0;
			pieces.push({ text: part, raised, isStruck: (bits & struckBit) > 0 });
		}
	}
	return pieces;
}

/** Neighbours of one height are one piece: a word processor may divide 10⁻⁴ into several runs. */
function joined(pieces: readonly Piece[]): Piece[] {
	const whole: Piece[] = [];
	for (const piece of pieces) {
		const last = whole.at(-1);
		if (last?.raised === piece.raised) last.text += piece.text;
		else whole.push({ ...piece });
	}
	return whole;
}

/** What a raised text between `before` and `after` says. */
function raisedText(before: string, raised: string, after: string): string {
	const piece = raised.trim();
	const last = before.trimEnd().at(-1) ?? '';
	if (/^[oO0〇○]$/.test(piece) && /^\s*[CＣ]/.test(after)) return '°';
	const isAtStart = before === '' || before.endsWith('\n');
	// A whole line that is raised is only set high in its cell.
	if (isAtStart && (after === '' || after.startsWith('\n'))) return raised;
	if (noteSign.test(piece)) return '';
	if (!numbers.test(piece)) return /^[+-]$/.test(piece) ? asSuperscript(piece) : raised;
	// A note mark ends a word or a number. What is raised elsewhere may be part of the value.
	const isMark = !isAtStart && !/[≥≤><=＞＜＝≧≦~≈±×÷约第-]$/.test(last) && wordEnd.test(after);
	if (!isMark || /[A-Za-zＡ-Ｚａ-ｚμ米]/.test(last)) return asSuperscript(piece);
	if (!/\d/.test(last)) return '';
	// 1 is no power that anybody writes, but 10¹ may be one of a series.
	const isTen = /(?<![\d.,])10$/.test(before.trimEnd());
	return piece === '1' && !isTen ? '' : asSuperscript(piece);
}

const wordEnd = /^(?:$|[\s，,。；;、：:（(）)\]】])/;

/** CO2 and PM2.5 are written on the line too. Behind a number a lowered digit is no digit of it. */
function loweredText(before: string, lowered: string): string {
	if (!/[\d/⁄∕.]$/.test(before.trimEnd())) return lowered;
	return lowered.replace(/\d/g, (digit) => subscripts.charAt(Number(digit)));
}

/** `-4` -> `⁻⁴` */
export function asSuperscript(text: string): string {
	return text
		.replace(/\d/g, (digit) => superscripts.charAt(Number(digit)))
		.replace(/\+/g, '⁺')
		.replace(/[-−–]/g, '⁻');
}

/** `4` -> `₄` */
export function asSubscript(text: string): string {
	return text.replace(/\d/g, (digit) => subscripts.charAt(Number(digit)));
}
