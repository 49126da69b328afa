import { ignoringRest, type Key } from './key.ts';

/** Bounds in fen, both included; null where there is none. At least one is there. */
export type AmountRange = { from: number; to: number | null } | { from: number | null; to: number };

/** A range of a column of amounts in fen, in links as `100000..500000` in yuan; null means any. */
export function amountRange(param: string, column: string): Key<AmountRange | null> {
	return {
		param,
		nothing: null,
		role: 'filter',
		read(values) {
			const value = parse(values[0] ?? '');
			return { value, ignored: ignoringRest(values, value !== null, 'invalid-amount') };
		},
		write: (range) => (range ? [`${yuan(range.from)}..${yuan(range.to)}`] : []),
		where: (range) =>
			[
				...(range?.from == null ? [] : [`${column} >= ${range.from}`]),
				...(range?.to == null ? [] : [`${column} <= ${range.to}`]),
			].join(' AND '),
	};
}

/** The range of these bounds; null where both are null or the lower one is beyond the upper one. */
export function toAmountRange(from: number | null, to: number | null): AmountRange | null {
	if (from !== null) return to === null || from <= to ? { from, to } : null;
	return to === null ? null : { from, to };
}

/** Null for a text that is no range, and for amounts of more than fifteen digits in fen. */
function parse(text: string): AmountRange | null {
	const bound = String.raw`(?:(\d{1,13})(?:\.(\d{1,2}))?)?`;
	const match = new RegExp(`^${bound}\\.\\.${bound}$`).exec(text);
	if (!match) return null;
	const [, from, fromFen, to, toFen] = match;
	return toAmountRange(fen(from, fromFen), fen(to, toFen));
}

function fen(whole: string | undefined, decimals = ''): number | null {
	return whole === undefined ? null : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

function yuan(amount: number | null): string {
	if (amount === null) return '';
	const decimals = String(amount % 100).padStart(2, '0');
	return `${Math.floor(amount / 100)}${decimals === '00' ? '' : `.${decimals}`}`;
}
