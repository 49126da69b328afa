type Months = [first: number, last: number];

const named: ReadonlyMap<string, Months> = new Map([
	['上半年', [1, 6]],
	['下半年', [7, 12]],
	['全年', [1, 12]],
	['年底', [12, 12]],
	['年底前', [12, 12]],
	['一季度', [1, 3]],
	['二季度', [4, 6]],
	['三季度', [7, 9]],
	['四季度', [10, 12]],
]);

/**
 * `10-12月`, `11月`, `下半年`, `第三季度`, `每周三下午` -> the span of months where a calendar span
 * follows (else `months: null`); null where the text is no schedule.
 */
export function parseSchedule(body: string): { months: Months | null } | null {
	const printed = body.replace(/\s/g, '').replace(/完成$/, '');
	if (/^\d{4}年度?$/.test(printed)) return { months: [1, 12] };
	const text = printed.replace(/^\d{4}(?=年底)|^\d{4}年度?/, '');
	const span = /^(\d{1,2})月?(?:-|—|–|~|至|到)(\d{1,2})月(?:份|底|底前|前)?$/.exec(text);
	if (span) return months(Number(span[1]), Number(span[2]));
	const single = /^(\d{1,2})月(?:份|底|底前|前|初|中旬|上旬|下旬)?$/.exec(text);
	if (single) return months(Number(single[1]), Number(single[1]));
	const namedSpan = named.get(text.replace(/^第/, ''));
	if (namedSpan) return { months: namedSpan };
	if (/^每(周|星期)[一二三四五六日天](上午|下午)?$/.test(text)) return { months: null };
	return null;
}

function months(first: number, last: number): { months: Months } | null {
	const valid = first >= 1 && last <= 12 && first <= last;
	return valid ? { months: [first, last] } : null;
}
