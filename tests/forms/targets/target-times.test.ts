// The productions of the grammar of target values that say a time: limits, spans, frequencies and
// schedules (docs/decisions/0011).
import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import type { Comparator, Target } from '#lib/model/target.ts';

const nothing = parseTarget(null);

type Numbers = [
	text: string,
	comparator: Comparator,
	value: number,
	unit: string | null,
	qualifier?: string,
];

function measured([, comparator, value, unit, qualifier]: Numbers): Target {
	return { ...nothing, kind: 'duration', comparator, value, unit, qualifier: qualifier ?? null };
}

const limits: Numbers[] = [
	['三个月内', '<=', 3, '月'],
	['三十日内', '<=', 30, '日'],
	['二十四小时内', '<=', 24, '小时'],
	['半年内', '<=', 0.5, '年'],
	['半年以上', '>=', 0.5, '年'],
	['使用年限≥5年', '>=', 5, '年', '使用年限'],
	['≤30个工作日', '<=', 30, '工作日'],
	['15天之内', '<=', 15, '天'],
	['5个工作日内', '<=', 5, '工作日'],
	['24h内', '<=', 24, 'h'],
	['30min内响应', '<=', 30, 'min', '响应'],
	['收到申请后3日内', '<=', 3, '日', '收到申请后'],
	['自受理之日起5个工作日内', '<=', 5, '工作日', '自受理之日起'],
	['接报后30分钟内到场', '<=', 30, '分钟', '接报后；到场'],
	['接报后，30分钟内到场', '<=', 30, '分钟', '接报后；到场'],
];
test.each(limits)('“%s” is a time limit', (...row) => {
	expect(parseTarget(row[0])).toEqual(measured(row));
});
const spans: Numbers[] = [
	['30天', '=', 30, '天'],
	['3年', '=', 3, '年'],
	['3周', '=', 3, '周'],
	['两年', '=', 2, '年'],
	['三年', '=', 3, '年'],
	['60日', '=', 60, '日'],
	['提前5天', '=', 5, '天', '提前'],
	['5天完成', '=', 5, '天', '完成'],
];
test.each(spans)('“%s” is a duration', (...row) => {
	expect(parseTarget(row[0])).toEqual({ ...measured(row), implicit: true });
});

test.each<[string, number, string, Comparator?]>([
	['4次/年', 4, '次/年'],
	['2次每年', 2, '次/年'],
	['一年两次', 2, '次/年'],
	['全年12次', 12, '次/年'],
	['每周三次', 3, '次/周'],
	['每星期1次', 1, '次/周'],
	['一月一次', 1, '次/月'],
	['每半年一次', 1, '次/半年'],
	['每学期', 1, '次/学期'],
	['每学期2次', 2, '次/学期'],
	['每两月1次', 1, '次/2月'],
	['每2个月1次', 1, '次/2月'],
	['隔周', 1, '次/2周'],
	['按月', 1, '次/月'],
	['按季', 1, '次/季度'],
	['≥2次/年', 2, '次/年', '>='],
	['至少每月1次', 1, '次/月', '>='],
	['≥4次/每年', 4, '次/年', '>='],
	['每年2次', 2, '次/年'],
	['每年≥12次', 12, '次/年', '>='],
	['每年不少于12次', 12, '次/年', '>='],
	['每月2次以上', 2, '次/月', '>='],
	['全年不少于4次', 4, '次/年', '>='],
	['1次/季', 1, '次/季度'],
	['3次/日', 3, '次/天'],
	['1次/2年', 1, '次/2年'],
	['1次/两年', 1, '次/2年'],
	['1次/1年', 1, '次/年'],
	['≥1次/3个月', 1, '次/3月', '>='],
	['每年不超过两次', 2, '次/年', '<='],
])('“%s” is a frequency', (text, value, unit, comparator) => {
	const read: Target = {
		...nothing,
		kind: 'frequency',
		comparator: comparator ?? '=',
		value,
		unit,
	};
	expect(parseTarget(text)).toEqual({ ...read, implicit: !comparator });
});

test.each<[string, [number, number] | null]>([
	['2023年12月31日前', [12, 12]],
	['2023年12月底前', [12, 12]],
	['12月31日前', [12, 12]],
	['24年12月31日', [12, 12]],
	['十二月底前', [12, 12]],
	['于6月底前完成', [6, 6]],
	['2023-12-31', [12, 12]],
	['2024-06', [6, 6]],
	['2024/06', [6, 6]],
	['截至2024年11月30日', [11, 11]],
	['截止到2024年底', [12, 12]],
	['2024年11月30日之前完成', [11, 11]],
	['2024年底之前', [12, 12]],
	['12月底前完工', [12, 12]],
	['二〇二四年底前', [12, 12]],
	['二○二四年三月', [3, 3]],
	['2023年度内完成', [1, 12]],
	['第3季度末', [9, 9]],
	['三季度末前', [9, 9]],
	['2024年第三季度', [7, 9]],
	['第三季度内', [7, 9]],
	['2023.07-2024.01', null],
	['2023年11月至2024年2月', null],
	['2023年1月-2023年12月', [1, 12]],
	['2023.1.1-2023.12.31', [1, 12]],
	['2023年1月至12月', [1, 12]],
	['202301-202312', [1, 12]],
	['2023-2025年', null],
	['一季度', [1, 3]],
	['第1季度', [1, 3]],
	['1-3季度', [1, 9]],
	['当年', [1, 12]],
	['年内', [1, 12]],
	['年度内', [1, 12]],
	['2022年内', [1, 12]],
	['每年6月', [6, 6]],
	['每月10日前', null],
	['每季度末', null],
])('“%s” is a schedule', (text, months) => {
	expect(parseTarget(text)).toEqual({ ...nothing, kind: 'schedule', months });
});
