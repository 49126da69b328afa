// A printed target value (指标值) -> Target. The brackets are set aside, the text is normalised, and the
// first production that reads all of it wins (docs/decisions/0011). No production guesses.
import type { Target } from '#lib/model/target.ts';
import { findMeasureWord } from './measure-words.ts';
import { normaliseTarget, withoutStop } from './normalise-target.ts';
import { parseFrequency } from './parse-frequency.ts';
import { parseMeasure, type Measure } from './parse-measure.ts';
import { parseRange, type Range } from './parse-range.ts';
import { parseSchedule } from './parse-schedule.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';
import { remembered } from '#lib/forms/words/remembered.ts';
import {
	changeDirection,
	changeFrom,
	comparatorBefore,
	doings,
	emptyWords,
	escapeMark,
	isAmountInWords,
	isFrequencyUnit,
	periodWords,
	toPeriod,
	verbs,
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

/** Longer cells are prose. They may be several demands or words, but never a measure. */
const grammarLimit = 200;

/**
 * Signs that nobody can read for sure: characters without a known shape, raised digits (10⁴, 12¹) but
 * behind a letter, where they belong to a unit (m²), and lowered digits or numbers in circles behind a
 * number.
 */
const unsure =
	/[\ufffd\p{Co}]|(?<![A-Za-zＡ-Ｚａ-ｚμ米⁰¹²³⁴-⁹⁻])[⁰¹²³⁴-⁹⁻ⁿ]|\d[\s)）\]]?[₀-₉①-⓿❶-❿]/u;

/** A blank or a text that is not understood gives `kind: null`, which the caller reports. */
export function parseTarget(printed: string | null): Target {
	if (printed === null || printed.trim() === '' || unsure.test(printed)) return nothing;
	return parseText(printed.trim());
}

/** Cached, because a few targets such as `100%` and `稳定` are printed again and again. */
const parseText = remembered((printed) => {
	const { body, notes } = splitNotes(printed);
	const text = normaliseTarget(body);
	return (
		parsePromise(text, notes) ?? parseComposite(text, notes) ?? parseProse(text, notes) ?? nothing
	);
});

/** Splits off brackets at the end, as printed. They are a unit or notes. */
function splitNotes(printed: string): { body: string; notes: string[] } {
	const notes: string[] = [];
	let body = withoutStop(printed);
	while (notes.length < 3) {
		const half = toHalfWidth(body);
		const open = half.lastIndexOf('(');
		const note = body.slice(open + 1, -1);
		if (open < 1 || !half.endsWith(')') || toHalfWidth(note).includes(')')) break;
		notes.unshift(note);
		body = body.slice(0, open).trimEnd();
	}
	return { body, notes };
}

/** Reads what can be checked: a frequency, a schedule, a range, a measure or a change. */
function parsePromise(text: string, notes: readonly string[]): Target | null {
	if (text.length > grammarLimit) return null;
	const qualifier = toQualifier(notes);
	const frequency = parseFrequency(text);
	if (frequency) return { ...nothing, kind: 'frequency', ...frequency, qualifier };
	const schedule = parseSchedule(text);
	if (schedule) return { ...nothing, kind: 'schedule', months: schedule.months, qualifier };
	return (
		toTarget(parseNumbers(text, notes)) ??
		parseChange(text, notes) ??
		parseEvent(text, notes) ??
		parseBudget(text, notes) ??
		parseEach(text, notes) ??
		parseNamed(text, notes)
	);
}

function parseNumbers(text: string, notes: readonly string[]): Measure | Range | null {
	return parseRange(text, notes) ?? parseMeasure(text, notes);
}

function toTarget(read: Measure | Range | null, rest: Partial<Target> = {}): Target | null {
	if (!read) return null;
	const { tails, ...measure } = read;
	return { ...nothing, ...measure, qualifier: toQualifier(tails), ...rest };
}

function toQualifier(words: readonly string[]): string | null {
	return words.length === 0 ? null : words.join('；');
}

const change = new RegExp(`^(${changeFrom}?,?(?:${changeDirection}))(.+)$`, 's');

/** `同比增长5%`. The value is as printed, only the basis gives the direction. */
function parseChange(text: string, notes: readonly string[]): Target | null {
	const [, basis = '', rest = ''] = change.exec(text) ?? [];
	return toTarget(parseNumbers(rest, notes), { basis });
}

/** `收到申请后3日内`, `提前5天`: a time counted from an event. */
function parseEvent(text: string, notes: readonly string[]): Target | null {
	const [, event = '', rest = ''] = /^(提前|\p{L}{1,30}?(?:后|之?日起)),?(.+)$/su.exec(text) ?? [];
	const read = parseMeasure(rest, notes);
	return read?.kind === 'duration' ? withFirst(event, read) : null;
}

