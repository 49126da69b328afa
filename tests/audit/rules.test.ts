// Each rule: a form that breaks it and, as near to it as can be, one that does not.
import { expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import type { FindingLevel } from '#lib/model/finding.ts';
import {
	andIndicator,
	audit,
	clean,
	cleanIndicators,
	firstIndicator,
	lineOf,
	withIndicator,
	type IndicatorRow,
	type PrintedParts,
} from './clean-form.ts';

type Parts = Partial<PrintedParts>;

interface Broken {
	/** What is printed in place of the clean form's; several forms where the rule compares. */
	forms: Parts | Parts[];
	lines: number[];
	level: FindingLevel;
	/** Words that the message or the quote must have. */
	says?: string;
	suggests?: string;
}

/** What is near to a breach and none. */
type Kept = Parts | Parts[];

const indicator = (row: IndicatorRow): Parts => ({ indicators: andIndicator(row) });
const instead = (name: string, ...rows: IndicatorRow[]): Parts => ({
	indicators: withIndicator(name, ...rows),
});
/** The line of an added indicator: behind the last of its type. */
const lineIn = (level2: string) =>
	firstIndicator + cleanIndicators.findLastIndex(([type]) => type === level2) + 1;
/** The line of an indicator of the clean form. */
const lineWith = (name: string) =>
	firstIndicator + cleanIndicators.findIndex(([, known]) => known === name);
const other: Parts = {
	projectName: '古籍修复经费',
	overallGoal: '修复破损古籍，使珍贵文献得以长期保存与展出。',
	annualGoal: '修复古籍30件，拍摄数字影像4000幅。',
	indicators: [
		['数量指标', '古籍修复数', '≥30(件)'],
		['数量指标', '数字影像拍摄数', '≥4000(幅)'],
		['数量指标', '修复培训天数', '≥5(天)'],
		...cleanIndicators.slice(3),
	],
};

const cases: Record<string, { broken: Broken[]; kept: Kept[] }> = {
	'F-01': {
		broken: [
			{
				forms: { total: '' },
				lines: [lineOf.total],
				level: '高',
				says: '项目资金总额',
				suggests: '100,000.00',
			},
			{ forms: { total: '', fiscal: '-' }, lines: [lineOf.total, lineOf.fiscal], level: '高' },
		],
		kept: [{ total: '0.00', fiscal: '0.00', annualTotal: '0.00', annualFiscal: '0.00' }],
	},
	'F-02': {
		broken: [
			{
				forms: { fiscal: '90,000.00', annualFiscal: '90,000.00', annualOther: '10,000.00' },
				lines: [6, 7, 9],
				level: '高',
				says: '10,000.00',
			},
		],
		kept: [
			{
				fiscal: '90,000.00',
				otherTotal: '10,000.00',
				annualFiscal: '90,000.00',
				annualOther: '10,000.00',
			},
			{
				total: '100,000.10',
				fiscal: '100,000.00',
				otherTotal: '0.10',
				annualTotal: '100,000.10',
				annualOther: '0.10',
			},
		],
	},
	'F-03': {
		broken: [
			{
				forms: { annualFiscal: '90,000.00' },
				lines: [6, 7],
				level: '高',
				says: '10,000.00',
				suggests: '100,000.00',
			},
			{ forms: { annualFiscal: '99,999.99' }, lines: [6, 7], level: '高', says: '0.01' },
		],
		kept: [{ annualFiscal: '70,000.00', carryover: '30,000.00' }],
	},
	'F-04': {
		broken: [
			{
				forms: { annualTotal: '120,000.00', annualFiscal: '120,000.00' },
				lines: [6, 7],
				level: '高',
			},
			{
				forms: { annualTotal: '80,000.00', annualFiscal: '80,000.00' },
				lines: [6, 7],
				level: '高',
				says: '同一年',
			},
		],
		kept: [
			{
				annualTotal: '80,000.00',
				annualFiscal: '80,000.00',
				end: '2024-12-31',
				goalLabel: '项目总目标(2023年-2024年)',
			},
		],
	},
	'F-05': {
		broken: [{ forms: { otherTotal: '' }, lines: [lineOf.other], level: '低' }],
		kept: [{ otherTotal: '', annualOther: '' }],
	},
	'F-06': {
		broken: [
			{ forms: { annualFiscal: '100,000' }, lines: [lineOf.fiscal], level: '低', says: '小数位数' },
			{ forms: { annualFiscal: '100000.00' }, lines: [6, 7, 8, 9], level: '低', says: '千分位' },
		],
		kept: [{ total: '900.00', fiscal: '900.00', annualTotal: '900.00', annualFiscal: '900.00' }],
	},
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
	'G-01': {
		broken: [
			{
				forms: {
					annualGoal: '购置新书2000册，举办12场读者沙龙分享会，借阅服务30000人次。',
					...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', '=20(场)']),
				},
				lines: [11, lineWith('读者沙龙举办数')],
				level: '高',
				says: '12场读者沙龙分享会',
			},
			{
				forms: {
					annualGoal: `${clean.annualGoal}于10-11月开展优秀读者评选。`,
					...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
				},
				lines: [11, lineIn('时效指标')],
				level: '高',
				says: '10-11月',
			},
		],
		kept: [
			{
				annualGoal: '购置新书2000册，每月举办1场读者沙龙分享会，借阅服务30000人次。',
				...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', '≥12(场)']),
			},
			{
				annualGoal: `${clean.annualGoal}于9-11月开展优秀读者评选。`,
				...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
			},
		],
	},
	'G-02': {
		broken: [
			{
				forms: { annualGoal: `${clean.annualGoal}购置12台自助借还设备。` },
				lines: [11],
				level: '中',
				says: '12台自助借还设备',
			},
		],
		kept: [{ annualGoal: `${clean.annualGoal}12场沙龙面向少儿。` }],
	},
	'G-03': {
		broken: [
			{
				forms: indicator(['数量指标', '巡展开放天数', '≥30(天)']),
				lines: [lineIn('数量指标')],
				level: '低',
			},
		],
		kept: [
			{
				...indicator(['数量指标', '巡展开放天数', '≥30(天)']),
				annualGoal: `${clean.annualGoal}举办巡展。`,
			},
		],
	},
	'G-04': {
		broken: [
			{
				forms: {
					annualGoal: `${clean.annualGoal}故障后24小时内到现场处理。`,
					...indicator(['时效指标', '故障响应时限', '≤4小时']),
				},
				lines: [11, lineIn('时效指标')],
				level: '中',
				says: '24小时',
			},
			{
				forms: {
					indicators: withIndicator(
						'新书上架时限',
						['时效指标', '新书上架时限', '≤15天'],
						['时效指标', '馆舍安全检查及时性', '每季度1次'],
					).toSpliced(3, 0, ['数量指标', '馆舍安全检查次数', '=12(次)']),
					annualGoal: `${clean.annualGoal}馆舍安全检查12次。`,
				},
				lines: [firstIndicator + 3, firstIndicator + 6],
				level: '中',
				says: '折合全年 4 次',
			},
		],
		kept: [
			{
				annualGoal: `${clean.annualGoal}故障后4小时内到现场处理。`,
				...indicator(['时效指标', '故障响应时限', '≤4小时']),
			},
		],
	},
	'S-01': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => !/效益|可持续/.test(level2)) },
				lines: [firstIndicator],
				level: '高',
				says: '效益指标',
			},
		],
		kept: [{ indicators: cleanIndicators.filter(([level2]) => level2 !== '可持续影响指标') }],
	},
	'S-02': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => level2 !== '成本指标') },
				lines: [],
				level: '中',
			},
			{
				forms: instead('新书平均成本', ['成本指标', '合作书商家数', '≥3(家)']),
				lines: [lineWith('新书平均成本')],
				level: '中',
			},
		],
		kept: [instead('新书平均成本', ['成本指标', '预算控制率', '≤100%'])],
	},
	'S-03': {
		broken: [{ forms: {}, lines: [lineWith('新书平均成本')], level: '提示' }],
		kept: [instead('新书平均成本', ['经济成本指标', '新书平均成本', '≤50元'])],
	},
	'S-04': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => level2 !== '时效指标') },
				lines: [firstIndicator],
				level: '中',
				says: '时效指标',
			},
		],
		kept: [{ indicators: cleanIndicators.filter(([level2]) => level2 !== '成本指标') }],
	},
	'S-05': {
		broken: [
			{
				forms: indicator(['数量指标', '新书借阅率', '≥50%']),
				lines: [lineIn('数量指标')],
				level: '中',
				suggests: '质量指标',
			},
			{
				forms: indicator(['质量指标', '沙龙参与人数', '≥500(人)']),
				lines: [lineIn('质量指标')],
				level: '中',
				suggests: '数量指标',
			},
			{
				forms: indicator(['质量指标', '新书编目及时率', '≥95%']),
				lines: [lineIn('质量指标')],
				level: '中',
				suggests: '时效指标',
			},
			{
				forms: indicator(['社会效益指标', '借阅系统故障次数', '≤2次']),
				lines: [lineIn('社会效益指标')],
				level: '中',
			},
			{
				forms: indicator(['成本指标', '合作机构数', '≥3(家)']),
				lines: [lineIn('成本指标')],
				level: '中',
				suggests: '数量指标',
			},
			{
				forms: indicator(['时效指标', '读者投诉处置率', '≥95%']),
				lines: [lineIn('时效指标')],
				level: '中',
				suggests: '质量指标',
			},
		],
		kept: [
			indicator(['质量指标', '读者投诉处置率', '≥95%']),
			indicator(['社会效益指标', '社区秩序稳定性', '零投诉（全年）']),
		],
	},
	'S-06': {
		broken: [
			{
				forms: {
					indicators: [
						...cleanIndicators.slice(0, 8),
						['服务对象满意度指标\t', '到馆读者满意度', '≥90%'],
					],
				},
				lines: [firstIndicator + 8],
				level: '低',
			},
		],
		kept: [{}],
	},
	'S-07': {
		broken: [
			{
				forms: indicator(['质量指标', '新书购置数', '≥2000(册)']),
				lines: [firstIndicator, lineIn('质量指标')],
				level: '中',
				says: '出现 2 次',
			},
		],
		kept: [indicator(['质量指标', '新书购置品种数', '≥1500(种)'])],
	},
	'S-08': {
		broken: [
			{
				forms: [
					{ indicators: cleanIndicators.slice(2) },
					...[1, 2, 3, 4].map((n) => ({
						...other,
						projectName: `${'甲乙丙丁'[n - 1] ?? ''}项`,
						total: '10.00',
						fiscal: '10.00',
						annualTotal: '10.00',
						annualFiscal: '10.00',
					})),
				],
				lines: [6, firstIndicator],
				level: '低',
				says: '第 1',
			},
		],
		kept: [[{ indicators: cleanIndicators.slice(2) }, other]],
	},
	'V-01': {
		broken: [
			{
				forms: indicator(['质量指标', '新书编目准确率', '']),
				lines: [lineIn('质量指标')],
				level: '高',
			},
			{
				forms: indicator(['质量指标', '新书编目准确率', '/']),
				lines: [lineIn('质量指标')],
				level: '高',
			},
		],
		kept: [indicator(['质量指标', '新书编目准确率', '100%'])],
	},
	'V-02': {
		broken: [
			{
				forms: indicator(['质量指标', '重大差错发生数', '健全']),
				lines: [lineIn('质量指标')],
				level: '高',
			},
			{
				forms: indicator(['质量指标', '编目完成率', '=4(项)']),
				lines: [lineIn('质量指标')],
				level: '高',
				says: '“项”',
			},
			{
				forms: indicator(['质量指标', '街镇覆盖率', '14个街镇']),
				lines: [lineIn('质量指标')],
				level: '中',
			},
			{
				forms: indicator(['时效指标', '编目完成时限', '较快']),
				lines: [lineIn('时效指标')],
				level: '中',
			},
			{
				forms: indicator(['质量指标', '评审得分', '≥80%']),
				lines: [lineIn('质量指标')],
				level: '中',
			},
		],
		kept: [
			indicator(['质量指标', '办事效率', '高']),
			indicator(['质量指标', '视频在线率', '≥0.97']),
			indicator(['质量指标', '评审得分', '≥80分']),
		],
	},
	'V-03': {
		broken: [
			{
				forms: {
					...indicator(['数量指标', '馆员招录人数', '=6(个)']),
					annualGoal: `${clean.annualGoal}馆员招录6名。`,
				},
				lines: [lineIn('数量指标')],
				level: '低',
				says: '人数',
			},
			{
				forms: {
					...indicator(['数量指标', '专家聘用数', '=6(人次)']),
					annualGoal: `${clean.annualGoal}聘用6名专家。`,
				},
				lines: [lineIn('数量指标')],
				level: '低',
			},
		],
		kept: [
			{
				...indicator(['数量指标', '馆员招录人数', '=6(名)']),
				annualGoal: `${clean.annualGoal}馆员招录6人。`,
			},
		],
	},
	'V-04': {
		broken: [
			{
				forms: indicator(['可持续影响指标', '管理制度健全性', '健全']),
				lines: [lineIn('可持续影响指标')],
				level: '低',
			},
		],
		kept: [
			indicator(['可持续影响指标', '管理制度健全性', '健全（覆盖采编、流通、安全三类）']),
			indicator(['可持续影响指标', '馆藏特色', '地方文献成体系']),
		],
	},
	'V-05': {
		broken: [
			{
				forms: indicator(['时效指标', '编目及时性', '及时']),
				lines: [lineIn('时效指标')],
				level: '中',
				says: '期限',
			},
			{
				forms: indicator(['质量指标', '馆际互借量', '约300册']),
				lines: [lineIn('质量指标')],
				level: '中',
				says: '约',
			},
			{
				forms: indicator(['时效指标', '宣传及时性', '1-12月']),
				lines: [lineIn('时效指标')],
				level: '中',
				says: '全年',
			},
			{
				forms: indicator(['时效指标', '例会及时性', '每月1次或每季度1次']),
				lines: [lineIn('时效指标')],
				level: '中',
				says: '二选一',
			},
			{
				forms: indicator(['社会效益指标', '体系构建', '基本完成']),
				lines: [lineIn('社会效益指标')],
				level: '中',
				says: '基本',
			},
		],
		kept: [
			indicator(['时效指标', '编目及时性', '及时(到货后5日)']),
			indicator(['时效指标', '宣传及时性', '4-6月']),
		],
	},
	'V-06': {
		broken: [
			{
				forms: indicator(['时效指标', '咨询回复', '工作日5分钟内，节假日4小时内']),
				lines: [lineIn('时效指标')],
				level: '低',
			},
		],
		kept: [indicator(['时效指标', '咨询回复', '≤5分钟'])],
	},
	'V-07': {
		broken: [
			{
				forms: indicator(['质量指标', '编目准确率', '98%']),
				lines: [lineIn('质量指标')],
				level: '低',
			},
		],
		kept: [
			indicator(['质量指标', '编目准确率', '98%以上']),
			indicator(['时效指标', '例会频次', '每月1次']),
		],
	},
	'V-08': {
		broken: [
			{
				forms: indicator(['质量指标', '获奖作品', '≥3.00(件)']),
				lines: [lineIn('质量指标')],
				level: '低',
			},
		],
		kept: [indicator(['质量指标', '读者评分', '≥4.50(分)'])],
	},
	'V-09': {
		broken: [
			{
				forms: indicator(['质量指标', '编目准确率', '≥98.00(%)']),
				lines: [16, lineIn('质量指标'), 20, 21, 22],
				level: '低',
			},
		],
		kept: [indicator(['质量指标', '编目准确率', '≥98％'])],
	},
	'V-10': {
		broken: [
			{
				forms: indicator(['质量指标', '好书推荐', '>80(种)']),
				lines: [lineIn('质量指标')],
				level: '低',
				says: '≥',
			},
			{
				forms: {
					...indicator(['数量指标', '读者咨询受理数', '=94(件)']),
					annualGoal: `${clean.annualGoal}受理读者咨询94件。`,
				},
				lines: [lineIn('数量指标')],
				level: '低',
				says: '不宜用',
			},
		],
		kept: [indicator(['质量指标', '读者投诉数', '<3(件)'])],
	},
	'V-11': {
		broken: [
			{
				forms: indicator(['社会效益指标', '提升居民阅读兴趣', '借阅量增加10%']),
				lines: [lineIn('社会效益指标')],
				level: '低',
			},
		],
		kept: [indicator(['质量指标', '提升培训通过率', '≥90%'])],
	},
	'M-01': {
		broken: [
			{
				forms: { indicators: cleanIndicators.slice(0, 8) },
				lines: [firstIndicator + 7],
				level: '高',
			},
		],
		kept: [{}],
	},
	'M-02': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '主管单位满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '中',
				says: '主管',
			},
			{
				forms: indicator(['服务对象满意度指标', '工作人员满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '中',
			},
		],
		kept: [indicator(['服务对象满意度指标', '系统使用单位满意度', '≥90%'])],
	},
	'M-03': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '少儿读者满意度', '≥75%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '低',
				says: '75',
			},
		],
		kept: [indicator(['服务对象满意度指标', '少儿读者满意度', '≥80%'])],
	},
	'M-04': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '服务对象满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '低',
			},
		],
		kept: [indicator(['服务对象满意度指标', '社区居民满意度', '≥90%'])],
	},
	'C-01': {
		broken: [
			{
				forms: instead('新书平均成本', ['成本指标', '沙龙举办平均成本', '≤5000元']),
				lines: [6, 14, 18],
				level: '中',
				says: '8,333.33',
			},
		],
		kept: [instead('新书平均成本', ['成本指标', '沙龙举办平均成本', '≤9000元'])],
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
				says: '中位数为 95%',
			},
		],
		kept: [
			[60, 90, 95, 95].map((value) =>
				instead('新书验收合格率', ['质量指标', '新书验收合格率', `≥${value}%`]),
			),
		],
	},
};

