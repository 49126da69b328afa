import type { FormatPiece, FormatSection } from './number-format.ts';

interface DateParts {
	year: number;
	month: number;
	day: number;
	hour: number;
	minute: number;
	second: number;
	weekday: number;
	/** Hours since the first day, for `[h]`. */
	hours: number;
}

const daySeconds = 86_400;
/** The last day that Excel can show: 9999-12-31. */
const lastSerial = 2_958_465;
const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);
const weekdays = '日一二三四五六';

/**
 * A stored day number in a date format. A whole date is YYYY-MM-DD, a part of one is as printed in
 * Chinese (`2024年3月`, `3月15日`), so that it is not taken for a fraction. Null if it is no date.
 */
export function formatDate(
	value: number,
	section: FormatSection,
	isOf1904: boolean,
): string | null {
	const parts = datePartsOf(value, isOf1904);
	if (parts === null) return null;
	const { pieces } = section;
	const has = (letter: string): boolean =>
		pieces.some((piece, at) => piece.kind === 'date' && isPart(pieces, at, letter));
	const printed = pieces
		.map((_, at) => printPiece(pieces, at, parts))
		.join('')
		.trim();
	const words = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
	if (/[^年月日号时分秒点\s,.\-/:]/.test(words) || has('weekday')) return printed;
	if (has('year') && has('day') && has('month'))
		return wholeDate(parts, has('hour') && value % 1 !== 0);
	if (has('hour') || has('second') || !has('month') || /月/.test(words)) return printed;
	if (has('year')) return `${parts.year}年${parts.month}月`;
	return has('day') ? `${parts.month}月${parts.day}日` : printed;
}

function datePartsOf(value: number, isOf1904: boolean): DateParts | null {
	const serial = value + (isOf1904 ? 1_462 : 0);
	if (!(serial >= 0 && serial < lastSerial + 1)) return null;
	const seconds = Math.round(serial * daySeconds);
	const days = Math.floor(seconds / daySeconds);
	// Excel counts a 29 February 1900, which never was.
	const real = days < 60 ? days + 1 : days;
	const date = new Date(Date.UTC(1899, 11, 30 + real, 0, 0, seconds % daySeconds));
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		weekday: date.getUTCDay(),
		hours: Math.floor(seconds / 3_600),
	};
}

function wholeDate(parts: DateParts, isTimed: boolean): string {
	const day = `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`;
	if (!isTimed) return day;
	return `${day} ${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}`;
}

function two(part: number): string {
	return String(part).padStart(2, '0');
}

function letterOf(piece: FormatPiece | undefined): string {
	return piece?.kind === 'date' ? (piece.text.replace('[', '')[0] ?? '').toLowerCase() : '';
}

/** `m` is a minute behind an hour and before a second, else a month. */
function isMinute(pieces: FormatPiece[], at: number): boolean {
	const before = pieces.slice(0, at).findLast(({ kind }) => kind === 'date');
	const behind = pieces.slice(at + 1).find(({ kind }) => kind === 'date');
	return letterOf(before) === 'h' || letterOf(behind) === 's';
}

function isPart(pieces: FormatPiece[], at: number, part: string): boolean {
	const piece = pieces[at];
	const letter = letterOf(piece);
	const isWeekday = piece?.kind === 'date' && /^(?:d{3,4}|a{3,4})$/i.test(piece.text);
	if (part === 'weekday') return isWeekday;
	if (part === 'year') return letter === 'y' || letter === 'e';
	if (part === 'month') return letter === 'm' && !isMinute(pieces, at);
	if (part === 'day') return letter === 'd' && !isWeekday;
	return part.startsWith(letter) && letter !== '';
}

function printPiece(pieces: FormatPiece[], at: number, parts: DateParts): string {
	const piece = pieces[at];
	if (piece === undefined) return '';
	if (piece.kind === 'literal') return piece.text;
	if (piece.kind === 'slash') return '/';
	if (piece.kind === 'comma') return ',';
	if (piece.kind !== 'date') return '';
	const count = piece.text.replace(/[[\]]/g, '').length;
	const padded = (part: number): string => (count > 1 ? two(part) : String(part));
	if (isPart(pieces, at, 'weekday')) {
		const day = weekdays[parts.weekday] ?? '';
		return count === 4 ? `星期${day}` : `周${day}`;
	}
	const isHalf = pieces.some((each) => each.kind === 'date' && /^(?:上|A[M/])/i.test(each.text));
	switch (letterOf(piece)) {
		case 'y':
			return count > 2 ? String(parts.year) : two(parts.year % 100);
		case 'e':
			return String(parts.year);
		case 'm':
			if (isMinute(pieces, at)) return padded(parts.minute);
			return count > 2 ? monthName(parts.month, count) : padded(parts.month);
		case 'd':
			return padded(parts.day);
		case 'h':
			if (piece.text.startsWith('[')) return padded(parts.hours);
			return padded(isHalf ? parts.hour % 12 || 12 : parts.hour);
		case 's':
			return padded(parts.second);
		default:
			return parts.hour < 12 ? '上午' : '下午';
	}
}

function monthName(month: number, letters: number): string {
	const name = months[month - 1] ?? '';
	return letters === 3 ? name.slice(0, 3) : name;
}