const budget =
	/^(.{0,8}?)((?:年初|年度|本年|项目|批复)?[预概]算(?:总?[金数]?额|数|资金|成本)?)[:为]?(.+)$/su;

/**
 * `不超过预算88.5万元`: the name is between the comparator and the amount. `超预算10万元` is not read,
 * because its amount is the difference from the budget.
 */
function parseBudget(text: string, notes: readonly string[]): Target | null {
	const [, before = '', name = '', rest = ''] = budget.exec(text) ?? [];
	const read = parseMeasure(before + rest, notes);
	const isAmount = read?.unit === '元' && ['=', '<='].includes(read.comparator);
	return isAmount ? withFirst(name, read) : null;
}

const each = /^每个?(\p{L}{1,2}?)(?:每个?(\p{L}{1,2}?))?((?:\d|[^\p{L}\p{N}]|至|不|最|约|超).*)$/su;

/** `每人5000元` is `5000元/人`. This does not apply to times: `每月5日内` is a date. */
function parseEach(text: string, notes: readonly string[]): Target | null {
	const [, first = '', second, rest = ''] = each.exec(text) ?? [];
	const per = [first, second].filter((word) => word !== undefined).map(toPeriod);
	const isKnown = per.every((word) => periodWords.includes(word) || findMeasureWord(word) === word);
	const read = parseMeasure(rest, notes);
	if (!isKnown || read?.kind !== 'quantity' || !read.unit) return null;
	const word = findMeasureWord(read.unit);
	const noun = read.unit.slice(word?.length);
	if (!word || noun.startsWith('/')) return null;
	const unit = [word, ...per].join('/');
	const kind = isFrequencyUnit(unit) ? 'frequency' : 'quantity';
	return toTarget({ ...read, kind, unit, tails: noun ? [noun, ...read.tails] : read.tails });
}

const marks = [...comparatorBefore.keys(), ...verbs].map(escapeMark).join('|');
const named = new RegExp(
	'^((?![每第前约])(?:\\p{L}{1,20}?(?:[率数量额值]|(?<!年|季)度)|' +
		'\\p{L}{0,20}?(?:面积|年限|期限|周期|时间|时长|比例|比重|占比|成本)|[人户]均|' +
		`(?:${doings.join('|')})(?=\\d|${marks}))):?(?:为|是)?(.+)$`,
	'su',
);

/** `合格率≥95%`, `举办2场`: the text repeats before the number what is measured or done. */
function parseNamed(text: string, notes: readonly string[]): Target | null {
	const [, name = '', rest = ''] = named.exec(text) ?? [];
	const read = parseNumbers(rest, notes);
	return read && withFirst(name, read);
}

function withFirst(words: string, read: Measure | Range): Target | null {
	return toTarget({ ...read, tails: [words, ...read.tails] });
}

const demand = /\d|第[一二三四]季度|每(?:天|日|周|月|季|年|半年)|[上下]半年/;
const separator = /(?<!\d),|,(?!\d)|[;、。\n]|或者?|并?且|(?<!合)并(?![行网轨购联列])/;

/** Ambiguous, one number or two: `≥9\n0%`. */
const brokenNumber = /^[^\d.\n]*[\d.]+\n[\d.]+[^\d.\n]*$/;

/** Several demands in one cell: two with numbers or dates, or one of these beside words. */
function parseComposite(text: string, notes: readonly string[]): Target | null {
	if (brokenNumber.test(text)) return null;
	const clauses = text.split(separator).filter((clause) => clause !== '');
	const composite: Target = { ...nothing, kind: 'composite', qualifier: toQualifier(notes) };
	if (clauses.filter((clause) => demand.test(clause)).length > 1) return composite;
	// A line break may only come from the layout: `24小时内到\n场` is one demand.
	if (clauses.length < 2 || text.includes('\n')) return null;
	const kinds = clauses.map((clause) => (parsePromise(clause, []) ?? parseProse(clause, []))?.kind);
	const isPromise = kinds.some((kind) => kind !== undefined && kind !== 'qualitative');
	return isPromise && !kinds.includes(undefined) ? composite : null;
}

/** Words without a number, neither in digits nor in words. */
function parseProse(text: string, notes: readonly string[]): Target | null {
	const isProse = /\p{L}/u.test(text) && !emptyWords.has(text);
	if (!isProse || /\d/.test(text) || isAmountInWords(text.replaceAll('\n', ''))) return null;
	return { ...nothing, kind: 'qualitative', qualifier: toQualifier(notes) };
}
