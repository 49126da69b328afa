// Targets in a text where nothing keeps them from the name before and the name behind.
import { isUnit } from '#lib/forms/targets/is-unit.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';

export interface Measure {
	end: number;
	hasSign: boolean;
	/** Whether a unit or the words of a date end it. Without them a further digit may belong to it. */
	isClosed: boolean;
}

const sign =
	'(?:≥|≤|>=|<=|=>|=<|[><=≧≦]|不[低少高大小]于|不超过|不多于|(?:大于|小于)(?:等于)?|等于|高于|低于|约)';
const number = '\\d[\\d,]{0,15}(?:\\.\\d{1,6})?';
const measure = new RegExp(`(?<sign>${sign}\\s{0,2})?${number}(?:\\s?[-~—–至]\\s?${number})?`, 'y');
const date =
	/(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:底|末|初|上旬|中旬|下旬)?(?:之?以?前)|\d{4}年(?:\d{1,2}月)?(?:底|末)(?:之?以?前)?/y;
const behind = /(?:及?以[上下内]|之?内|左右)/y;
const longestUnit = 10;

/** The number with its sign and unit, or the date, that a text holds at an index, or null. */
export function measureAhead(printed: string, at: number): Measure | null {
	const text = toHalfWidth(printed);
	date.lastIndex = at;
	const day = date.exec(text);
	if (day) return { end: at + day[0].length, hasSign: false, isClosed: true };
	measure.lastIndex = at;
	const match = measure.exec(text);
	if (!match) return null;
	const hasSign = match.groups?.['sign'] !== undefined;
	let end = at + match[0].length;
	const unit = unitAhead(text, end);
	end += unit;
	behind.lastIndex = end;
	end += behind.exec(text)?.[0].length ?? 0;
	return { end, hasSign, isClosed: unit > 0 };
}

function unitAhead(text: string, at: number): number {
	const blank = text.charAt(at) === ' ' ? 1 : 0;
	const bracket = /^\([^()]{1,10}\)/.exec(text.slice(at, at + 12))?.[0];
	if (bracket && isUnit(bracket)) return bracket.length;
	for (let length = longestUnit; length > 0; length -= 1) {
		const unit = text.slice(at + blank, at + blank + length);
		if (unit.length === length && !/\s/.test(unit) && isUnit(unit)) return length + blank;
	}
	return 0;
}
