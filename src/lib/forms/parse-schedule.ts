const quarters: Record<string, [number, number]> = {
	一: [1, 3],
	二: [4, 6],
	三: [7, 9],
	四: [10, 12]
};

/**
 * `10-12月`, `11月`, `下半年`, `第三季度`, `每周三下午` -> the span of months where a calendar span
 * follows (else `months: null`); null where the text is no schedule.
 */
export function parseSchedule(body: string): { months: [number, number] | null } | null {
	const text = body.replace(/\s/g, '').replace(/^\d{4}年/, '');
	const span = /^(\d{1,2})月?(?:-|—|–|~|至|到)(\d{1,2})月(?:份|底|底前|前)?$/.exec(text);
	if (span) return months(Number(span[1]), Number(span[2]));
	const single = /^(\d{1,2})月(?:份|底|底前|前|初|中旬|上旬|下旬)?$/.exec(text);
	if (single) return months(Number(single[1]), Number(single[1]));
	if (text === '上半年') return { months: [1, 6] };
	if (text === '下半年') return { months: [7, 12] };
	const quarter = /^第?([一二三四])季度$/.exec(text)?.[1];
	if (quarter) return { months: quarters[quarter] ?? null };
	if (/^每(周|星期)[一二三四五六日天](上午|下午)?$/.test(text)) return { months: null };
	return null;
}

function months(first: number, last: number): { months: [number, number] } | null {
	const valid = first >= 1 && last <= 12 && first <= last;
	return valid ? { months: [first, last] } : null;
}
