// Amounts in the text, units that are missing, kinds of cost, and the cost of like things.
import { clean } from '../clean-form.ts';
import {
	indicator,
	instead,
	lineIn,
	lineWith,
	other,
	type Parts,
	type RuleCase,
} from '../rule-case.ts';

const goal = (more: string): Parts => ({ annualGoal: `${clean.annualGoal}${more}` });
const year = (printed: string, parts: Parts): Parts => ({
	...{ year: `(${printed}年度)`, start: `${printed}-01-01`, end: `${printed}-12-31` },
	goalLabel: `项目总目标(${printed}年-${printed}年)`,
	...parts,
});

/** Two projects of mediation; the first asks for 100,000 yuan. */
const mediation = (count: string, more: Parts = {}): Parts => ({
	projectName: '人民调解经费',
	...instead('新书购置数', ['数量指标', '人民调解案件数', count]),
	...more,
});
const ofCourt = (count: string, money: string): Parts => ({
	...other,
	projectName: '法院先行调解经费',
	...{ total: money, fiscal: money, annualTotal: money, annualFiscal: money },
	indicators: [['数量指标', '先行调解案件数', count], ...(other.indicators ?? []).slice(1)],
});

export const stated: Record<string, RuleCase> = {
	'F-07': {
		broken: [
			{
				forms: goal('本年度申请财政资金共计12.5万元。'),
				lines: [6, 11],
				level: '中',
				says: '表内年度资金申请总额为 100,000.00 元',
				suggests: null,
			},
			{
				forms: goal('项目总投资100,000.00万元。'),
				lines: [6, 11],
				level: '中',
				says: '“元”与“万元”混用',
				suggests: '疑似应写“10万元”',
			},
			{
				forms: { overallGoal: `${clean.overallGoal}申请资金约8万元。` },
				lines: [6, 11],
				level: '中',
			},
		],
		kept: [
			goal('本年度申请财政资金共计10万元。'),
			goal('项目总投资100,000.00元。'),
			goal('申请资金约9.5万元。'),
			goal('购置费用3.2万元。'),
			goal('2022年申请财政资金共计12.5万元。'),
			{ ...goal('本年度申请财政资金共计12.5万元。'), total: '', annualTotal: '' },
			{
				...goal('项目总投资12.35万元。'),
				...{ total: '123,456.00', fiscal: '123,456.00' },
				...{ annualTotal: '123,456.00', annualFiscal: '123,456.00' },
			},
		],
	},
	'V-13': {
		broken: [
			{
				forms: instead('读者沙龙举办数', ['数量指标', '读者沙龙举办数', '≥12']),
				lines: [lineWith('读者沙龙举办数')],
				level: '低',
				suggests: '年度总体目标写“12场”，“≥12”疑似应为“≥12场”',
			},
			{
				forms: indicator(['质量指标', '破损书修补比例', '95']),
				lines: [lineIn('质量指标')],
				level: '低',
				suggests: null,
			},
		],
		kept: [
			instead('读者沙龙举办数', ['数量指标', '读者沙龙举办数（场）', '≥12']),
			indicator(['质量指标', '馆舍评级得分', '≥95']),
			indicator(['质量指标', '破损书修补', '完成']),
			{
				indicators: [
					['数量指标', '新书购置数', '≥2000'],
					['数量指标', '读者沙龙举办数', '≥12'],
					['质量指标', '新书验收合格率', '≥98'],
					['服务对象满意度指标', '到馆读者满意度', '≥90%'],
				],
			},
		],
	},
	'S-09': {
		broken: [
			{
				forms: year('2025', {}),
				lines: [lineWith('新书平均成本')],
				level: '提示',
				says: '成本指标有单位成本，疑似没有总成本、分项成本',
			},
			{
				forms: year('2026', indicator(['成本指标', '项目总成本', '≤10万元'])),
				lines: [lineWith('新书平均成本'), lineWith('新书平均成本') + 1],
				level: '提示',
				says: '疑似没有分项成本',
			},
		],
		kept: [
			year('2024', {}),
			year('2025', { indicators: [['数量指标', '新书购置数', '≥2000(册)']] }),
			year('2025', indicator(['成本指标', '采购节约率', '≥3%'])),
			year('2025', {
				indicators: [
					...(clean.indicators ?? []),
					['成本指标', '项目总成本', '≤10万元'],
					['成本指标', '书架购置费', '≤2万元'],
				],
			}),
		],
	},
	'C-07': {
		broken: [
			{
				forms: [mediation('=1000(件)'), ofCourt('≥100(件)', '50,000.00')],
				lines: [28, 35],
				level: '提示',
				says: '50,000.00 元 ÷ 100 件 = 至多 500.00 元/件；“人民调解经费” 100,000.00 元 ÷ 1000 件 = 100.00 元/件，最高是最低的 5 倍',
				others: 1,
			},
		],
		kept: [
			[mediation('=1000(件)'), ofCourt('≥500(件)', '50,000.00')],
			[mediation('=1000(件)'), ofCourt('≥100(次)', '50,000.00')],
			[mediation('=1000(件)'), { ...ofCourt('≥100(件)', '50,000.00'), unit: '某区档案馆' }],
			[mediation('=1000(件)'), year('2024', ofCourt('≥100(件)', '50,000.00'))],
			[mediation('=1000(件)')],
		],
	},
};
