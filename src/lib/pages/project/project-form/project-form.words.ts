import type { FieldName, Funding } from '#lib/model/form.ts';
import type { TargetKind } from '#lib/model/target.ts';
import { defineWords } from '#lib/words/language.ts';

type Field = Exclude<FieldName, 'fiscalYear'>;

const fields: Record<Field, string> = {
	projectName: '项目名称',
	nature: '项目性质',
	category: '项目类别',
	department: '主管部门',
	unit: '实施单位',
	startDate: '计划开始日期',
	endDate: '计划完成日期',
	total: '项目资金总额',
	fiscal: '其中：财政资金',
	otherTotal: '其他资金',
	annualTotal: '年度资金申请总额',
	annualFiscal: '其中：当年财政拨款',
	annualCarryover: '上年结转资金',
	annualOther: '其他资金',
	overallGoal: '项目总目标',
	annualGoal: '年度总体目标',
};

const fieldsEnglish: Record<Field, string> = {
	projectName: 'Project',
	nature: 'Nature',
	category: 'Category',
	department: 'Department',
	unit: 'Implementing unit',
	startDate: 'Planned start',
	endDate: 'Planned completion',
	total: 'Total project funding',
	fiscal: 'of which fiscal funds',
	otherTotal: 'Other funds',
	annualTotal: 'Annual funding requested',
	annualFiscal: 'of which current-year fiscal appropriation',
	annualCarryover: 'Carry-over from last year',
	annualOther: 'Other funds',
	overallGoal: 'Overall goal of the project',
	annualGoal: 'Overall goal of the year',
};

/** The rows of the funding block: what stands left and right, null for a cell that no form has. */
export const fundingRows: [keyof Funding | null, keyof Funding][] = [
	['total', 'annualTotal'],
	['fiscal', 'annualFiscal'],
	[null, 'annualCarryover'],
	['otherTotal', 'annualOther'],
];

const kinds: Record<TargetKind | 'unread', string> = {
	quantity: '定量',
	duration: '时限',
	frequency: '频次',
	schedule: '日程',
	qualitative: '定性描述',
	composite: '多项要求',
	unread: '未读懂',
};

const kindsEnglish: Record<TargetKind | 'unread', string> = {
	quantity: 'quantity',
	duration: 'duration',
	frequency: 'frequency',
	schedule: 'schedule',
	qualitative: 'qualitative',
	composite: 'several demands',
	unread: 'not understood',
};

export const projectFormWords = defineWords(
	{
		title: '财政项目支出绩效目标申报表',
		region: '申报表',
		year: (year: string) => `（${year}年度）`,
		yearBlank: '（年度未填写）',
		showLines: '显示来源行',
		fields,
		funding: '项目资金（元）',
		goals: '项目绩效目标',
		indicators: '绩效指标',
		columns: ['一级指标', '二级指标', '三级指标', '指标值', '读作', '权重'],
		header: '项目基本情况',
		blank: '未填写',
		unprinted: '未印出',
		inWan: '原表以万元填写，已换算为元。',
		line: (line: string) => `第${line}行`,
		repair: '标签校正',
		noIndicators: '未读出绩效指标。',
		kinds,
		implicit: '（=）：原文没有印比较符，按等于读。',
		doubts: (count: string) => `需核对之处（${count}）`,
		doubt: (number: string) => `需核对，见第 ${number} 项`,
		finding: (rule: string, level: string) => `审核发现 ${rule}，级别${level}`,
		place: (line: string, column: string) => `第 ${line} 行${column ? `第 ${column} 列` : ''}`,
		noPlace: '全表',
	},
	{
		title: 'Performance target declaration form (财政项目支出绩效目标申报表)',
		region: 'Declaration form',
		year: (year: string) => `(fiscal year ${year})`,
		yearBlank: '(fiscal year not stated)',
		showLines: 'Show source lines',
		fields: fieldsEnglish,
		funding: 'Project funding (yuan)',
		goals: 'Performance goals',
		indicators: 'Performance indicators',
		columns: ['Level 1', 'Level 2', 'Level 3', 'Target value', 'Read as', 'Weight'],
		header: 'The project',
		blank: 'not stated',
		unprinted: 'not printed',
		inWan: 'The form states 10,000 yuan; converted to yuan.',
		line: (line: string) => `line ${line}`,
		repair: 'Label repaired',
		noIndicators: 'No indicators were read.',
		kinds: kindsEnglish,
		implicit: '(=): no comparator is printed; read as equal.',
		doubts: (count: string) => `To be verified (${count})`,
		doubt: (number: string) => `To be verified, see item ${number}`,
		finding: (rule: string, level: string) => `Finding ${rule}, level ${level}`,
		place: (line: string, column: string) => `Line ${line}${column ? `, column ${column}` : ''}`,
		noPlace: 'Whole form',
	},
);
