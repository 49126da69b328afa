import type { AuditOrder } from '#lib/selection/audit-selection.ts';
import { defineWords } from '#lib/words/language.ts';
import type { FindingColumn } from './finding-sheet.ts';

interface FindingListWords {
	title: string;
	caption: string;
	order: string;
	orders: Record<AuditOrder, string>;
	none: string;
	rest: (count: string) => string;
	waiting: string;
	failed: (reason: string) => string;
	noLine: string;
	evidence: string;
	nearby: string;
	line: string;
	level2: string;
	name: string;
	target: string;
	blank: string;
	noRows: string;
	openForm: string;
	review: string;
	amounts: Record<string, string>;
	money: string;
	filename: string;
	sheet: string;
	headers: Record<FindingColumn, string>;
	rulesSheet: string;
}

export const findingListWords = defineWords<FindingListWords>(
	{
		title: '审核发现',
		caption: '均为疑似，供核实；原文照录，行号为来源文件的行。',
		order: '排列',
		orders: { level: '按级别', rule: '按规则', project: '按项目' },
		none: '没有符合筛选条件的发现。',
		rest: (count) => `其余 ${count} 处需要启用 JavaScript 才能列出；全部发现见“数据”页的下载文件。`,
		waiting: '正在载入…',
		failed: (reason) => `未能载入。原因：${reason}`,
		noLine: '未印出',
		evidence: '证据',
		nearby: '有关行及上下行',
		line: '行',
		level2: '二级指标',
		name: '三级指标',
		target: '指标值',
		blank: '（空白）',
		noRows: '有关行不在指标表内，见申报表原文。',
		openForm: '在申报表中查看',
		review: '审核意见表',
		amounts: {
			total_fen: '项目资金总额',
			fiscal_fen: '财政资金',
			other_total_fen: '其他资金（项目）',
			annual_total_fen: '年度资金申请总额',
			annual_fiscal_fen: '当年财政拨款',
			annual_carryover_fen: '上年结转资金',
			annual_other_fen: '其他资金（年度）',
		},
		money: '表内金额（元）',
		filename: '审核发现',
		sheet: '审核发现',
		headers: {
			rule: '规则',
			title: '规则名称',
			group: '规则类别',
			level: '级别',
			project: '项目名称',
			form: '申报表编号',
			file: '来源文件',
			lines: '有关行',
			quote: '原文',
			message: '说明',
			suggestion: '建议',
			others: '相比较的申报表',
		},
		rulesSheet: '规则',
	},
	{
		title: 'Findings',
		caption:
			'All are suspicions to verify; texts are quoted as printed, lines are those of the source.',
		order: 'Order',
		orders: { level: 'By level', rule: 'By rule', project: 'By project' },
		none: 'No finding fits these filters.',
		rest: (count) =>
			`The other ${count} need JavaScript to be listed; all are in the downloads of the page Data.`,
		waiting: 'Loading…',
		failed: (reason) => `Could not be loaded: ${reason}`,
		noLine: 'not printed',
		evidence: 'Evidence',
		nearby: 'The lines concerned and those next to them',
		line: 'Line',
		level2: 'Level 2',
		name: 'Indicator',
		target: 'Target',
		blank: '(blank)',
		noRows: 'The lines concerned are not in the indicator table; see the form.',
		openForm: 'Show in the form',
		review: 'Review sheet',
		amounts: {
			total_fen: 'Total project funding',
			fiscal_fen: 'of which fiscal funds',
			other_total_fen: 'Other funds (project)',
			annual_total_fen: 'Annual funding requested',
			annual_fiscal_fen: 'of which current-year fiscal appropriation',
			annual_carryover_fen: 'Carry-over from last year',
			annual_other_fen: 'Other funds (year)',
		},
		money: 'Amounts of the form (元, yuan)',
		filename: 'findings',
		sheet: 'Findings',
		headers: {
			rule: 'Rule',
			title: 'Title of the rule',
			group: 'Group',
			level: 'Level',
			project: 'Project',
			form: 'Form',
			file: 'Source file',
			lines: 'Lines',
			quote: 'Printed text',
			message: 'Message',
			suggestion: 'Suggestion',
			others: 'Forms compared with',
		},
		rulesSheet: 'Rules',
	},
);
