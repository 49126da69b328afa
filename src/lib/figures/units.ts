/** Units of one row count the same: 60人 and 60名 are equal. */
const sameUnits: readonly (readonly string[])[] = [
	['人', '名', '位'],
	['次', '场', '期', '批'],
	['个', '家', '项', '块', '处', '座', '篇', '份', '部', '件', '条', '起'],
];

/** Whether two units count the same; one that begins with the other one does (人 and 人次). */
export function countSame(a: string, b: string): boolean {
	return (
		a.startsWith(b) ||
		b.startsWith(a) ||
		sameUnits.some((units) => units.includes(a) && units.includes(b))
	);
}

/**
 * Units that count no things: shares, ratios, scores, money, time, and readings of an instrument. An
 * amount of something (平方米, 吨, 人天) counts.
 */
const uncounted = new RegExp(
	[
		'[/／%‰]',
		'^[十百千万亿]*(?:美|港|欧)?元',
		'^(?:百分点|比例|倍|遍|步|届|分|学分|角)$',
		'^(?:年|年度|学年|学期|季度|月|个月|周|天|日|工作日|小时|学时|分钟|秒)$',
		'^(?:度|摄氏度|℃|分贝|千瓦|兆瓦|千伏|[kM]?W|kV|Mbps)$',
	].join('|'),
	'u',
);

/** Whether a number of this unit is a number of things; none without a unit is. */
export function isCountingUnit(unit: string | null): unit is string {
	return unit !== null && unit !== '' && !uncounted.test(unit);
}
