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
 * What an Excel cell shows, as text: a date that shows year, month and day is YYYY-MM-DD; a number is
 * shown as formatted unless that loses digits: then all of them (15 significant). A blank is ''.
 */
export function displayedText(cell: CellObject, isOf1904: boolean): string {
	const { t: type, v: value, w: shown } = cell;
	if (type === 'n' && typeof value === 'number') {
		const format = typeof cell.z === 'string' ? cell.z : '';
		if (dates.is_date(format)) return dateText(value, format, shown, isOf1904);
		if (isPercent(format)) return `${plainNumber(value * 100)}%`;
		return shown !== undefined && saysAll(shown, value) ? shown : plainNumber(value);
	}
	if (type === 's') return String(value ?? '');
	return shown ?? (value === undefined ? '' : String(value));
}

/** A format that leaves out the year or the day (3月15日, 11月) is no date: it stays as shown. */
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

/** Whether the number printed in `shown` is the value itself, to 15 significant digits. */
function saysAll(shown: string, value: number): boolean {
	const digits = /-?[\d,]*\.?\d+(?:E[+-]?\d+)?/i.exec(shown)?.[0] ?? '';
	const printed = Number(digits.replaceAll(',', ''));
	return digits !== '' && printed.toPrecision(15) === value.toPrecision(15);
}

function plainNumber(value: number): string {
	return String(Number(value.toPrecision(15)));
}
