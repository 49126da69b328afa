import { toFen } from '#lib/forms/parts/parse-amount.ts';

/** Yuan -> fen, exactly; null stays null. */
export function fenOf(yuan: number | null): number | null {
	return yuan === null ? null : Number(toFen(yuan));
}

const printed = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2 });

/** Fen as officials print yuan: `1,234.00`. */
export function yuanText(fen: number): string {
	return printed.format(fen / 100);
}