const asList = (forms: Parts | Parts[]): Parts[] => (Array.isArray(forms) ? forms : [forms]);

test('every rule has a case', () => {
	expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test('a clean form breaks no rule but the hint that cost stands under output', async () => {
	expect((await audit({})).map(({ rule }) => rule)).toEqual(['S-03']);
});

const broken = Object.entries(cases).flatMap(([rule, { broken }]) =>
	broken.map((breach, i) => [`${rule} (${i + 1})`, rule, breach] as const),
);

test.each(broken)(
	'%s is found with its lines',
	async (_, rule, { forms, lines, level, says, suggests }) => {
		const found = (await audit(...asList(forms))).filter((finding) => finding.rule === rule);
		expect(found.map((finding) => ({ lines: finding.lines, level: finding.level }))).toContainEqual(
			{ lines, level },
		);
		const [finding] = found.filter((one) => one.lines.join() === lines.join());
		expect(`${finding?.message ?? ''}${finding?.quote ?? ''}`).toContain(says ?? '');
		expect(finding?.suggestion ?? '').toContain(suggests ?? '');
		expect(finding?.line).toBe(lines[0] ?? null);
	},
);

const kept = Object.entries(cases).flatMap(([rule, { kept }]) =>
	kept.map((forms, i) => [`${rule} (${i + 1})`, rule, forms] as const),
);

test.each(kept)('%s is not found where it is nearly so', async (_, rule, forms) => {
	const found = (await audit(...asList(forms))).filter((finding) => finding.rule === rule);
	expect(found).toEqual([]);
});
