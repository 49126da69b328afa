import { toHalfWidth, withoutTags } from '#lib/forms/words/plain-text.ts';

/** How many decimals reach down to a fen. 万 and 亿 also occur without 元. */
const decimalsOf: Readonly<Record<string, number>> = {
	元: 2,
	千元: 5,
	万元: 6,
	万: 6,
	百万元: 8,
	亿元: 10,
	亿: 10,
};

const units = Object.keys(decimalsOf).join('|');
const amount = new RegExp(
	`^(?:人民币)?[￥¥]?([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(?:\\((${units})\\)|(${units})整?)?$`,
);
const parted = /^[^\d\s]*\s*\d{1,3}(?: \d{3})+(?:\.\d+)?\s*[^\d\s]*$/;

/**
 * A printed amount -> yuan, exact to the fen. A unit in the cell (`120万`, `1.2亿元`) takes precedence
 * over the unit of the form. Returns null if the text is not an amount, has separators that do not
 * group thousands, has digits below a fen, or is too large to be exact.
 */
export function parseAmount(text: string, unit: '元' | '万元'): number | null {
	// A blank may separate thousands. Two numbers are not an amount.
	const printed = toHalfWidth(text).replace(invisible, '').trim().replace(/。$/, '');
	const isOne = /\n/.test(printed) ? isCut(printed) : parted.test(printed) || isCut(printed);
	if (/[\d,.]\s+[\d,.]/.test(printed) && !isOne) return null;
	const match = amount.exec(printed.replace(/\s/g, ''));
	if (!match) return null;
	const [, sign, whole = '', fraction = '', inBrackets, behind] = match;
	const decimals = decimalsOf[inBrackets ?? behind ?? unit] ?? 2;
	const kept = fraction.padEnd(decimals, '0');
	if (/[1-9]/.test(kept.slice(decimals))) return null;
	const fen = Number(whole.replaceAll(',', '') + kept.slice(0, decimals));
	if (!Number.isSafeInteger(fen) || toFen(fen / 100) !== BigInt(fen)) return null;
	return ((sign === '-' ? -fen : fen) || 0) / 100;
}

/** Soft hyphens and characters without a width. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const whole = /^[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?$/;

/**
 * Whether breaks and blanks cut one number: a piece of it, such as `1,200,` or `00000`, is not a number
 * of its own.
 */
function isCut(printed: string): boolean {
	const pieces = printed.replace(/^[^\d,.+-]+|[^\d,.]+$/g, '').split(/\s+/);
	return (
		pieces.every((piece) => /^[\d,.+-]+$/.test(piece)) &&
		!pieces.every((piece) => whole.test(piece))
	);
}

/** Whether a text is an amount in one of the units that are read, or says that there is none. */
export function isAmountText(text: string): boolean {
	const printed = withoutTags(text);
	const isIn = (unit: '元' | '万元'): boolean => parseAmount(printed, unit) !== null;
	return isNoMoney(printed) || isIn('元') || isIn('万元');
}

/** Whether the text of an amount says that there is none (`-`, `/`, 无). This means blank, not 0. */
export function isNoMoney(text: string): boolean {
	return /^(?:[-—–/]{1,4}|无)$/.test(toHalfWidth(text).replace(/\s/g, ''));
}

/** Yuan -> fen, exact for every amount from `parseAmount`. */
export function toFen(yuan: number): bigint {
	return BigInt(Math.round(yuan * 100));
}
