import { clean, cleanIndicators, firstIndicator } from '../clean-form.ts';
import { other, type RuleCase } from '../rule-case.ts';

/** A goal that is not altered much by a few words more. */
const long = `${clean.overallGoal}${clean.annualGoal}常年开放自习室，周末举办讲座，寒暑假开办少儿课堂，为老年读者送书上门`;

export const repeated: Record<string, RuleCase> = {
	'I-07': {
		broken: [
			{
				forms: [
					{},
					{
						...other,
						indicators: [['数量指标', '新书购置数', '≥10(册)'], ...(other.indicators ?? [])],
					},
				],
				lines: [firstIndicator],
				level: '中',
				says: '“新书购置数”在 2 个项目中同名出现',
				others: 1,
			},
			{
				forms: [{}, { ...other, overallGoal: `${clean.overallGoal}。` }],
				lines: [11],
				level: '中',
				says: '项目总目标与“古籍修复经费”的项目总目标完全相同',
				others: 1,
			},
			{
				forms: [{ overallGoal: long }, { ...other, annualGoal: `${long}并推广阅读` }],
				lines: [11],
				level: '中',
				says: '的年度总体目标有 97% 以上相同',
				others: 1,
			},
			{
				forms: [{}, other, other, other, other].map((form, i) => ({
					...form,
					projectName: `${'甲乙丙丁戊'[i] ?? ''}项目`,
					overallGoal: clean.overallGoal,
				})),
				lines: [11],
				level: '中',
				says: '与“乙项目”的项目总目标、“丙项目”的项目总目标、“丁项目”的项目总目标等 4 处完全相同',
				others: 4,
			},
			{
				forms: [{}, other, other, other].map((form, i) => ({
					...form,
					projectName: `${'甲乙丙丁'[i] ?? ''}项目`,
					overallGoal: clean.overallGoal,
				})),
				lines: [11],
				level: '中',
				says: '“丁项目”的项目总目标完全相同',
				others: 3,
			},
			{
				forms: Array.from({ length: 60 }, (_, i) => ({
					...(i === 0 ? {} : other),
					projectName: `第${i}项目`,
					overallGoal: clean.overallGoal,
					indicators: [['数量指标', '新 书购置数', '≥10(册)'], ...cleanIndicators.slice(1)],
				})),
				lines: [firstIndicator],
				level: '中',
				says: '在 60 个项目中',
				others: 50,
			},
		],
		kept: [
			[{ annualGoal: '做好工作。' }, { ...other, annualGoal: '做好工作。' }],
			// T-09 speaks of one form that copies its own goal.
			[{ overallGoal: clean.annualGoal }, other],
			[
				{},
				{
					...other,
					indicators: [['质量指标', '新书购置数', '≥10(册)'], ...(other.indicators ?? [])],
				},
			],
			[
				{ ...other, indicators: [...(other.indicators ?? []), ['数量指标', '古籍修复数', '≥9']] },
				{},
			],
			[{}, other],
			// Each project pays its own staff and checks its own systems.
			...['完成雇员薪酬发放', '完成年度绩效考核', '系统安全检测次数'].map((name) => [
				{ indicators: [['数量指标', name, '=12(次)'], ...cleanIndicators] as const },
				{
					...other,
					indicators: [['数量指标', name, '=12(次)'], ...cleanIndicators.slice(3)] as const,
				},
			]),
			[{}, { unit: '另区图书馆', department: '另区文化局', year: '(2023年度)' }],
		],
	},
};
