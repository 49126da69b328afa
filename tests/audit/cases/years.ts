import { lineOf } from '../clean-form.ts';
import { instead, lineWith, type Parts, type RuleCase } from '../rule-case.ts';

const next: Parts = {
	year: '(2024年度)',
	start: '2024-01-01',
	end: '2024-12-31',
	annualGoal: '购置新书2500册，举办读者沙龙15场，借阅服务35000人次。',
};
const more = { annualTotal: '120,000.00', annualFiscal: '120,000.00' };
/** A form of 21 lines and a blank one stand above. */
const below = 22;
const rate = '新书验收合格率';
const lower = instead(rate, ['质量指标', rate, '≥90%']);
const named = (name: string, target: string): Parts => instead(name, ['数量指标', name, target]);

export const years: Record<string, RuleCase> = {
	'C-03': {
		broken: [
			{
				forms: [
					{},
					{ ...next, annualGoal: '购置新书2000册，举办读者沙龙12场，借阅服务30000人次。' },
				],
				lines: [below + lineOf.goals],
				level: '提示',
				says: '与2023年度申报表的一字不差',
				others: 1,
			},
			{
				forms: [{}, { ...next, annualGoal: '购置新书2000册,举办读者沙龙12场,借阅服务30000人次' }],
				lines: [below + lineOf.goals],
				level: '提示',
				others: 1,
			},
		],
		kept: [
			[{}, next],
			[{}, { ...next, annualGoal: '2024年购置新书2000册，举办读者沙龙12场，借阅服务30000人次。' }],
			// Perhaps, but not surely, the same project, or not the year before.
			[{}, { ...next, annualGoal: '购置新书2000册。', projectName: '2024年图书采购经费' }],
			[{ annualGoal: '购置新书。' }, { ...next, annualGoal: '购置新书。', unit: '某区少儿图书馆' }],
			[
				{ year: '(2022年度)', annualGoal: '购置新书。' },
				{ ...next, annualGoal: '购置新书。' },
			],
			[{ annualGoal: '购置新书。' }, { annualGoal: '购置新书。' }],
			[
				{ annualGoal: '购置新书。' },
				{ annualGoal: '购置书架。' },
				{ ...next, annualGoal: '购置新书。' },
			],
		],
	},
	'C-04': {
		broken: [
			{
				forms: [{}, { ...next, ...more, ...lower }],
				lines: [below + lineWith(rate)],
				level: '中',
				says: '比2023年度多 20,000.00 元，“新书验收合格率”由 ≥98% 改为 ≥90%',
				others: 2,
			},
			{
				forms: [
					{},
					{ ...next, ...more, ...instead('新书上架时限', ['时效指标', '新书上架时限', '≤30天']) },
				],
				lines: [below + lineWith('新书上架时限')],
				level: '中',
				says: '由 ≤15天 改为 ≤30天',
				others: 2,
			},
		],
		kept: [
			[{}, { ...next, ...more }],
			[{}, { ...next, ...lower }],
			[{ ...more }, { ...next, ...lower }],
			[{}, { ...next, ...more, ...instead(rate, ['质量指标', rate, '≥99%']) }],
			[{}, { ...next, ...more, ...instead(rate, ['质量指标', '新书抽检合格率', '≥90%']) }],
			[{}, { ...next, ...more, ...named('新书购置数', '≥20(套)') }],
			[{}, { ...next, ...more, ...named('新书购置数', '按需购置') }],
			[{}, { ...next, ...more, ...lower, projectName: '2024年图书采购经费' }],
			[{ annualTotal: '' }, { ...next, ...lower }],
			[
				instead(rate, ['质量指标', rate, '≥98%'], ['质量指标', rate, '≥96%']),
				{
					...next,
					...more,
					...instead(rate, ['质量指标', rate, '≥95%'], ['质量指标', rate, '≥90%']),
				},
			],
		],
	},
};
