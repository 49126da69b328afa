import { parseMeasure, type Measure } from './parse-measure.ts';
import { verbs } from './target-words.ts';

/** A range. Both bounds are included. */
export interface Range extends Measure {
	upperValue: number;
}

const verb = `(?:${verbs.join('|')}|在){0,2}`;
const span = new RegExp(
	`^${verb}(\\d{1,15}(?:\\.\\d{1,6})?)([^\\d\\s,;、。()~—–-]{0,6}?)[-–—~至到](\\d[^\\n]*?)(?:之间)?$`,
);
const tolerance = new RegExp(
	`^(?<name>\\p{L}{1,12}?)??(?<before><=|[≤≦]|不超过|不大于|${verb})±(?<rest>\\d[^\\n]*)$`,
	'u',
);
const small = 31;

/**
 * `10-15%`, `≥80且≤100`, `±3%以内` -> lower bound, upper bound and their common unit. Null if the text as
 * a whole is not a range, or if the bounds are reversed, excluded or in different units.
 */
export function parseRange(body: string, notes: readonly string[] = []): Range | null {
	return (
		parseSpan(body, notes) ??
		parseTolerance(body, notes) ??
		parseTwoSided(body, notes) ??
		parseBetween(body, notes)
	);
}

/** A small span without a unit (`1-3`) is not read, because it may be a date or a ratio. */
function parseSpan(body: string, notes: readonly string[]): Range | null {
	const [, first = '', between = '', second = ''] = span.exec(body) ?? [];
	const upper = parseMeasure(second, notes);
	if (!upper?.implicit) return null;
	if (upper.unit === null && upper.value <= small) return null;
	const shared = second.replace(/^[\d.]+/, '');
	const lower = between ? parseMeasure(first + between) : parseMeasure(first + shared, notes);
	if (!lower?.implicit || lower.tails.join() !== (between ? '' : upper.tails.join())) return null;
	const isScaled = /^[十百千万亿]+$/.test(between);
	return lower.unit === upper.unit || isScaled ? toRange(lower, upper, upper.tails) : null;
}

/** `±` sets a limit on both sides. `≤` or 以内 beside it only repeats that. */
function parseTolerance(body: string, notes: readonly string[]): Range | null {
	const groups = tolerance.exec(body)?.groups;
	const limit = parseMeasure(groups?.rest ?? '', notes);
	if (!groups || !limit || !['=', '<='].includes(limit.comparator) || limit.value === 0)
		return null;
	const tails = groups.name ? [groups.name, ...limit.tails] : limit.tails;
	return toRange({ ...limit, value: -limit.value }, limit, tails);
}

function parseTwoSided(body: string, notes: readonly string[]): Range | null {
	const match =
		/^([^且,;\n]{1,20}?)(?:,?(?:并且|且)|,)([^且,;\n]{1,20})$/.exec(body) ??
		/^(\d[^且,;\n]{0,12}以[上下])(\d[^且,;\n]{0,20})$/.exec(body);
	const first = parseMeasure(match?.[1] ?? '');
	const second = parseMeasure(match?.[2] ?? '', notes);
	if (!first || !second || first.tails.length > 0) return null;
	const lower = [first, second].find(({ comparator }) => comparator === '>=');
	const upper = [first, second].find(({ comparator }) => comparator === '<=');
	if (!lower || !upper) return null;
	const isOne = lower.unit === upper.unit || first.unit === null;
	return isOne ? toRange(lower, upper, second.tails) : null;
}

const upwards = '≤|≦|<=|=<';
const downwards = '≥|≧|>=|=>';
const between = new RegExp(
	`^(?<first>\\d[^<>=≤≥≦≧,;\\n]{0,20})(?<mark>${upwards}|${downwards})(?<name>\\p{L}{1,20})` +
		`(?<same>${upwards}|${downwards})(?<second>\\d[^<>=≤≥≦≧,;\\n]{0,20})$`,
	'u',
);

/** `90%≤X≤100%`, `100%≥满意度≥90%`. A letter stands for the value, any other word is its name. */
function parseBetween(body: string, notes: readonly string[]): Range | null {
	const {
		first = '',
		mark = '',
		name = '',
		same = '',
		second = '',
	} = between.exec(body)?.groups ?? {};
	const isUp = upwards.split('|').includes(mark);
	if (isUp !== upwards.split('|').includes(same)) return null;
	const [left, right] = [parseMeasure(first), parseMeasure(second, notes)];
	if (!left?.implicit || !right?.implicit || left.tails.length > 0) return null;
	const isOne = left.unit === right.unit || left.unit === null;
	const tails = /^[A-Za-z]$/.test(name) ? right.tails : [name, ...right.tails];
	return isOne ? toRange(isUp ? left : right, isUp ? right : left, tails) : null;
}

function toRange(lower: Measure, upper: Measure, tails: string[]): Range | null {
	if (lower.value >= upper.value) return null;
	const { kind } = upper.unit === null ? lower : upper;
	const unit = upper.unit ?? lower.unit;
	const bounds = { value: lower.value, upperValue: upper.value };
	return { kind, comparator: '..', implicit: false, ...bounds, unit, tails };
}
