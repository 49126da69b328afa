import { cleanIndicators } from '../clean-form.ts';
import { instead, type Parts, type RuleCase } from '../rule-case.ts';

/** Forms that print these targets for one name. */
const sameNamed = (
	targets: readonly string[],
	name = '新书验收合格率',
	type = '质量指标',
): Parts[] =>
	targets.map((target) => ({
		indicators: [...cleanIndicators.filter(([, known]) => known !== name), [type, name, target]],
	}));
const high = ['≥95%', '≥95%', '≥95%', '≥95%'];
/** The last line of such a form. */
const last = 21;

/** A form with a cost of a salon and so many salons. */
const salons = (count: string, cost: string): Parts => ({
	indicators: cleanIndicators.map((row) =>
		row[1] === '读者沙龙举办数'
			? ([row[0], row[1], count] as const)
			: row[1] === '新书平均成本'
				? (['成本指标', '沙龙举办平均成本', cost] as const)
				: row,
	),
});

export const comparison: Record<string, RuleCase> = {
	'C-01': {
		broken: [
			{
				forms: instead('新书平均成本', ['成本指标', '沙龙举办平均成本', '≤5000元']),
				lines: [6, 14, 18],
				level: '提示',
				says: '100,000.00 元 ÷ 12 场 = 8,333.33 元（场数是下限，每场至多如此），高于“沙龙举办平均成本 ≤5000元”',
			},
			{
				forms: salons('10-20(场)', '≤4999.99元'),
				lines: [6, 14, 18],
				level: '提示',
				says: '÷ 20 场 = 5,000.00 元',
			},
		],
		kept: [
			instead('新书平均成本', ['成本指标', '沙龙举办平均成本', '≤9000元']),
			salons('10-20(场)', '≤5000元'),
			salons('10(场)', '≤10000元'),
			{ ...salons('12(场)', '≤5000元'), annualTotal: '' },
		],
	},
	'C-02': {
		broken: [
			{
				forms: [60, 90, 90, 92, 95, 95, 95, 98, 98, 99].map((value) => ({
					...instead('新书验收合格率', ['质量指标', '新书验收合格率', `≥${value}%`]),
					unit: `第${value}馆`,
				})),
				lines: [16],
				level: '提示',
				says: '目标值 60%，在 10 个同名指标中位列最低的 1 个（第 10 百分位），中位数为 95%',
				others: 9,
			},
			{ forms: sameNamed(['≥80%', ...high]), lines: [last], level: '提示', others: 4 },
			{
				forms: sameNamed(['≥60%', ...Array.from({ length: 30 }, () => '≥95%')]),
				lines: [last],
				level: '提示',
				says: '（第 3 百分位）',
				others: 20,
			},
			{
				forms: sameNamed(['≥60%', '≥60%', ...Array.from({ length: 18 }, () => '≥95%')]),
				lines: [last],
				level: '提示',
				says: '最低的 2 个',
				others: 19,
			},
		],
		kept: [
			sameNamed(['≥81%', ...high]),
			sameNamed(['≥60%', '≥60%', ...high]),
			sameNamed(['≥60%', ...high.slice(1)]),
			sameNamed(['≤60%', ...high]),
			sameNamed(['<60%', ...high]),
			sameNamed(['50-60%', ...high]),
			sameNamed(['同比增长60%', ...high]),
			sameNamed(['≥60分', ...high]),
			sameNamed(['≥60%', ...high], '读者流失率'),
			sameNamed(['≥60%', ...high], '少儿读者满意度', '服务对象满意度指标'),
			sameNamed(['≥60%', ...high]).map((form, i) => ({ ...form, year: `(${2020 + i}年度)` })),
			[60, 90, 95, 95].map((value) =>
				instead('新书验收合格率', ['质量指标', '新书验收合格率', `≥${value}%`]),
			),
		],
	},
};
