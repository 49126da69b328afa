import { decimalDigits, roundDigits, type DecimalDigits } from './decimal-digits.ts';
import type { FormatPiece, FormatSection } from './number-format.ts';

export interface FormattedNumber {
	text: string;
	/** The number alone, as it stands in the text. */
	digits: string;
	/** By which power of ten the text shows less than the cell holds: 4 for 万. A percentage has 0. */
	scale: number;
}

/** More decimals than this are the result of a computation: a fen has 6 decimals in 万元. */
const mostDecimals = 6;

/**
 * A number in a section of its format, with the words of the section. Digits that the format rounds
 * off are kept, unless the number is computed (33333.333…) and the format shows its fen or percents.
 */
export function formatNumber(value: number, section: FormatSection): FormattedNumber {
	const { pieces, inserted } = withPoint(section.pieces);
	const first = pieces.findIndex(isNumeric);
	const last = pieces.findLastIndex(isNumeric);
	const numeric = pieces.slice(first, last + 1);
	const thousands = countThousands(numeric);
	const percents = pieces.filter(({ kind }) => kind === 'percent').length;
	const scale = thousands * 3 + inserted;
	const shown = shownDigits(value, numeric, { places: scale - percents * 2, percents });
	const number = isBlank(value, numeric) ? '' : layOut(shown, numeric);
	const isNegative = value < 0 && /[1-9]/.test(number);
	const before = wordsOf(pieces.slice(0, first), isNegative);
	const behind = wordsOf(pieces.slice(last + 1), isNegative);
	return { text: `${before}${isNegative ? '-' : ''}${number}${behind}`, digits: number, scale };
}

function isNumeric({ kind }: Pick<FormatPiece, 'kind'>): boolean {
	return kind === 'point' || kind === 'comma' || isPlace({ kind });
}

/** `@` shows a number as `General` does. */
function isPlace({ kind }: Pick<FormatPiece, 'kind'>): boolean {
	return kind === 'digit' || kind === 'general' || kind === 'text';
}

/**
 * `0"."0,` prints a point between digits that belong to the whole number. It is read as the point
 * that it looks like, and the digits behind it (`inserted`) scale the number.
 */
function withPoint(pieces: FormatPiece[]): { pieces: FormatPiece[]; inserted: number } {
	const at = pieces.findIndex((piece) => piece.kind === 'literal' && piece.text === '.');
	const isDigit = ({ kind }: FormatPiece): boolean => kind === 'digit';
	const behind = pieces.slice(at + 1).filter(isDigit).length;
	const isInside = at > 0 && pieces.slice(0, at).some(isDigit) && behind > 0;
	if (!isInside || pieces.some(({ kind }) => kind === 'point')) return { pieces, inserted: 0 };
	return { pieces: pieces.with(at, { kind: 'point' }), inserted: behind };
}

/** Commas behind the last digit before the point, or behind all digits, divide by a thousand each. */
function countThousands(numeric: FormatPiece[]): number {
	let count = 0;
	numeric.forEach(({ kind }, at) => {
		if (kind !== 'comma') return;
		const next = numeric.slice(at).find((piece) => piece.kind !== 'comma');
		if (next === undefined || next.kind === 'point') count += 1;
	});
	return count;
}

function shownDigits(
	value: number,
	numeric: FormatPiece[],
	{ places, percents }: { places: number; percents: number },
): DecimalDigits {
	const exact = decimalDigits(value, places);
	const point = numeric.findIndex(({ kind }) => kind === 'point');
	const decimals =
		point < 0 ? 0 : numeric.slice(point).filter(({ kind }) => kind === 'digit').length;
	const isComputed = exact.fraction.length > mostDecimals + Math.max(0, places);
	const isPrecise = decimals >= 2 || percents > 0;
	return isComputed && isPrecise ? roundDigits(exact, decimals) : exact;
}

/** `#` and `?` show no zero. */
function isBlank(value: number, numeric: FormatPiece[]): boolean {
	return (
		value === 0 &&
		!numeric.some((piece) => isZero(piece) || (isPlace(piece) && piece.kind !== 'digit'))
	);
}

function isZero(piece: FormatPiece): boolean {
	return piece.kind === 'digit' && piece.text === '0';
}

function layOut({ whole, fraction }: DecimalDigits, numeric: FormatPiece[]): string {
	const at = numeric.findIndex(({ kind }) => kind === 'point');
	const before = at < 0 ? numeric : numeric.slice(0, at);
	const digits = at < 0 ? fraction : fraction.padEnd(numeric.slice(at).filter(isZero).length, '0');
	return layOutWhole(whole, before) + (digits === '' ? '' : `.${digits}`);
}

/** Digits fill their places from the right. Words between the places stay: `0000"年"00"月"`. */
function layOutWhole(whole: string, pieces: FormatPiece[]): string {
	const first = pieces.findIndex(isPlace);
	const padded = whole.padStart(pieces.filter(isZero).length, '0');
	if (pieces.every(isNumeric)) return isGrouped(pieces) ? grouped(padded) : padded;
	let end = padded.length;
	let text = '';
	for (let at = pieces.length - 1; at >= 0; at -= 1) {
		const piece = pieces[at];
		if (piece?.kind === 'literal') text = piece.text + text;
		else if (piece !== undefined && isPlace(piece)) {
			const start = at === first ? 0 : Math.max(0, end - 1);
			text = padded.slice(start, end) + text;
			end = start;
		}
	}
	return text;
}

function isGrouped(pieces: FormatPiece[]): boolean {
	const last = pieces.findLastIndex(({ kind }) => kind === 'digit');
	return pieces.slice(0, Math.max(0, last)).some(({ kind }) => kind === 'comma');
}

function grouped(digits: string): string {
	return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The sign of a negative number stands before its digits, so brackets and dashes of it are left out. */
function wordsOf(pieces: FormatPiece[], isNegative: boolean): string {
	const text = pieces
		.map((piece) => (piece.kind === 'literal' ? piece.text : piece.kind === 'percent' ? '%' : ''))
		.join('');
	return isNegative ? text.replace(/[()（）-]/g, '') : text;
}
