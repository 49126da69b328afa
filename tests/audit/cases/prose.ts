import { clean, cleanIndicators, firstIndicator } from '../clean-form.ts';
import { indicator, instead, lineIn, other, type RuleCase } from '../rule-case.ts';

export const prose: Record<string, RuleCase> = {
	'T-01': {
		broken: [
			{
				forms: { overallGoal: `<p>${clean.overallGoal}</p>` },
				lines: [11],
				level: '低',
				says: '<p>',
			},
		],
		kept: [instead('新书上架时限', ['时效指标', '新书上架时限', '<15天'])],
	},
	'T-02': {
		broken: [
			{
				forms: { overallGoal: `${clean.overallGoal}加强管理和，提升服务。` },
				lines: [11],
				level: '低',
				says: '和，',
			},
			{
				forms: {
					overallGoal: `${clean.overallGoal}接入12345热线。`,
					annualGoal: `${clean.annualGoal}接入12348热线。`,
				},
				lines: [11],
				level: '低',
				says: '12348热线',
			},
			{
				forms: {
					overallGoal: `${clean.overallGoal}开展法治宣传。`,
					annualGoal: `${clean.annualGoal}开展法制宣传。`,
				},
				lines: [11],
				level: '低',
				says: '法制宣传',
			},
		],
		kept: [{ overallGoal: `${clean.overallGoal}进一步完善研究研究成果，改善服务和环境。` }],
	},
	'T-03': {
		broken: [
			{
				forms: { overallGoal: `贯彻党的十八大和十八届三中、四中全会精神，${clean.overallGoal}` },
				lines: [11],
				level: '低',
				says: '2014',
			},
		],
		kept: [{ overallGoal: `贯彻党的十八大和二十大精神，${clean.overallGoal}` }],
	},
	'T-04': {
		broken: [
			{
				forms: { overallGoal: `${clean.overallGoal}以帮助我中心发展。` },
				lines: [11],
				level: '中',
				says: '我中心',
			},
			{
				forms: [indicator(['质量指标', '古籍修复完好率', '≥90%']), other],
				lines: [lineIn('质量指标')],
				level: '中',
				says: '古籍修复',
			},
		],
		kept: [{ overallGoal: `${clean.overallGoal}以帮助我馆发展。` }],
	},
	'T-05': {
		broken: [
			{
				forms: { overallGoal: `${clean.overallGoal}本项目主要用于购置图书。` },
				lines: [11],
				level: '中',
				says: '用途',
			},
			{
				forms: { overallGoal: `阅读推广是建设书香社会的有效途径，${clean.overallGoal}` },
				lines: [11],
				level: '中',
				says: '背景',
			},
		],
		kept: [{ overallGoal: `${clean.overallGoal}图书馆成为居民学习的途径。` }],
	},
	'T-06': {
		broken: [
			{
				forms: { annualGoal: '根据2023年工作计划，购置新书，举办读者沙龙，做好借阅服务。' },
				lines: [11],
				level: '中',
			},
		],
		kept: [{ annualGoal: '购置新书，举办读者沙龙十二场，做好借阅服务。' }],
	},
	'T-07': {
		broken: [
			{
				forms: { overallGoal: '丰富馆藏,使更多居民养成阅读习惯，持证读者逐年增长。' },
				lines: [11],
				level: '低',
				says: '混用',
			},
			{
				forms: {
					indicators: [
						...cleanIndicators.slice(0, 8),
						['服务对象满意度指标', '读者（成人）满意度', '≥90%'],
						['服务对象满意度指标', '读者(少儿)满意度', '≥90%'],
					],
				},
				lines: [firstIndicator + 9],
				level: '低',
				says: '括号',
			},
		],
		kept: [instead('到馆读者满意度', ['服务对象满意度指标', '到馆读者（成人）满意度', '≥90(%)'])],
	},
	'T-08': {
		broken: [{ forms: { goalLabel: '项目总目标(2023年 -2023年)' }, lines: [10], level: '低' }],
		kept: [{ goalLabel: '项目总目标 (2023年-2023年)' }],
	},
	'T-09': {
		broken: [{ forms: { overallGoal: clean.annualGoal }, lines: [11], level: '低', says: '100%' }],
		kept: [{ overallGoal: `${clean.overallGoal}购置新书。` }],
	},
};
