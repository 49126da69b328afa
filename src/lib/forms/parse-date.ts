import { toHalfWidth } from './plain-text.ts';

/** `2023-01-01`, `2023/1/1`, `2023.1.1`, `2023年1月1日` -> `2023-01-01`; null for no calendar day. */
export function parseDate(text: string): string | null {
	const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(
		toHalfWidth(text).replace(/\s/g, ''),
	);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	const iso = date.toISOString().slice(0, 10);
	const asked = [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-');
	return iso === asked ? iso : null;
}

/** `(2023年度)`, `2023年` -> 2023; null where the text says anything else beside the year. */
export function parseFiscalYear(label: string): number | null {
	const match = /^\(?(\d{4})年度?\)?$/.exec(label);
	return match ? Number(match[1]) : null;
}
