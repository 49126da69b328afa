type Months = [first: number, last: number];

/** A date. The year is null if it is not printed. */
interface Day {
	year: number | null;
	month: number;
}

const named: ReadonlyMap<string, Months> = new Map([
	['上半年', [1, 6]],
	['下半年', [7, 12]],
	['全年', [1, 12]],
	['当年', [1, 12]],
	['年内', [1, 12]],
	['年度内', [1, 12]],
	['年末', [12, 12]],
	['年底', [12, 12]],
	['年底前', [12, 12]],
	['一季度', [1, 3]],
	['二季度', [4, 6]],
	['三季度', [7, 9]],
	['四季度', [10, 12]],
	['第1季度', [1, 3]],
	['第2季度', [4, 6]],
	['第3季度', [7, 9]],
	['第4季度', [10, 12]],
]);

/**
 * `10-12月`, `12月31日前`, `下半年`, `第三季度`, `每周三下午` -> the months, if the text names a calendar
 * span within one year, otherwise `months: null`. A deadline gives the month it falls in. Null if the
 * text is not a schedule.
 */
export function parseSchedule(body: string): { months: Months | null } | null {
	const printed = body
		.replace(/\s/g, '')
		.replace(/^(?:[于在]|截至|截止[到至]?)|(?:完成|完工|竣工|交付)$/g, '')
		.replace(/(?<=[底末日号]|-\d{2})[之以]前$/, '前');
	if (printed.length > 40) return null;
	if (/^\d{4}年度?$/.test(printed)) return { months: [1, 12] };
	if (/^(\d{4})年?[-—–~至到](\d{4})年度?$/.test(printed)) return years(printed);
	if (isRecurring(printed)) return { months: null };
	const text = printed.replace(
		/^每年(?=\d|.季度|[上下]半年)|^\d{4}(?=年(?:[底内末]|度内))|^\d{4}年度?(?!\d)/,
		'',
	);
	const quarter = text.replace(/^第(?=[一二三四])|(?<=^第.季度)[以之]?内$/g, '');
	const namedSpan = named.get(text) ?? named.get(quarter);
	if (namedSpan) return { months: namedSpan };
	const quarterEnd = /^第?([1-4一二三四])季度[末底]前?$/.exec(text)?.[1];
	if (quarterEnd) return { months: [toQuarter(quarterEnd) * 3, toQuarter(quarterEnd) * 3] };
	const quarters = /^第?([1-4一二三四])[-—–~至到、]第?([1-4一二三四])季度$/.exec(text);
	if (quarters) return quarterSpan(quarters[1] ?? '', quarters[2] ?? '');
	return span(text.replace(/(?:份|底前|底|末前|末|前|止|初|[中上下]旬)$/, ''));
}

/** Dates that recur in every month: `每周三下午`, `每月10日前`, `每季度末`. */
function isRecurring(text: string): boolean {
	const day = /^每月(\d{1,2})[日号](?:前)?$/.exec(text);
	if (day) return Number(day[1]) >= 1 && Number(day[1]) <= 31;
	return /^每(周|星期)[一二三四五六日天](上午|下午)?$|^每(月|季度?|年)[末底初](前)?$/.test(text);
}

function years(text: string): { months: null } | null {
	const [first = 0, last = 0] = (text.match(/\d{4}/g) ?? []).map(Number);
	return first < last ? { months: null } : null;
}

function quarterSpan(first: string, last: string): { months: Months } | null {
	const [from, to] = [toQuarter(first), toQuarter(last)];
	return from < to ? { months: [from * 3 - 2, to * 3] } : null;
}

function toQuarter(word: string): number {
	return Number(word) || '一二三四'.indexOf(word) + 1;
}

function span(text: string): { months: Months | null } | null {
	const single = parseDay(text);
	if (single) return { months: [single.month, single.month] };
	for (const { index } of text.matchAll(/[-—–~至到]/g)) {
		const first = text.slice(0, index);
		const from = parseDay(first, true) ?? parseDay(`${first}月`, true);
		const to = parseDay(text.slice(index + 1), true);
		if (from && to) return between(from, to);
	}
	return null;
}

/** A span that crosses the end of a year has no months within one year. */
function between(from: Day, to: Day): { months: Months | null } | null {
	const year = to.year ?? from.year;
	if (year !== null && from.year !== null && from.year !== year) {
		return from.year < year ? { months: null } : null;
	}
	return from.month <= to.month ? { months: [from.month, to.month] } : null;
}

/**
 * `2023年12月31日`, `12月`, `2023-12-31`, `2023-12`. `2023.12` and `202312` are dates only in a span,
 * because alone they may be numbers.
 */
function parseDay(text: string, inSpan = false): Day | null {
	const match =
		/^(?:(?<year>\d{4}|\d{2})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?$/.exec(text) ??
		/^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/.exec(text) ??
		/^(?<year>(?:19|20)\d{2})[-/](?<month>0[1-9]|1[0-2])$/.exec(text) ??
		(inSpan ? /^(?<year>\d{4})[-./]?(?<month>\d{2})$|^(?<y>\d{4})[./](?<m>\d)$/.exec(text) : null);
	if (!match?.groups) return null;
	const { groups } = match;
	const year = groups.year ?? groups.y;
	const month = Number(groups.month ?? groups.m);
	const day = groups.day === undefined ? 1 : Number(groups.day);
	if (month < 1 || month > 12 || day < 1 || day > daysOf(month)) return null;
	return { year: year ? Number(year) % 2000 : null, month };
}

function daysOf(month: number): number {
	if (month === 2) return 29;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
