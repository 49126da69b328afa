import { SSF, type CellObject } from '@e965/xlsx';

interface DateParts {
	y: number;
	m: number;
	d: number;
	H: number;
	M: number;
	S: number;
}
const dates = SSF as {
	is_date: (format: string) => boolean;
	parse_date_code: (value: number, options: { date1904: boolean }) => DateParts | null;
};

/**
 * What an Excel cell shows, as text. A date that shows year, month and day is YYYY-MM-DD. A number is
 * shown as formatted, but with all its digits (15 significant) if the format rounds them off. A
 * blank cell is ''.
 */
export function displayedText(cell: CellObject, isOf1904: boolean): string {
	const { t: type, v: value, w: shown } = cell;
	if (type === 'n' && typeof value === 'number') {
		const format = typeof cell.z === 'string' ? cell.z : '';
		if (dates.is_date(format)) return dateText(value, format, shown, isOf1904);
		if (isPercent(format)) return `${plainNumber(value * 100)}%`;
		return numberText(value, shown);
	}
	if (type === 's') return String(value ?? '');
	return shown ?? (value === undefined ? '' : String(value));
}

/** A format without the year or without the day (3月15日, 11月) gives no date. It stays as shown. */
function dateText(
	value: number,
	format: string,
	shown: string | undefined,
	isOf1904: boolean,
): string {
	const parts = dates.parse_date_code(value, { date1904: isOf1904 });
	const isWhole = /y/i.test(format) && /d/i.test(format);
	if (parts === null || !isWhole) return shown ?? plainNumber(value);
	const two = (part: number): string => String(part).padStart(2, '0');
	const day = `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}`;
	const isTimed = /h/i.test(format) && value % 1 !== 0;
	return isTimed ? `${day} ${two(parts.H)}:${two(parts.M)}:${two(parts.S)}` : day;
}

function isPercent(format: string): boolean {
	return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** `359万元` that holds 358.8 is `358.8万元`. A cell that shows a different number is what it holds. */
function numberText(value: number, shown = ''): string {
	const printed = printedNumber(shown);
	if (printed === null || !isRounded(printed, value)) return plainNumber(value);
	if (Number(printed.digits).toPrecision(15) === value.toPrecision(15)) return shown;
	const words = shown.replace(printed.text, '');
	return /\d/.test(words) ? plainNumber(value) : shown.replace(printed.text, plainNumber(value));
}

function printedNumber(shown: string): { text: string; digits: string } | null {
	const text = /-?[\d,]*\.?\d+(?:E[+-]?\d+)?/i.exec(shown)?.[0];
	return text === undefined ? null : { text, digits: text.replaceAll(',', '') };
}

function isRounded({ digits }: { digits: string }, value: number): boolean {
	const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
	return Math.abs(Number(digits) - value) <= 0.500001 * 10 ** -decimals;
}

/**
 * Whether a cell shows a different number from the one it holds, beyond rounding. A format such as
 * `0"."0000` or `0.00,` shows yuan as 万元 or thousands.
 */
export function showsAnother({ t: type, v: value, w: shown, z: format }: CellObject): boolean {
	if (type !== 'n' || typeof value !== 'number' || typeof format !== 'string') return false;
	if (dates.is_date(format) || isPercent(format) || /\/|E[+-]/.test(format)) return false;
	const printed = printedNumber(shown ?? '');
	return printed !== null && !isRounded(printed, value) && !isRounded(printed, -value);
}

function plainNumber(value: number): string {
	return String(Number(value.toPrecision(15)));
}
