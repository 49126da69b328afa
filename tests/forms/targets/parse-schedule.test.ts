import { expect, test } from 'vitest';
import { parseSchedule } from '#lib/forms/targets/parse-schedule.ts';

const spans: [text: string, months: [number, number] | null][] = [
	['10-12月', [10, 12]],
	['1-9月', [1, 9]],
	['1-12月', [1, 12]],
	['11月', [11, 11]],
	['下半年', [7, 12]],
	['上半年', [1, 6]],
	['第三季度', [7, 9]],
	['四季度', [10, 12]],
	['3月至5月', [3, 5]],
	['3月—5月', [3, 5]],
	['6月底前', [6, 6]],
	['12月中旬', [12, 12]],
	['2023年10-12月', [10, 12]],
	['2023年下半年', [7, 12]],
	['2023年', [1, 12]],
	['2023年度', [1, 12]],
	['全年', [1, 12]],
	['年底前', [12, 12]],
	['2023年底', [12, 12]],
	[' 10 - 12 月 ', [10, 12]],
	['每周三下午', null],
	['每星期五', null],
];

test.each(spans)('“%s” is a schedule', (text, months) => {
	expect(parseSchedule(text)).toEqual({ months });
});

const others = [
	'13月',
	'0月',
	'11-2月',
	'3-13月',
	'11个月',
	'3月内',
	'第五季度',
	'每月',
	'及时',
	'',
];

test.each(others)('“%s” is not a schedule', (text) => {
	expect(parseSchedule(text)).toBeNull();
});
