// Costs of staff, weights and blank goals.
import { clean, cleanIndicators, withIndicator } from '../clean-form.ts';
import type { Parts, RuleCase } from '../rule-case.ts';

/** A project that pays so many people; its first indicators count them and their pay. */
const staff = (projectName: string, people: string, total: string, more: Parts = {}): Parts => ({
	projectName,
	total,
	fiscal: total,
	annualTotal: total,
	annualFiscal: total,
	indicators: [
		['数量指标', '窗口值班在岗人数', people],
		['数量指标', '薪酬发放完成次数', '=12(次)'],
		...cleanIndicators.slice(3),
	],
	...more,
});
const first = 13;

export const costs: Record<string, RuleCase> = {
	'C-05': {
		broken: [
			{
				forms: [
					staff('窗口人员经费', '=8(人)', '800,000.00'),
					staff('辅助人员经费', '20人', '2,200,000.00'),
				],
				// The second form begins two lines behind the first, which has one indicator fewer than clean.
				lines: [27, 34],
				level: '提示',
				says: '“辅助人员经费” 110,000.00 元（20 人）、“窗口人员经费” 100,000.00 元（8 人），最高是最低的 1.1 倍',
				others: 1,
			},
		],
		kept: [
			staff('窗口人员经费', '=8(人)', '800,000.00'),
			[
				staff('窗口人员经费', '=8(人)', '800,000.00'),
				staff('辅助人员经费', '20人', '2,080,000.00'),
			],
			[
				staff('窗口人员经费', '=8(人)', '800,000.00'),
				staff('辅助人员经费', '15-20人', '2,200,000.00'),
			],
			[
				staff('窗口人员经费', '=8(人)', '800,000.00'),
				staff('辅助人员经费', '20人', '2,200,000.00', { year: '(2024年度)' }),
			],
			[
				staff('窗口人员经费', '=8(人)', '800,000.00'),
				staff('辅助人员经费', '20人', '2,200,000.00', { unit: '另馆' }),
			],
		],
	},
	'C-06': {
		broken: [
			{
				forms: staff('窗口政府购买服务', '=8(人)', '800,000.00'),
				lines: [3, first],
				level: '提示',
				says: '按 8 人支付薪酬，折合每人 100,000.00 元',
			},
		],
		kept: [
			staff('窗口人员经费', '=8(人)', '800,000.00'),
			{ projectName: '阅读推广政府购买服务' },
			staff('窗口政府购买服务', '=8(人)', ''),
		],
	},
	'S-02': {
		broken: [
			{
				forms: staff('窗口人员经费', '=8(人)', '800,000.00', {
					indicators: [
						['数量指标', '窗口值班在岗人数', '=8(人)'],
						...cleanIndicators.slice(3).filter(([level2]) => level2 !== '成本指标'),
					],
				}),
				lines: [],
				level: '中',
				suggests: '如可设：人均成本 = 800,000.00 ÷ 8 ≈ 100,000.00 元/人',
			},
			{
				forms: {
					projectName: '读者沙龙经费',
					indicators: withIndicator('新书平均成本', ['时效指标', '采购时限', '≤30天']),
				},
				lines: [],
				level: '中',
				suggests: '“读者沙龙举办数”的单位成本 = 100,000.00 ÷ 12 ≈ 8,333.33 元/场',
			},
			// A count that is not what the project is named after.
			{
				forms: {
					projectName: '文化服务经费',
					indicators: withIndicator('新书平均成本', ['时效指标', '采购时限', '≤30天']),
				},
				lines: [],
				level: '中',
				suggests: null,
			},
		],
		kept: [],
	},
	'T-10': {
		broken: [
			{ forms: { overallGoal: '' }, lines: [10, 11], level: '中', says: '“项目总目标”空白' },
			{ forms: { annualGoal: '' }, lines: [10, 11], level: '中', says: '“年度总体目标”空白' },
		],
		kept: [{ overallGoal: '', annualGoal: '' }, { overallGoal: clean.annualGoal }],
	},
	// weights.test.ts breaks it: the clean form has no column of weights.
	'V-12': { broken: [], kept: [{}] },
};
