import { toHalfWidth } from './plain-text.ts';

/** `2023-01-01`, `2023/1/1`, `2023.1.1`, `2023年1月1日` -> `2023-01-01`; null for no calendar day. */
export function parseDate(text: string): string | null {
	const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(
		toHalfWidth(text).replace(/\s/g, '')
	);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? date.toISOString().slice(0, 10) : null;
}

/** `(2023年度)` -> 2023; null where the text says something else. */
export function parseFiscalYear(label: string): number | null {
	const match = /(?:^|\()(\d{4})年度?\)?$/.exec(label);
	return match ? Number(match[1]) : null;
}
