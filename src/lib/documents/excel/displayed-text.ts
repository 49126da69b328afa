import type { Problem } from '#lib/model/form.ts';
import { formatDate } from './formats/format-date.ts';
import { formatNumber, type FormattedNumber } from './formats/format-number.ts';
import {
	parseNumberFormat,
	type FormatCondition,
	type FormatSection,
} from './formats/number-format.ts';

export type Doubt = Pick<Problem, 'code' | 'message'>;

/** What a cell shows. `isWithheld` says that the text must not be taken for a value. */
export interface DisplayedText {
	text: string;
	doubt?: Doubt;
	isWithheld?: true;
}

/** Words of a format that name a power of ten. */
const scaleWords: [scale: number, word: RegExp][] = [
	[8, /亿/],
	[6, /百万|M/],
	[4, /万/],
	[3, /千|K/i],
];

/**
 * What an Excel cell that holds a number shows, as text. A date that shows year, month and day is
 * YYYY-MM-DD. A number has the words of its format and all its digits, also those that the format
 * rounds off. A format that shows yuan as 万元 gives the number with 万.
 */
export function displayedNumber(value: number, format: string, isOf1904 = false): DisplayedText {
	const section = sectionFor(value, parseNumberFormat(format));
	if (section === null) return { text: plainNumber(value) };
	if (section.kind === 'date') return displayedDate(value, section, isOf1904);
	if (section.kind === 'words') return wordsOnly(value, section);
	const isPlain = section.kind !== 'number' || Math.abs(value) >= 1e15;
	if (isPlain || isGeneral(section)) return { text: plainNumber(value) };
	const formatted = formatNumber(value, section);
	const text = formatted.text.trim();
	if (value === 0 && /^\D{0,3}[-—–]$/.test(text)) return { text: '0' };
	return formatted.scale === 0 || value === 0 ? { text } : scaled(value, formatted);
}

/** What a cell that holds a text shows. The fourth section adds words to it, or hides it. */
export function displayedString(text: string, format: string): DisplayedText {
	const sections = parseNumberFormat(format);
	const own = sections[3] ?? sections.find(({ pieces }) => pieces.some(isText));
	if (own === undefined || text === '') return { text };
	if (!own.pieces.some(isText) && sections.length < 4) return { text };
	const shown = own.pieces
		.map((piece) => (piece.kind === 'literal' ? piece.text : piece.kind === 'text' ? text : ''))
		.join('');
	return shown.trim() === '' ? { text: '', doubt: hidden } : { text: shown };
}

const hidden: Doubt = { code: 'hidden', message: '单元格的格式隐藏了内容，未读取' };

function isText({ kind }: { kind: string }): boolean {
	return kind === 'text';
}

/** Null if the number is shown as it is. */
function sectionFor(value: number, sections: FormatSection[]): FormatSection | null {
	const [first, second, third] = sections;
	if (first === undefined || first.pieces.length === 0) {
		return sections.length > 1 ? (first ?? null) : null;
	}
	if (first.condition !== null) {
		if (holds(value, first.condition)) return first;
		if (second === undefined) return null;
		if (second.condition === null && third === undefined) return second;
		return holds(value, second.condition ?? { operator: '<', limit: 0 }) ? second : (third ?? null);
	}
	if (value < 0) return second ?? first;
	return value === 0 ? (third ?? first) : first;
}

function holds(value: number, { operator, limit }: FormatCondition): boolean {
	switch (operator) {
		case '<':
			return value < limit;
		case '<=':
			return value <= limit;
		case '>':
			return value > limit;
		case '>=':
			return value >= limit;
		case '=':
			return value === limit;
		default:
			return value !== limit;
	}
}

function isGeneral({ pieces }: FormatSection): boolean {
	return pieces.every(({ kind }) => kind === 'general' || kind === 'text');
}

function displayedDate(value: number, section: FormatSection, isOf1904: boolean): DisplayedText {
	const text = formatDate(value, section, isOf1904);
	if (text !== null) return { text };
	const message = `日期格式的单元格存储的是“${plainNumber(value)}”，不是日期，未读取`;
	return { text: plainNumber(value), doubt: { code: 'unsure-reading', message }, isWithheld: true };
}

/** A section without digits prints only words. A dash for zero, as in accounting, is zero. */
function wordsOnly(value: number, { pieces }: FormatSection): DisplayedText {
	const text = pieces
		.map((piece) => (piece.kind === 'literal' ? piece.text : ''))
		.join('')
		.trim();
	if (value === 0 && /^\D{0,3}[-—–]$/.test(text)) return { text: '0' };
	return text === '' && value !== 0 ? { text, doubt: hidden } : { text };
}

function scaled(value: number, { text, digits, scale }: FormattedNumber): DisplayedText {
	const said = scaleWords.find(([, word]) => word.test(text))?.[0];
	if (said === scale) return { text: text.trim() };
	const shows = `单元格显示“${text.trim()}”，存储的是“${plainNumber(value)}”`;
	const word = scale === 4 ? '万' : scale === 8 ? '亿' : null;
	if (said === undefined && word !== null) {
		const whole = text.replace(digits, `${digits}${word}`).trim();
		return {
			text: whole,
			doubt: { code: 'conflicting-field', message: `${shows}，按“${whole}”读取，请核对单位` },
		};
	}
	return {
		text: text.trim(),
		doubt: { code: 'unsure-reading', message: `${shows}，单位无法确定，未读取` },
		isWithheld: true,
	};
}

export function plainNumber(value: number): string {
	return String(Number(value.toPrecision(15)));
}
