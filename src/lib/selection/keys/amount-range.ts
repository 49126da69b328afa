// An amount range <-> how a link says it: `100000..500000` in yuan, exact to the fen.

/** Bounds of 年度资金申请总额 in fen, both included; null where there is none. At least one is there. */
export type AmountRange = { from: number; to: number | null } | { from: number | null; to: number };

/** The range of these bounds; null for none and for a lower bound beyond the upper one. */
export function toAmountRange(from: number | null, to: number | null): AmountRange | null {
	if (from !== null) return to === null || from <= to ? { from, to } : null;
	return to === null ? null : { from, to };
}

export function formatAmountRange({ from, to }: AmountRange): string {
	const text = (fen: number | null) => (fen === null ? '' : yuan(fen));
	return `${text(from)}..${text(to)}`;
}

/** Null for what is no range; amounts of more than fifteen digits are none. */
export function parseAmountRange(text: string): AmountRange | null {
	const bound = String.raw`(?:(\d{1,13})(?:\.(\d{1,2}))?)?`;
	const match = new RegExp(`^${bound}\\.\\.${bound}$`).exec(text);
	if (!match) return null;
	const [, from, fromFen, to, toFen] = match;
	return toAmountRange(fen(from, fromFen), fen(to, toFen));
}

function fen(whole: string | undefined, decimals = ''): number | null {
	return whole === undefined ? null : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

function yuan(amount: number): string {
	const decimals = String(amount % 100).padStart(2, '0');
	return `${Math.floor(amount / 100)}${decimals === '00' ? '' : `.${decimals}`}`;
}
