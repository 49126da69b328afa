/** The decimal digits of a number without its sign. Neither part has needless zeros. */
export interface DecimalDigits {
	whole: string;
	fraction: string;
}

/**
 * The digits of a number that is shifted by `places` to the left, so that 0.95 shifted by -2 is 95.
 * A stored number has 15 significant digits. What is behind them is noise of computing.
 */
export function decimalDigits(value: number, places = 0): DecimalDigits {
	const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
	const digits = mantissa.replace('.', '');
	const point = Number(exponent) + 1 - places;
	const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
	const fraction = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
	return { whole: whole.replace(/^0+(?=\d)/, ''), fraction: trimZeros(fraction) };
}

export function roundDigits({ whole, fraction }: DecimalDigits, decimals: number): DecimalDigits {
	if (fraction.length <= decimals) return { whole, fraction };
	const kept = BigInt(whole + fraction.slice(0, decimals));
	const rounded = String(kept + (fraction.charCodeAt(decimals) >= 0x35 ? 1n : 0n));
	const all = rounded.padStart(decimals + 1, '0');
	const end = all.length - decimals;
	return { whole: all.slice(0, end), fraction: trimZeros(all.slice(end)) };
}

function trimZeros(digits: string): string {
	let end = digits.length;
	while (end > 0 && digits[end - 1] === '0') end -= 1;
	return digits.slice(0, end);
}
