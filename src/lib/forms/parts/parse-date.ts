import { toHalfWidth } from '#lib/forms/words/plain-text.ts';

/** Which day is meant by a month without a day: the first or the last. */
export type End = 'start' | 'end';

/**
 * `2023-01-01`, `2023/1/1`, `2023.1.1`, `2023年1月1日`, `20230101` -> `2023-01-01`. A month alone
 * (`2023.07`, `202307`, `2023年7月`) gives its first or last day. Null if it is not a calendar day.
 */
export function parseDate(text: string, end: End = 'start'): string | null {
	const match =
		/^(\d{4})(?:[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?|(\d{2})(\d{2})?)$/.exec(
			toHalfWidth(text).replace(/\s/g, ''),
		) ?? [];
	const year = Number(match[1]);
	const month = Number(match[2] ?? match[4]);
	const printedDay = match[3] ?? match[5];
	if (!(year >= 1900 && month >= 1 && month <= 12)) return null;
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const day = printedDay === undefined ? (end === 'start' ? 1 : lastDay) : Number(printedDay);
	if (day < 1 || day > lastDay) return null;
	return [match[1], ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * Both ends of a span: `2023.07-2024.01`, `2023年1月1日至2023年12月31日`, with one year `2024年1-12月`,
 * with whole years `2024年-2026年`. Null if the text is not a span of two dates in ascending order.
 */
export function parseDateSpan(text: string): { start: string; end: string } | null {
	const compact = toHalfWidth(text).replace(/\s/g, '');
	const parts = splitSpan(compact.replace(/^[自从]|止$/g, '').replace(/起(?=至|到|-|—|~)/, ''));
	if (!parts) return null;
	const [from, to] = [parts[0], withYear(parts[1], parts[0])];
	const isYears = isYear(from) && isYear(to);
	const start = isYears ? `${from.slice(0, 4)}-01-01` : parseDate(from, 'start');
	const end = isYears ? `${to.slice(0, 4)}-12-31` : parseDate(to, 'end');
	return start && end && start <= end ? { start, end } : null;
}

function isYear(text: string): boolean {
	return /^(?:19|20)\d{2}(?:年度?)?$/.test(text);
}

/** An end that lacks only the year (`12月`, `12.31`) gets the year of the start. */
function withYear(end: string, start: string): string {
	const count = (text: string) => text.match(/\d+/g)?.length;
	const year = /^\d{4}[-/.年]/.exec(start)?.[0];
	const isShort = /^\d{1,2}(?!\d)/.test(end) && count(end) === (count(start) ?? 0) - 1;
	return year && isShort ? `${year}${end}` : end;
}

/** Splits a span at its word or at its middle dash: `2023-01-01-2023-12-31`. */
function splitSpan(text: string): [string, string] | null {
	const word = /^([^至到~—–]+)(?:至|到|~|—+|–+)([^至到~—–]+)$/.exec(text);
	if (word) return [word[1] ?? '', word[2] ?? ''];
	const dashes = text.split('-');
	if (dashes.length % 2 !== 0) return null;
	const half = dashes.length / 2;
	return [dashes.slice(0, half).join('-'), dashes.slice(half).join('-')];
}

/** `(2023年度)`, `2023年` -> 2023. Null if the text says anything besides the year. */
export function parseFiscalYear(label: string): number | null {
	const match = /^\(?(\d{4})年度?\)?$/.exec(label);
	return match ? Number(match[1]) : null;
}
