import { cleanIndicators } from '../clean-form.ts';
import { indicator, lineIn, type RuleCase } from '../rule-case.ts';

/** The rules of 指标值 that look at how a target is written. */
export const notation: Record<string, RuleCase> = {
	'V-06': {
		broken: ['工作日5分钟内，节假日4小时内', '≥4人(1人在岗)', '≥4人（含1人在岗）'].map(
			(target) => ({
				forms: indicator(['时效指标', '咨询回复', target]),
				lines: [lineIn('时效指标')],
				level: '低' as const,
				says: `一格写了几个值“${target}”，建议拆分`,
			}),
		),
		kept: ['≤5分钟', '≤5(分钟)', '工作日5分钟内或节假日4小时内', '', '≥4人(在岗)'].map((target) =>
			indicator(['时效指标', '咨询回复', target]),
		),
	},
	'V-07': {
		broken: [
			{
				forms: indicator(['质量指标', '编目准确率', '98%']),
				lines: [lineIn('质量指标')],
				level: '低',
				says: '1 个定量指标值前没有 ≥、≤ 或 =，建议写明。编目准确率 98%',
			},
		],
		kept: [
			indicator(['质量指标', '编目准确率', '98%以上']),
			indicator(['时效指标', '例会频次', '每月1次']),
			indicator(['时效指标', '编目天数', '30天']),
		],
	},
	'V-08': {
		broken: [
			{
				forms: indicator(['质量指标', '获奖作品', '≥3.00(件)']),
				lines: [lineIn('质量指标')],
				level: '低',
				says: '1 个计数的指标值带有小数，建议写作整数。≥3.00(件)',
			},
		],
		kept: (
			[
				['读者评分', '≥4.50(分)'],
				['场地', '≥4.50(平方米)'],
				['获奖作品', '≥3(件)'],
				['获奖作品', '≥3.50'],
				['编目时间', '≤3.50天'],
			] as const
		).map(([name, target]) => indicator(['质量指标', name, target])),
	},
	'V-09': {
		broken: (
			[
				['编目准确率', '≥98.00(%)', '“%”、“(%)”'],
				['编目准确率', '≥98（ ％ ）', '“%”、“(%)”'],
				['编目准确率', '≥98.00(百分比)', '“%”、“(百分比)”'],
				['编目准确率（%）', '≥98', '“%”、“名称（%）”'],
			] as const
		).map(([name, target, ways]) => ({
			forms: indicator(['质量指标', name, target]),
			lines: [16, lineIn('质量指标'), 20, 21, 22],
			level: '低' as const,
			says: `同表百分比写作${ways}，建议统一写作“%”。`,
		})),
		kept: [
			indicator(['质量指标', '编目准确率（%）', '≥98%']),
			{
				indicators: [
					['质量指标', '编目准确率（%）', '≥98'],
					['质量指标', '上架准确率（%）', '≥98'],
				],
			},
			indicator(['质量指标', '编目准确率', '≥98％']),
			indicator(['质量指标', '编目准确率', '']),
			{ indicators: [['质量指标', '编目准确率', '≥98.00(%)'], ...cleanIndicators.slice(0, 3)] },
		],
	},
	'V-10': {
		broken: [
			...(['>80(种)', '大于80种', '超过80种'] as const).map((target) => ({
				forms: indicator(['质量指标', '好书推荐', target]),
				lines: [lineIn('质量指标')],
				level: '低' as const,
				says: `达到目标用“≥”，不用“>”，建议核实。好书推荐 ${target}`,
			})),
			{
				forms: indicator(['数量指标', '读者咨询受理数', '=94(件)']),
				lines: [lineIn('数量指标')],
				level: '低',
				says: '件数不由项目决定，疑似不宜用“=”',
			},
		],
		kept: (
			[
				['读者投诉数', '<3(件)'],
				['读者投诉数', '>0(件)'],
				['读者投诉数', '=0(件)'],
				['读者投诉数', '≥94(件)'],
				['读者咨询受理数', '=94(分)'],
				['读者咨询受理', '=94(件)'],
				['读者座谈数', '=94(件)'],
				['读者咨询受理数', '较多'],
				['读者咨询受理数', ''],
			] as const
		).map(([name, target]) => indicator(['质量指标', name, target])),
	},
	'V-11': {
		broken: [
			...['提升居民阅读兴趣', '为居民阅读提供支撑', '有效丰富居民文化生活'].map((name) => ({
				forms: indicator(['社会效益指标', name, '≥10%']),
				lines: [lineIn('社会效益指标')],
				level: '低' as const,
				says: `1 个指标名称是动作而不是可计量的名词，建议改写。${name}`,
			})),
		],
		kept: [
			indicator(['质量指标', '提升培训通过率', '≥90%']),
			indicator(['质量指标', '阅读兴趣提升', '≥90%']),
		],
	},
};
