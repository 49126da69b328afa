import { describe, expect, it, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import type { Comparator, Target } from '#lib/model/target.ts';

type Measured = [
	text: string,
	comparator: Comparator,
	value: number,
	unit: string | null,
	qualifier?: string,
];

const nothing: Target = {
	kind: null,
	comparator: null,
	implicit: false,
	value: null,
	unit: null,
	upperValue: null,
	basis: null,
	months: null,
	qualifier: null,
};

function toTarget([, comparator, value, unit, qualifier]: Measured, rest: Partial<Target>): Target {
	return { ...nothing, comparator, value, unit, qualifier: qualifier ?? null, ...rest };
}

const marked: Measured[] = [
	['=100.00(%)', '=', 100, '%'],
	['≥4.00(场)', '>=', 4, '场'],
	['<0.50(%)', '<', 0.5, '%'],
	['约34.00个(按实)', '~', 34, '个', '按实'],
	['≥85.00(百分比)', '>=', 85, '%'],
	['=876(件数)', '=', 876, '件数'],
	['≥100.00(人/场)', '>=', 100, '人/场'],
	['约10人/次', '~', 10, '人/次'],
	['≥1.00个', '>=', 1, '个'],
	['>80.00(家)', '>', 80, '家'],
	['≤850.00(元)', '<=', 850, '元'],
	['=0.00(起)', '=', 0, '起'],
	['≥95.00 (%)', '>=', 95, '%'],
	['≥80.00%', '>=', 80, '%'],
	['≥4人(1人在岗)', '>=', 4, '人', '1人在岗'],
	['＞＝９０％', '>=', 90, '%'],
	['>=90%', '>=', 90, '%'],
	['<=90%', '<=', 90, '%'],
	['≧90%', '>=', 90, '%'],
	['≦90%', '<=', 90, '%'],
	['═20(项)', '=', 20, '项'],
	['≥ 90 %', '>=', 90, '%'],
	['≥1,600.00(件)', '>=', 1600, '件'],
	['≤1.15万元', '<=', 11500, '元'],
	['≤2亿元', '<=', 200000000, '元'],
	['95%以上', '>=', 95, '%'],
	['95%及以上', '>=', 95, '%'],
	['5%以下', '<=', 5, '%'],
	['95%左右', '~', 95, '%'],
	['95%以上（含）', '>=', 95, '%', '含'],
	['大于90%', '>', 90, '%'],
	['不低于90%', '>=', 90, '%'],
	['不超过3次', '<=', 3, '次'],
	['至少2场', '>=', 2, '场'],
	['≥90分以上', '>=', 90, '分'],
	['=100.00(%)(按实)', '=', 100, '%', '按实'],
	['5000元内', '<=', 5000, '元'],
	['10人内', '<=', 10, '人'],
];

test.each(marked)('“%s” is a marked quantity', (...row) => {
	expect(parseTarget(row[0])).toEqual(toTarget(row, { kind: 'quantity' }));
});

const unmarked: Measured[] = [
	['60部', '=', 60, '部'],
	['100%', '=', 100, '%'],
	['100％', '=', 100, '%'],
	['100%（按实）', '=', 100, '%', '按实'],
	['100%（按政策标准和考核结果）', '=', 100, '%', '按政策标准和考核结果'],
	['100% (按政策标准和考核结果)', '=', 100, '%', '按政策标准和考核结果'],
	['100%（按甲，乙标准）', '=', 100, '%', '按甲，乙标准'],
	['0起', '=', 0, '起'],
	['14个街镇', '=', 14, '个街镇'],
	['14个街镇全覆盖', '=', 14, '个街镇', '全覆盖'],
	['100%合格', '=', 100, '%', '合格'],
	['985米', '=', 985, '米'],
	['500㎡', '=', 500, '㎡'],
	['5场室内文化活动', '=', 5, '场', '室内文化活动'],
	['1.15万', '=', 11500, null],
	['1千人', '=', 1000, '人'],
	['5千克', '=', 5, '千克'],
	['5个百分点', '=', 5, '个百分点'],
];

test.each(unmarked)('“%s” is a quantity without a mark', (...row) => {
	expect(parseTarget(row[0])).toEqual(toTarget(row, { kind: 'quantity', implicit: true }));
});

const durations: Measured[] = [
	['≤30.00(天)', '<=', 30, '天'],
	['24小时内到场', '<=', 24, '小时', '到场'],
	['24小时内到 场', '<=', 24, '小时', '到场'],
	['3个月内', '<=', 3, '月'],
	['2个月内（结案次月）', '<=', 2, '月', '结案次月'],
	['≤4小时内', '<=', 4, '小时'],
	['≤4小时', '<=', 4, '小时'],
	['≤4.00(小时)', '<=', 4, '小时'],
	['4(小时)内', '<=', 4, '小时'],
	['5天以内', '<=', 5, '天'],
	['3日之内', '<=', 3, '日'],
	['≥5个工作日', '>=', 5, '工作日'],
	['≤3月', '<=', 3, '月'],
];

test.each(durations)('“%s” is a duration', (...row) => {
	expect(parseTarget(row[0])).toEqual(toTarget(row, { kind: 'duration' }));
});

test('“11个月” is a duration without a mark', () => {
	const row: Measured = ['11个月', '=', 11, '月'];
	expect(parseTarget(row[0])).toEqual(toTarget(row, { kind: 'duration', implicit: true }));
});

const frequencies: [text: string, value: number, unit: string][] = [
	['每月', 1, '次/月'],
	['半年1次', 1, '次/半年'],
	['每天3次', 3, '次/天'],
	['每季度', 1, '次/季度'],
	['每月1次', 1, '次/月'],
	['每日1次', 1, '次/天'],
	['每季2次', 2, '次/季度'],
	['每个月', 1, '次/月'],
	['每月一次', 1, '次/月'],
	['每年两次', 2, '次/年'],
	['12次/年', 12, '次/年'],
];

test.each(frequencies)('“%s” is a frequency', (text, value, unit) => {
	const row: Measured = [text, '=', value, unit];
	expect(parseTarget(text)).toEqual(toTarget(row, { kind: 'frequency', implicit: true }));
});

test.each<Measured>([
	['每季度至少2次', '>=', 2, '次/季度'],
	['≥12.00(次/年)', '>=', 12, '次/年'],
	['3次以上/年', '>=', 3, '次/年'],
])('“%s” is a marked frequency', (...row) => {
	expect(parseTarget(row[0])).toEqual(toTarget(row, { kind: 'frequency' }));
});

const schedules: [text: string, months: [number, number] | null, qualifier?: string][] = [
	['10-12月', [10, 12]],
	['11月', [11, 11]],
	['下半年', [7, 12]],
	['每周三下午', null],
	['10-12月（按实）', [10, 12], '按实'],
	['2023年', [1, 12]],
	['6月底前完成', [6, 6]],
];

test.each(schedules)('“%s” is a schedule', (text, months, qualifier) => {
	const expected = { ...nothing, kind: 'schedule', months, qualifier: qualifier ?? null };
	expect(parseTarget(text)).toEqual(expected);
});

const qualitative: [text: string, qualifier?: string][] = [
	['稳定'],
	['健全'],
	['及时(民法典宣传月、宪法宣传周等)', '民法典宣传月、宪法宣传周等'],
	['充备（按照规定清单要求）', '按照规定清单要求'],
	['达到全优标准'],
	['建立健全且执行有效'],
	['同比上年度提升'],
	['电话接通即时回复'],
	['一次性排除'],
	['一成不变'],
	['全时全覆盖'],
];

test.each(qualitative)('“%s” is qualitative', (text, qualifier) => {
	const expected = { ...nothing, kind: 'qualitative', qualifier: qualifier ?? null };
	expect(parseTarget(text)).toEqual(expected);
});

test.each([
	'5个工作日确定受理与否，60天内结案',
	'每月制作4条，选择推广1条',
	'工作日5分钟内，节假日4小时内',
	'每月1次或每季度1次',
	'日常第三季度开展，投诉举报类即时进行90日内完成',
])('“%s” is several demands', (text) => {
	expect(parseTarget(text)).toEqual({ ...nothing, kind: 'composite' });
});

const unreadable = (
	'-5% 约95%以上 ≥5%以下 3：1 1/3 1,23,4件 1234,567件 1.2.3 13月 11-2月 ' +
	'第3名 60+ ≥ % — / ？ 2022年前 1百 1个半小时 4季度 6月以前 10区内'
).split(' ');

test.each([...unreadable, '', ' ', '\u3000'])('“%s” is not understood and not guessed', (text) => {
	expect(parseTarget(text)).toEqual(nothing);
});

test('a blank is not a target', () => {
	expect(parseTarget(null)).toEqual(nothing);
});

test.each([`1${' '.repeat(100_000)}x`, '一'.repeat(100_000), `${'1'.repeat(100_000)}\nx`])(
	'a very long text is read in time (%#)',
	(text) => {
		expect(() => parseTarget(text)).not.toThrow();
	},
);

describe('parseTarget on ambiguous texts', () => {
	it.each(
		'≥9O% 20240630 2.0版本上线 待定 另定 视情况而定 详见附件 见附件 三分之一 翻一番'.split(' '),
	)('does not understand %s', (printed) => {
		expect(parseTarget(printed).kind).toBeNull();
	});

	it('does not join or part a number broken by a line end', () => {
		expect(parseTarget('≥9\n0%').kind).toBeNull();
	});

	it('keeps the period behind 以上 in the unit', () => {
		expect(parseTarget('100人次以上/年')).toMatchObject({
			comparator: '>=',
			value: 100,
			unit: '人次/年',
		});
	});
});
