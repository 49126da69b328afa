/** Fen -> yuan with two decimals, exact at any size: `24348504.00`. Throws for fractions of a fen. */
export function yuanText(fen: number | bigint): string {
	const whole = BigInt(fen);
	const digits = String(whole < 0n ? -whole : whole).padStart(3, '0');
	return `${whole < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Undoes `yuanText`; undefined if the text is no such amount. */
export function findFen(yuan: string): bigint | undefined {
	return /^-?\d+\.\d\d$/.test(yuan) ? BigInt(yuan.replace('.', '')) : undefined;
}
