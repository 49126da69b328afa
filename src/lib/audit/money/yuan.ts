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

/** What the parts of a total are by, in words: 比总额少 10,000.00 元. `difference` is the total without them. */
export function comparedTo(difference: number): string {
	return `比总额${difference > 0 ? '少' : '多'} ${yuanText(Math.abs(difference))} 元`;
}
