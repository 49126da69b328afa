import type { Comparator } from '#lib/model/target.ts';
import { findMeasureWord, isCountedNoun } from './measure-words.ts';
import { normaliseTarget } from './normalise-target.ts';
import {
	comparatorAfter,
	comparatorBefore,
	escapeMark,
	isFrequencyUnit,
	isNoUnit,
	isTimeAndMore,
	isTimeUnit,
	percentWords,
	periodWords,
	toPeriod,
	verbs,
	wordsBeforeWithin,
} from './target-words.ts';

/** A number with its comparator and unit. `tails` are the words and notes after it. */
export interface Measure {
	kind: 'quantity' | 'duration' | 'frequency';
	comparator: Comparator;
	implicit: boolean;
	value: number;
	unit: string | null;
	tails: string[];
}

const measure = new RegExp(
	`^(?:${verbs.join('|')}){0,2}(?<before>${[...comparatorBefore.keys()].map(escapeMark).join('|')})?` +
		'(?<number>\\d{1,15}(?:\\.\\d{1,6})?)(?![\\d.,])(?<rest>[^\\n]*)$',
);

/**
 * Reads `不低于95%`, `控制在100万元以内`, `24小时内到场`. Null if `body` as a whole is not a measure.
 * `body` must be normalised. `notes` are the brackets after it. The first may be the unit.
 */
export function parseMeasure(body: string, notes: readonly string[] = []): Measure | null {
	const groups = measure.exec(body)?.groups;
	if (!groups) return null;
	const { number = '', rest = '' } = groups;
	const before = groups.before ? comparatorBefore.get(groups.before) : undefined;
	const tail = splitTail(rest, notes, before !== undefined);
	if (!tail || isNoUnit(tail.word)) return null;
	const comparator = agree(before, tail.after);
	if (!comparator) return null;
	if (isDatePart(number, tail, before)) return null;
	const time = isTimeUnit(tail.word);
	return {
		kind: time ? 'duration' : isFrequencyUnit(tail.word) ? 'frequency' : 'quantity',
		comparator: tail.tails[0]?.startsWith('不含') ? strict(comparator) : comparator,
		implicit: !before && !tail.after,
		value: Number(`${number}e${tail.zeros}`),
		unit: toUnit(tail.word, time) || null,
		tails: tail.tails,
	};
}

function toUnit(word: string, isTime: boolean): string {
	if (isTime) return word.replace(/^个/, '');
	return isFrequencyUnit(word) ? `次/${toPeriod(word.slice(2))}` : word;
}

