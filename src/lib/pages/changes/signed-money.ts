import type { MoneyUnit } from '#lib/model/money.ts';
import { formatMoney } from '#lib/words/format.ts';

/** A difference with its sign; '' where one of both years has no amount. */
export function signedMoney(fen: number | null, unit: MoneyUnit): string {
	return fen === null ? '' : `${fen > 0 ? '+' : ''}${formatMoney(fen, unit)}`;
}

/** How much more the later year asks for; null where one of them is blank. */
export function difference({
	beforeFen,
	afterFen,
}: {
	beforeFen: number | null;
	afterFen: number | null;
}): number | null {
	return beforeFen === null || afterFen === null ? null : afterFen - beforeFen;
}
