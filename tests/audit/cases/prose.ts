import { clean, cleanIndicators, firstIndicator } from '../clean-form.ts';
import { indicator, instead, lineIn, other, type RuleCase } from '../rule-case.ts';

export const prose: Record<string, RuleCase> = {
	'T-01': {
		broken: [
			{
				forms: { overallGoal: `<p>${clean.overallGoal}</p>` },
				lines: [11],
				level: '低',
				says: '文字中残留 HTML 标签（1 处），建议删去。<p>',
			},
			{
				forms: {
					overallGoal: `<p>${clean.overallGoal}</p>`,
					annualGoal: `${clean.annualGoal}<br/>`,
					projectName: '<b>图书采购经费</b>',
				},
				lines: [3, 11],
				level: '低',
				says: '（3 处）',
			},
			{
				forms: { overallGoal: `<p>${'古籍修复'.repeat(20)}</p>` },
				lines: [11],
				level: '低',
				says: `<p>${'古籍修复'.repeat(14)}古…`,
			},
			{
				forms: { goalLabel: '项目总目标<br/>(2023年-2023年)' },
				lines: [10],
				level: '低',
				says: '项目总目标<br/>',
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
				says: '同一张表内写作“12345热线”和“12348热线”，疑似号码有误',
			},
			// Where it is rare it is probably wrong, so all of its lines are told.
			{
				forms: {
					overallGoal: `${clean.overallGoal}接入12345热线。`,
					indicators: [
						...cleanIndicators.slice(0, 7),
						['可持续影响指标', '对12345热线的响应', '好'],
						['服务对象满意度指标', '对12348热线的满意度', '≥90%'],
					],
				},
				lines: [11, firstIndicator + 8],
				level: '低',
				says: '“12348热线”',
			},
			{
				forms: {
					overallGoal: `${clean.overallGoal}加强管理和，提升服务。`,
					...indicator(['质量指标', '服务和，管理', '好']),
				},
				lines: [11, lineIn('质量指标')],
				level: '低',
				says: '“和，”连词后直接标点，疑似缺字，建议核实。',
				suggests: null,
			},
			{
				forms: { overallGoal: `${clean.overallGoal}建设法制政府。` },
				lines: [11],
				level: '低',
				says: '“法制政府”用词疑似有误',
				suggests: '疑似应为“法治政府”',
			},
			{
				forms: {
					overallGoal: `${clean.overallGoal}开展法治宣传。`,
					annualGoal: `${clean.annualGoal}开展法制宣传。`,
				},
				lines: [11],
				level: '低',
				says: '写作“法治宣传”和“法制宣传”，疑似同一事项两种写法',
			},
		],
		kept: [
			{
				overallGoal: `${clean.overallGoal}开展法治宣传，接入12345热线。`,
				annualGoal: `${clean.annualGoal}开展法制教育，接入12345热线，受理12348来电。`,
			},
			{ overallGoal: `${clean.overallGoal}进一步完善研究研究成果，改善服务和环境。` },
		],
	},
	'T-03': {
		broken: [
			{
				forms: { overallGoal: `贯彻党的十八大和十八届三中、四中全会精神，${clean.overallGoal}` },
				lines: [11],
				level: '低',
				says: '最近的一次在 2014 年，早于本表 2023 年度 9 年',
			},
			{
				forms: { annualGoal: `贯彻党的十九届二中、四中全会精神，${clean.annualGoal}` },
				lines: [11],
				level: '低',
				says: '在 2019 年，早于本表 2023 年度 4 年',
			},
		],
		kept: [
			{ annualGoal: `贯彻党的十九届四中、五中全会精神，${clean.annualGoal}` },
			{ overallGoal: `贯彻党的十八大精神，${clean.overallGoal}`, year: '' },
			{
				overallGoal: `贯彻党的十八大精神，${clean.overallGoal}`,
				annualGoal: `贯彻党的二十大精神，${clean.annualGoal}`,
			},
			{ overallGoal: `贯彻党的十八大和二十大精神，${clean.overallGoal}` },
		],
	},
	'T-04': {
		broken: [
			{
				forms: { overallGoal: `${clean.overallGoal}以帮助我中心发展。` },
				lines: [11],
				level: '中',
				says: '以“我中心”自称，而实施单位是“某区图书馆”',
			},
			{
				forms: { overallGoal: `${clean.overallGoal}以帮助我馆和我中心发展。`, unit: '' },
				lines: [11],
				level: '中',
				says: '而实施单位是“某区文化局”',
			},
			{
				forms: [indicator(['质量指标', '古籍修复完好率', '≥90%']), other],
				lines: [lineIn('质量指标')],
				level: '中',
				says: '指标写“古籍修复”，本项目的名称和目标均未提到，而它是“古籍修复经费”的内容',
				others: 1,
			},
		],
		kept: [
			[
				indicator(['质量指标', '古籍修复完好率', '≥90%']),
				other,
				{ ...other, projectName: '古籍修复二期' },
			],
			[indicator(['质量指标', '古籍修复完好率', '≥90%']), { ...other, unit: '另区图书馆' }],
			[
				{
					...indicator(['质量指标', '古籍修复完好率', '≥90%']),
					overallGoal: `${clean.overallGoal}旧书修复。`,
				},
				other,
			],
			[indicator(['质量指标', '古籍、修复完好率', '≥90%']), other],
			{ ...indicator(['质量指标', '我中心完好率', '≥90%']) },
			{ overallGoal: `${clean.overallGoal}以帮助我局发展。` },
			{ overallGoal: `${clean.overallGoal}以帮助我馆发展。` },
		],
	},
	'T-05': {
		broken: [
			{
				forms: { overallGoal: `${clean.overallGoal}本项目主要用于购置图书。` },
				lines: [11],
				level: '中',
				says: '项目总目标写的是资金用途，',
			},
			{
				forms: { overallGoal: `阅读推广是建设书香社会的有效途径，${clean.overallGoal}` },
				lines: [11],
				level: '中',
				says: '背景，未写产出和效果，建议核实。阅读推广是建设书香社会的有效途径，丰富馆藏',
			},
		],
		kept: [
			{ overallGoal: '' },
			{ annualGoal: `${clean.annualGoal}本项目主要用于购置图书。` },
			{ overallGoal: `${clean.overallGoal}图书馆成为居民学习的途径。` },
		],
	},
	'T-06': {
		broken: [
			{
				forms: { annualGoal: '根据2023年工作计划，购置新书，举办读者沙龙，做好借阅服务。' },
				lines: [11],
				level: '中',
				says: '没有写明任何数量',
			},
			{
				forms: { annualGoal: '按《公共图书馆法》（2017）79号，接听12345热线，做好借阅服务。' },
				lines: [11],
				level: '中',
			},
		],
		kept: [
			{ annualGoal: '' },
			{ annualGoal: '购置新书，举办读者沙龙十二场，做好借阅服务。' },
			{ annualGoal: '百分之九十的新书当日上架。' },
		],
	},
	'T-07': {
		broken: [
			{
				forms: { overallGoal: '丰富馆藏,使更多居民养成阅读习惯，持证读者逐年增长。' },
				lines: [11],
				level: '低',
				says: '目标文字全半角标点混用，建议统一。丰富馆藏,使更多居民养成阅',
			},
			{
				forms: { overallGoal: '经过多年努力终于丰富馆藏,使更多居民养成阅读习惯。' },
				lines: [11],
				level: '低',
				says: '目标文字用半角标点，建议统一。年努力终于丰富馆藏,使更多居民养成',
			},
			{
				forms: {
					overallGoal: '丰富馆藏,使更多居民养成阅读习惯。',
					...instead(
						'到馆读者满意度',
						['服务对象满意度指标', '读者（成人）满意度', '≥90%'],
						['服务对象满意度指标', '读者(少儿)满意度', '≥90%'],
					),
				},
				lines: [11, firstIndicator + 9],
				level: '低',
				says: '目标文字用半角标点，指标中全角、半角括号混用，建议',
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
				says: '读者(少儿)满意度',
			},
		],
		kept: [
			instead('到馆读者满意度', ['服务对象满意度指标', '到馆读者（成人）满意度', '≥90(%)']),
			instead('到馆读者满意度', ['服务对象满意度指标', '到馆读者(成人)满意度', '≥90%']),
			instead('到馆读者满意度', ['服务对象满意度指标', '到馆读者,成人满意度', '≥90%']),
			{ overallGoal: '丰富馆藏（含古籍），使更多居民(含少儿)养成阅读习惯，持证读者逐年增长。' },
		],
	},
	'T-08': {
		broken: [
			{
				forms: { goalLabel: '项目总目标(2023年 -2023年)' },
				lines: [10],
				level: '低',
				says: '多余空格（1 处），建议删去。项目总目标',
			},
		],
		kept: [{ goalLabel: '项目总目标 (2023年-2023年)' }],
	},
	'T-09': {
		broken: [
			{
				forms: { overallGoal: `${clean.annualGoal}丰富馆藏。` },
				lines: [11],
				level: '低',
				says: '有 93% 相同',
			},

			{ forms: { overallGoal: clean.annualGoal }, lines: [11], level: '低', says: '有 100% 相同' },
		],
		kept: [{ overallGoal: `${clean.overallGoal}购置新书。` }, { overallGoal: '', annualGoal: '' }],
	},
};