const day = /^(?:199\d|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whether the number may also be a date: `3月`, `3月内`, `4季度`, `2023年`, `2023.12`. */
function isDatePart(number: string, { word, after }: Tail, before?: Comparator): boolean {
	if (word === '' && day.test(number)) return true;
	if (word === '季度' && !before) return true;
	if (before) return word === '年' && /^(19|20)\d{2}$/.test(number);
	if (word === '月') return true;
	if (word === '年') return /^(19|20)\d{2}$/.test(number);
	return word === '' && !after && /^20[1-3]\d(\.?(0?[1-9]|1[0-2]))?$/.test(number);
}

/** Words before and after the number may both compare (`≤4小时内`). Then they must agree. */
function agree(before?: Comparator, after?: Comparator): Comparator | null {
	if (before && after && before[0] !== after[0]) return null;
	return before ?? after ?? '=';
}

function strict(comparator: Comparator): Comparator {
	if (comparator === '>=') return '>';
	return comparator === '<=' ? '<' : comparator;
}

interface Tail {
	/** The zeros that 万 etc. add. Moving the decimal point in the text keeps 1.15万 exact. */
	zeros: number;
	word: string;
	after: Comparator | undefined;
	tails: string[];
}

/** The text after a number -> its scale, unit, comparator and remarks. Null if it is not a unit. */
function splitTail(rest: string, notes: readonly string[], marked: boolean): Tail | null {
	const outer = splitScale(rest);
	const inner = /^\((?!不?含)([^()]{1,8})\)(.*)$/.exec(outer.text);
	const { word, after, behind } = splitComparator(inner?.[2] ?? outer.text, inner?.[1]);
	const bracket = inner?.[1] ?? (word === '' && behind === '' ? bracketUnit(notes[0]) : null);
	const others = bracket !== null && !inner ? notes.slice(1) : notes;
	if (bracket !== null && word !== '') return null;
	const unit = splitScale(bracket ?? word);
	const read =
		bracket === null ? unitWord(unit.text, marked || after !== undefined) : openUnit(unit.text);
	if (!read || /[\d,;、。()且或]/.test(`${behind}${read.behind}`)) return null;
	if (isFrequencyUnit(read.word + behind) || isPerPeriod(behind)) read.word += behind;
	const remark = read.word.endsWith(behind) && behind !== '' ? '' : behind;
	const tails = [read.behind, remark, ...others].filter((text) => text !== '');
	return { zeros: outer.zeros + unit.zeros, word: read.word, after, tails };
}

/** `/年` after 以上 belongs to the unit. */
function isPerPeriod(text: string): boolean {
	return text.startsWith('/') && periodWords.includes(text.slice(1));
}

/** 千 before 克 or 米 belongs to the unit. 百 or 千 alone is not a scale. */
function splitScale(text: string): { zeros: number; text: string } {
	const scale =
		/^(?:百万|千万|十万|[万亿]|百(?!$|[分以])|千(?!$|[以克米瓦卡伏赫帕字]))/.exec(text)?.[0] ?? '';
	const zeros = [...scale].reduce((sum, word) => sum + (zerosOf[word] ?? 0), 0);
	return { zeros, text: text.slice(scale.length) };
}

const zerosOf: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const comparing = new RegExp(
	[...comparatorAfter.keys()].map((word) => escapeMark(word)).join('|'),
	'g',
);

/** `小时内到场` -> 小时, `<=`, 到场; `次以上/年` -> 次, `>=`, /年. */
function splitComparator(
	text: string,
	bracket = '',
): { word: string; after: Comparator | undefined; behind: string } {
	for (const { 0: word, index } of text.matchAll(comparing)) {
		const before = text.slice(0, index);
		const behind = text.slice(index + word.length);
		const counted = splitScale(before || bracket).text;
		const isLimit = isTimeUnit(counted) || (behind === '' && wordsBeforeWithin.has(counted));
		if (word === '内' && !isLimit) continue;
		return { word: before, after: comparatorAfter.get(word), behind };
	}
	return { word: text, after: undefined, behind: '' };
}

/** A note is the unit if it looks like one: `=100(百分比)`, but not `100(按实)`. */
function bracketUnit(note: string | undefined): string | null {
	const text = normaliseTarget(note ?? '');
	const isUnit = /^(?!按|不?含|不|见|以|及|左右)(?:[\p{L}\p{So}\p{No}%‰/·]|m[23])+$/u.test(text);
	return isUnit && text.length <= 8 ? text : null;
}

function openUnit(text: string): { word: string; behind: string } {
	return { word: percentWords.has(text) ? '%' : text, behind: '' };
}

const timeAndRemark =
	/^(秒钟?|分钟|个?小时|天|日|个?工作日|个?自然日|个月|h|min)((?:到(?=现场)|到场|到达|到位|到岗|赶到|完成|办结|响应|受理|答复|回复|解决|修复|恢复|送达|处理|处置|整改|反馈){1,2}(?:现场|完毕|到位)?)$/i;

/**
 * The unit as printed, with percent as `%`, and a remark right after it. A number without a mark may be
 * part of a name (12345热线), so then the unit must begin with a known word.
 */
function unitWord(text: string, marked: boolean): { word: string; behind: string } | null {
	if (text === '' || percentWords.has(text)) return openUnit(text);
	if (!/^(?:[\p{L}\p{So}\p{No}/·%‰]|m[23](?!\d))*$/u.test(text)) return null;
	const match = /^(%)(.+)$/.exec(text) ?? /^(.+?)(全覆盖)$/.exec(text) ?? timeAndRemark.exec(text);
	// A letter instead of a digit: `9O%`, `1l`.
	if (/^[OolI]|[A-Za-z]%/.test(text)) return null;
	if (match) return { word: match[1] ?? '', behind: match[2] ?? '' };
	const joint = /^(.{1,3}?)(并.{2,})$/.exec(text);
	if (joint?.[1] && findMeasureWord(joint[1]) === joint[1]) {
		return { word: joint[1], behind: joint[2] ?? '' };
	}
	if (isTimeUnit(text)) return { word: text, behind: '' };
	if (isTimeAndMore(text)) return null;
	const known = findMeasureWord(text);
	const isWhole = text.split(/[/·]/).every((part) => part.length > 0 && part.length <= 5);
	if (isWhole && (known || marked || isCountedNoun(text))) return { word: text, behind: '' };
	return known ? { word: known, behind: text.slice(known.length) } : null;
}
