// A target value (指标值) as printed -> Target. Each kind (quantity, duration, schedule …) has its
// own reader; the first that understands the whole text wins, and none guesses.
import type { Comparator, Target } from '#lib/model/target.ts';
import { toHalfWidth } from './plain-text.ts';
import { parseSchedule } from './parse-schedule.ts';
import {
	comparatorAfter,
	comparatorBefore,
	isAmountInWords,
	isFrequencyUnit,
	isNoUnit,
	isTimeUnit,
	measureWords,
	numerals,
	percentWords,
	wordsBeforeWithin,
} from './target-words.ts';

const nothing: Target = {
	kind: null,
	comparator: null,
	implicit: false,
	value: null,
	upperValue: null,
	unit: null,
	basis: null,
	months: null,
	qualifier: null,
};

/** Null, a blank or a text that is not understood gives `kind: null`; the caller reports it. */
export function parseTarget(printed: string | null): Target {
	if (printed === null || printed.trim() === '') return nothing;
	const text = withoutThousands(toHalfWidth(printed).trim());
	const { body, note } = splitNote(text);
	const qualifier = note === null ? null : asPrinted(note, printed);

	if (countDemands(body) > 1) return { ...nothing, kind: 'composite', qualifier };
	const schedule = parseSchedule(body);
	if (schedule) return { ...nothing, kind: 'schedule', months: schedule.months, qualifier };
	const frequency = parseFrequency(body);
	if (frequency) return { ...frequency, qualifier };
	const measured = parseMeasure(text, printed);
	if (measured) return measured;
	if (/\d/.test(body) || isAmountInWords(body) || !/\p{L}/u.test(body)) return nothing;
	return { ...nothing, kind: 'qualitative', qualifier };
}

function withoutThousands(text: string): string {
	return text.replace(/(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) =>
		number.replaceAll(',', ''),
	);
}

/** A bracket at the end of a text is a note to it. */
function splitNote(text: string): { body: string; note: string | null } {
	const open = text.lastIndexOf('(');
	const note = text.slice(open + 1, -1);
	if (open < 1 || !text.endsWith(')') || note.includes(')')) return { body: text, note: null };
	return { body: text.slice(0, open).trimEnd(), note };
}

/** The note with the marks of the printed text, where half-width reading changed them. */
function asPrinted(note: string, printed: string): string {
	const at = toHalfWidth(printed).lastIndexOf(note);
	return at < 0 ? note : printed.slice(at, at + note.length);
}

/** How many clauses of a text ask for something that can be counted or dated. */
function countDemands(body: string): number {
	const demand = /\d|第[一二三四]季度|每(天|日|周|月|季|年|半年)|[上下]半年/;
	return body.split(/(?<!\d),|,(?!\d)|[;、。]|或者?/).filter((clause) => demand.test(clause))
		.length;
}

const periods: Record<string, string> = { 日: '天', 季: '季度' };

/** `每月`, `半年1次`, `每天3次`, `每季度至少2次` -> times a period. */
function parseFrequency(body: string): Target | null {
	const match =
		/^(?:(每)个?)?(半年|季度|季|年|月|周|天|日)(?:(至少|不少于|≥)?(\d+(?:\.\d+)?|[一二两三四五六七八九十])次)?$/.exec(
			body.replace(/\s/g, ''),
		);
	if (!match) return null;
	const [, every, period = '', least, times] = match;
	if (!every && !times) return null;
	return {
		...nothing,
		kind: 'frequency',
		comparator: least ? '>=' : '=',
		implicit: !least,
		value: times ? (numerals.get(times) ?? Number(times)) : 1,
		unit: `次/${periods[period] ?? period}`,
	};
}

const measure = new RegExp(
	`^(?<before>${[...comparatorBefore.keys()].join('|')})?\\s*` +
		`(?<number>\\d+(?:\\.\\d+)?)(?<rest>.*)$`,
	's',
);

