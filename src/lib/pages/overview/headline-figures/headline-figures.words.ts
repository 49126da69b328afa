import { defineWords } from '#lib/words/language.ts';

export const headlineFiguresWords = defineWords(
	{
		label: '总体数字',
		sentence: (projects: string, amount: string, unit: string) =>
			`编报绩效目标的项目${projects}个，涉及项目预算资金${amount}${unit}。`,
		projects: '项目',
		projectsUnit: '个',
		annualTotal: '年度资金申请总额',
		annualFiscal: '其中：当年财政拨款',
		indicators: '绩效指标',
		indicatorsUnit: '个',
		measurable: '可衡量的指标值',
		measurableNote: (fraction: string) => `${fraction}，即定量、时限、频次、日程四类`,
		noBlanks: '全部项目均已填写',
		blanks: (_count: number, printed: string) => `${printed} 个项目未填写，不计入`,
		equal: '与申请总额相等',
		more: (amount: string) => `比申请总额多 ${amount}`,
		less: (amount: string) => `比申请总额少 ${amount}`,
	},
	{
		label: 'Overall figures',
		sentence: (projects, amount, unit) =>
			`Projects with declared performance targets: ${projects}; budget funding involved: ${amount} ${unit}.`,
		projects: 'Projects',
		projectsUnit: '',
		annualTotal: 'Annual funding requested',
		annualFiscal: 'of which current-year fiscal appropriation',
		indicators: 'Performance indicators',
		indicatorsUnit: '',
		measurable: 'Measurable target values',
		measurableNote: (fraction) => `${fraction}: quantity, time limit, frequency, schedule`,
		noBlanks: 'filled in by all projects',
		blanks: (count, printed) =>
			`left blank by ${printed} ${count === 1 ? 'project' : 'projects'}, not counted`,
		equal: 'equal to the funding requested',
		more: (amount) => `${amount} more than the funding requested`,
		less: (amount) => `${amount} less than the funding requested`,
	},
);
