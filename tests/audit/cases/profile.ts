import { clean, cleanIndicators } from '../clean-form.ts';
import { indicator, lineIn, type RuleCase } from '../rule-case.ts';

export const profile: Record<string, RuleCase> = {
	'I-01': {
		broken: [
			{
				forms: { start: '2024-01-01', end: '2024-12-31' },
				lines: [5],
				level: '中',
				says: '2023 年度',
			},
			{
				forms: { start: '2023-06-30', end: '2023-01-01' },
				lines: [5],
				level: '中',
				says: '完成日期 2023-01-01 早于开始日期 2023-06-30',
			},
			{
				forms: { end: '' },
				lines: [5],
				level: '中',
				says: '只填写了开始日期，建议核实并补填。2023',
			},
			{ forms: { start: '' }, lines: [5], level: '中', says: '只填写了完成日期' },
			{
				forms: { start: '2021-01-01', end: '2022-12-31' },
				lines: [5],
				level: '中',
				says: '2023 年度不在起止日期 2021-01-01 至 2022-12-31 之内',
			},
		],
		kept: [
			{ start: '2022-01-01', end: '2024-12-31' },
			{ start: '2023-05-01', end: '2023-05-01' },
			{ start: '2022-01-01', end: '2023-01-31' },
			{ start: '', end: '' },
		],
	},
	'I-02': {
		broken: [
			{
				forms: { projectName: '借阅系统运维', nature: '阶段性项目', category: '运转类' },
				lines: [3],
				level: '中',
				says: '填为“阶段性项目”，而运维逐年发生，疑似应为经常性项目',
			},
			{
				forms: { projectName: '分馆开办经费', nature: '经常性项目' },
				lines: [3],
				level: '中',
				says: '一次性开办或购置，不逐年发生',
			},
			{
				forms: { projectName: '分馆开办经费', nature: '阶段性项目' },
				lines: [3],
				level: '中',
				says: '疑似应为一次性项目',
			},
			{
				forms: { projectName: '古籍普查', nature: '阶段性项目' },
				lines: [3],
				level: '中',
				says: '起止在同一年内，不分阶段',
			},
			{
				forms: { projectName: '借阅系统运维', nature: '一次性项目' },
				lines: [3],
				level: '中',
				says: '运维逐年发生，建议',
			},
		],
		kept: [
			{ projectName: '分馆开办经费', nature: '阶段性项目', end: '2024-12-31' },
			{ projectName: '分馆开办经费', nature: '一次性项目' },
			{ projectName: '古籍普查', nature: '阶段性项目', start: '' },
			{ projectName: '分馆开办经费', nature: '' },
			{ projectName: '', nature: '阶段性项目' },
			{ projectName: '借阅系统运维', category: '运转类' },
			{ projectName: '古籍普查', nature: '阶段性项目', start: '2022-01-01', end: '2023-12-31' },
		],
	},
	'I-03': {
		broken: [
			{
				forms: { projectName: '借阅系统运维' },
				lines: [3],
				level: '提示',
				says: '系统运维列为特定目标类，建议核对项目类别。特定目标类；借阅系统运维',
			},
			{
				forms: { projectName: '编外人员经费' },
				lines: [3],
				level: '提示',
				says: '人员性支出列为特定目标类，建议核对项目类别。特定目标类；编外人员经费',
			},
			{
				forms: indicator(['数量指标', '编外馆员工资发放人数', '≥10(人)']),
				lines: [3, lineIn('数量指标')],
				level: '提示',
				says: '人员性支出列为特定目标类，建议核对项目类别。特定目标类；编外馆员工资发放人数',
			},
			{
				forms: {
					projectName: '借阅系统运维',
					...indicator(['数量指标', '编外馆员工资发放人数', '≥10(人)']),
				},
				lines: [3],
				level: '提示',
				says: '特定目标类；借阅系统运维',
			},
		],
		kept: [
			{ projectName: '借阅系统运维', category: '运转类' },
			{ projectName: '借阅系统运维', category: '' },
			indicator(['社会效益指标', '工资增长水平', '≥3%']),
		],
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
				suggests: null,
			},
			{
				forms: { projectName: '图书采购 (少儿)经费' },
				lines: [3],
				level: '低',
				says: '多余空格',
				suggests: '疑似应为“图书采购(少儿)经费”',
			},
			{ forms: { projectName: '图书采购(2024年)' }, lines: [3], level: '低', says: '2024' },
			{ forms: { projectName: '图书采购工程建设工程维护' }, lines: [3], level: '低', says: '建设' },
			{ forms: { projectName: '图书采购(2021年)' }, lines: [3], level: '低', says: '2021' },
			{
				forms: {
					projectName: '图书流转（特约流转）经费',
					...indicator(['数量指标', '流转（特邀流转）册数', '≥100(册)']),
					annualGoal: `${clean.annualGoal}图书流转（特邀流转）100册。`,
				},
				lines: [3, lineIn('数量指标')],
				level: '低',
				says: '项目名称写“特约流转”，正文写“特邀流转”',
			},
		],
		kept: [
			{ projectName: 'RFID 图书采购经费' },
			{ projectName: '图书采购(2023年)' },
			{ projectName: '图书采购(2024年)', end: '2024-12-31' },
			{ projectName: '图书采购(2021年)', start: '' },
			{ projectName: '图书采购(2021年)', end: '' },
			{ projectName: '阅览系统建设项目' },
			{ projectName: '阅览系统运维' },
			{
				projectName: '图书流转（特约流转）经费',
				indicators: [
					...cleanIndicators.slice(0, 8),
					['服务对象满意度指标', '读者对流转（特邀流转）的满意度', '≥90%'],
					['服务对象满意度指标', '读者对特约流转的满意度', '≥90%'],
				],
			},
			{
				projectName: '图书流转（特约流转）经费',
				...indicator(['数量指标', '流转（特邀流动）册数', '≥100(册)']),
			},
			{
				projectName: '图书流转经费',
				...indicator(['数量指标', '流转（特邀流转）册数', '≥100(册)']),
			},
		],
	},
	'I-05': {
		broken: [
			{
				forms: { department: '某区文化局(汇总)' },
				lines: [4],
				level: '低',
				says: '某区文化局(汇总)',
				suggests: '疑似应为“某区文化局”',
			},
			{
				forms: { department: '某区文化局(汇总)', unit: '某区图书馆（合计）' },
				lines: [4],
				level: '低',
				suggests: '疑似应为“某区文化局；某区图书馆”',
			},
			{
				forms: { unit: '某区图书馆 (小计)' },
				lines: [4],
				level: '低',
				suggests: '疑似应为“某区图书馆”',
			},
		],
		kept: [{ department: '某区文化局(本级)' }, { unit: '某区(汇总)图书馆' }, { unit: '' }],
	},
	'I-06': {
		broken: [
			{
				forms: { annualGoal: `根据2022年度工作计划，${clean.annualGoal}` },
				lines: [2, 11],
				level: '中',
				says: '写 2022 年的计划，而本表为 2023 年度',
			},
			{
				forms: { annualGoal: `根据2023年工作计划和2024年绩效目标，${clean.annualGoal}` },
				lines: [2, 11],
				level: '中',
				says: '写 2024 年的计划',
			},
			{
				forms: {
					annualGoal: `${clean.annualGoal}以上按全馆职工大会审议通过的2021年度任务执行到位。`,
				},
				lines: [2, 11],
				level: '中',
				says: '职工大会审议通过的2021年度任务执行到位。',
			},
		],
		kept: [
			{ annualGoal: '' },
			{ annualGoal: `根据2023年度工作计划，${clean.annualGoal}馆舍2022年建成。` },
		],
	},
};
