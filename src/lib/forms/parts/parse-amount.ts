import { toHalfWidth } from '#lib/forms/words/plain-text.ts';

/** How many digits behind the point reach down to a fen; 万 and 亿 are printed without 元 too. */
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
 * A printed amount -> yuan, exact to the fen; a unit printed in the cell (`120万`, `1.2亿元`) goes
 * before the form's. Returns null where the text is no amount, is not grouped by thousands, has more
 * digits than a fen, or is too large to be exact.
 */
export function parseAmount(text: string, unit: '元' | '万元'): number | null {
	// A blank may part thousands; two numbers side by side are no amount, nor one broken in two lines.
	const printed = toHalfWidth(text).trim();
	if (/[\d,.]\s*\n\s*[\d,.]/.test(printed)) return null;
	if (/\d\s+\d/.test(printed) && !parted.test(printed)) return null;
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

/** Whether a cell of money says that there is none (`-`, `/`, 无): as blank as a blank cell, and no 0. */
export function isNoMoney(text: string): boolean {
	return /^(?:[-—–/]{1,4}|无)$/.test(toHalfWidth(text).replace(/\s/g, ''));
}

/** Yuan -> fen, exact for every amount that `parseAmount` gives. */
export function toFen(yuan: number): bigint {
	return BigInt(Math.round(yuan * 100));
}
