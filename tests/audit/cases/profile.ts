import { clean, firstIndicator } from '../clean-form.ts';
import { indicator, lineIn, other, type RuleCase } from '../rule-case.ts';

export const profile: Record<string, RuleCase> = {
	'I-01': {
		broken: [
			{
				forms: { start: '2024-01-01', end: '2024-12-31' },
				lines: [5],
				level: '中',
				says: '2023 年度',
			},
			{ forms: { start: '2023-06-30', end: '2023-01-01' }, lines: [5], level: '中', says: '早于' },
			{ forms: { end: '' }, lines: [5], level: '中', says: '只填写了开始' },
		],
		kept: [{ start: '2022-01-01', end: '2024-12-31' }],
	},
	'I-02': {
		broken: [
			{
				forms: { projectName: '借阅系统运维', nature: '阶段性项目', category: '运转类' },
				lines: [3],
				level: '中',
				says: '逐年',
			},
			{
				forms: { projectName: '分馆开办经费', nature: '经常性项目' },
				lines: [3],
				level: '中',
				says: '一次性',
			},
		],
		kept: [
			{ projectName: '借阅系统运维', category: '运转类' },
			{ projectName: '古籍普查', nature: '阶段性项目', start: '2022-01-01', end: '2023-12-31' },
		],
	},
	'I-03': {
		broken: [{ forms: { projectName: '借阅系统运维' }, lines: [3], level: '提示' }],
		kept: [{ projectName: '借阅系统运维', category: '运转类' }],
	},
	'I-04': {
		broken: [
			{
				forms: { projectName: '图书采购（少 儿）经费' },
				lines: [3],
				level: '低',
				suggests: '图书采购（少儿）经费',
			},
			{
				forms: { projectName: '阅览系统建设项目(2023运维)', category: '运转类' },
				lines: [3],
				level: '低',
				says: '自相矛盾',
			},
			{ forms: { projectName: '图书采购(2021年)' }, lines: [3], level: '低', says: '2021' },
			{
				forms: {
					projectName: '图书流转（特约流转）经费',
					...indicator(['数量指标', '流转（特邀流转）册数', '≥100(册)']),
					annualGoal: `${clean.annualGoal}图书流转（特邀流转）100册。`,
				},
				lines: [3, lineIn('数量指标')],
				level: '低',
				says: '特邀流转',
			},
		],
		kept: [{ projectName: 'RFID 图书采购经费' }, { projectName: '图书采购(2023年)' }],
	},
	'I-05': {
		broken: [
			{
				forms: { department: '某区文化局(汇总)' },
				lines: [4],
				level: '低',
				suggests: '某区文化局',
			},
		],
		kept: [{ department: '某区文化局(本级)' }],
	},
	'I-06': {
		broken: [
			{
				forms: { annualGoal: `根据2022年度工作计划，${clean.annualGoal}` },
				lines: [2, 11],
				level: '中',
				says: '2022',
			},
		],
		kept: [{ annualGoal: `根据2023年度工作计划，${clean.annualGoal}馆舍2022年建成。` }],
	},
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
				says: '新书购置数',
			},
			{
				forms: [{}, { ...other, overallGoal: `${clean.overallGoal}。` }],
				lines: [11],
				level: '中',
				says: '完全相同',
			},
		],
		kept: [
			[{}, other],
			[{}, { unit: '另区图书馆', department: '另区文化局', year: '(2023年度)' }],
		],
	},
};