/** A number with its comparator and unit: quantity, or duration where the unit is a time. */
function parseMeasure(text: string, printed: string): Target | null {
	const groups = measure.exec(text)?.groups;
	if (!groups) return null;
	const behind = (groups.rest ?? '').trim();
	if (/[\n\r]/.test(behind)) return null;
	const scale = /^(?:[万亿]|千(?=[人元个件次]))/.exec(behind)?.[0];
	const unit = splitUnit(behind.slice(scale?.length ?? 0).trimStart());
	if (!unit || isNoUnit(unit.word)) return null;

	const before = groups.before ? comparatorBefore.get(groups.before) : undefined;
	const comparator = agree(before, unit.after);
	if (!comparator) return null;
	const implicit = !before && !unit.after;
	if ((unit.word === '月' && implicit) || unit.word === '季度') return null;
	if (unit.word === '年' && /^(19|20)\d{2}$/.test(groups.number ?? '')) return null;
	const time = isTimeUnit(unit.word);
	return {
		...nothing,
		kind: time ? 'duration' : isFrequencyUnit(unit.word) ? 'frequency' : 'quantity',
		comparator,
		implicit,
		value: scaled(groups.number ?? '', scale),
		unit: time ? unit.word.replace(/^个/, '') : unit.word || null,
		qualifier: unit.note ? asPrinted(unit.note, printed) : null,
	};
}

/** Both a word before and one after the number may compare (`≤4小时内`): they must say the same. */
function agree(before?: Comparator, after?: Comparator): Comparator | null {
	if (before && after && before[0] !== after[0]) return null;
	return before ?? after ?? '=';
}

/** Shifts the decimal point in the text, so that 1.15万 is 11500 and not 11499.999999999998. */
function scaled(number: string, scale: string | undefined): number {
	const zeros = scale === '亿' ? 8 : scale === '万' ? 4 : scale === '千' ? 3 : 0;
	return Number(`${number}e${zeros}`);
}

interface SplitUnit {
	word: string;
	after?: Comparator | undefined;
	note: string | null;
}

/** What follows a number -> unit word, comparing word, note. Null where it is no unit. */
function splitUnit(rest: string): SplitUnit | null {
	const { body, note } = splitNote(` ${rest}`);
	const bare = body.replace(/\s/g, '');
	const bracketIsUnit =
		note !== null && /^(以[上下内]|之?内)?$/.test(bare) && /^[%/\p{L}]{1,8}$/u.test(note);
	const isUnit = bracketIsUnit && !/^(按|含|不|见|以|及|左右)/.test(note);

	const { word, after, tail } = splitComparator(bare, isUnit ? note : '');
	const unit = unitWord(isUnit ? note : word.replace(/^\((.*)\)$/, '$1'));
	if (!unit) return null;
	return { word: unit.word, after, note: unit.tail || tail || (isUnit ? null : note) };
}

/** `小时内到场` -> 小时, `<=`, 到场; `次以上/年` -> 次/年, `>=`. */
function splitComparator(
	text: string,
	unit: string,
): { word: string; after?: Comparator; tail: string } {
	const [, word = '', comparing = '', tail = ''] = comparatorAfter.exec(text) ?? [];
	const bare = unit || word.replace(/[()]/g, '');
	const compares =
		comparing !== '内' || isTimeUnit(bare) || (tail === '' && wordsBeforeWithin.has(bare));
	if (!comparing || !compares) return { word: text, tail: '' };
	const after = comparatorAfterMeaning(comparing);
	return isFrequencyUnit(word + tail)
		? { word: word + tail, after, tail: '' }
		: { word, after, tail };
}

function comparatorAfterMeaning(word: string): Comparator {
	if (word.endsWith('以上')) return '>=';
	return word === '左右' ? '~' : '<=';
}

/** The unit as printed, percent as `%`; what follows a percent or a measure word is a note to it. */
function unitWord(text: string): { word: string; tail: string } | null {
	if (percentWords.has(text)) return { word: '%', tail: '' };
	if (!/^[\p{L}\p{So}\p{No}/%‰]*$/u.test(text)) return null;
	const match = /^(%)(.+)$/.exec(text) ?? /^(.+?)(全覆盖)$/.exec(text);
	if (match) return { word: match[1] ?? '', tail: match[2] ?? '' };
	if (text.length <= 5) return { word: text, tail: '' };
	const known = measureWords.find((word) => text.startsWith(word));
	return known ? { word: known, tail: text.slice(known.length) } : null;
}

/** A target printed in three columns (指标性质, 指标值, 度量单位), read as one. */
export function parseTargetParts(
	comparator: string | null,
	value: string,
	unit: string | null,
): { targetText: string; target: Target } {
	const targetText = `${comparator ?? ''}${value}${unit ?? ''}`;
	return { targetText, target: parseTarget(targetText) };
}
