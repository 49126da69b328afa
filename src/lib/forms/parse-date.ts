import { toHalfWidth } from './plain-text.ts';

/** Which day a month printed without one stands for: its first or its last. */
export type End = 'start' | 'end';

/**
 * `2023-01-01`, `2023/1/1`, `2023.1.1`, `2023年1月1日`, `20230101` -> `2023-01-01`; a month alone
 * (`2023.07`, `202307`, `2023年7月`) is its first or last day; null for no calendar day.
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
 * `2023.07-2024.01`, `202001-202012`, `2023年1月1日至2023年12月31日` -> both ends; null where the text
 * is no span of two dates in their order.
 */
export function parseDateSpan(text: string): { start: string; end: string } | null {
	const compact = toHalfWidth(text).replace(/\s/g, '');
	const parts = splitSpan(compact);
	const start = parts && parseDate(parts[0], 'start');
	const end = parts && parseDate(parts[1], 'end');
	return start && end && start <= end ? { start, end } : null;
}

/** The dash of a span is the middle one: `2023-01-01-2023-12-31`. */
function splitSpan(text: string): [string, string] | null {
	const word = /^([^至到~—–]+)(?:至|到|~|—+|–+)([^至到~—–]+)$/.exec(text);
	if (word) return [word[1] ?? '', word[2] ?? ''];
	const dashes = text.split('-');
	if (dashes.length % 2 !== 0) return null;
	const half = dashes.length / 2;
	return [dashes.slice(0, half).join('-'), dashes.slice(half).join('-')];
}

/** `(2023年度)`, `2023年` -> 2023; null where the text says anything else beside the year. */
export function parseFiscalYear(label: string): number | null {
	const match = /^\(?(\d{4})年度?\)?$/.exec(label);
	return match ? Number(match[1]) : null;
}
