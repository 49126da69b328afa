import type { AuditOrder } from '#lib/selection/audit-selection.ts';
import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { counted } from '#lib/words/plural.ts';
import type { FindingColumn } from './finding-sheet.ts';

interface FindingListWords {
	title: string;
	caption: string;
	order: string;
	orders: Record<AuditOrder, string>;
	none: string;
	/** Findings, and those on the same lines taken together. */
	count: (findings: string, items: string) => string;
	findings: (findings: string) => string;
	points: (count: string) => string;
	openAll: string;
	closeAll: string;
	/** Of the sections that are not listed yet. */
	rest: { projects: (count: string) => string; rules: (count: string) => string };
	more: string;
	cut: (shown: string) => string;
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
		title: '各项目的发现',
		caption:
			'均为疑似，供核实；原文照录，行号为来源文件的行。同一行的各条合为一项，起因在前；先按级别，再按年度资金申请总额排列。',
		order: '排列',
		orders: { level: '按级别', rule: '按规则', project: '按项目' },
		none: findingWords.zh.none,
		count: (findings, items) => `${findings} 条，合为 ${items} 项`,
		findings: (findings) => `${findings} 条`,
		points: (count) => `${count} 条`,
		openAll: '全部展开',
		closeAll: '全部收起',
		rest: {
			projects: (count) => `另有 ${count} 个项目；全部发现见“数据”页的下载文件。`,
			rules: (count) => `另有 ${count} 项规则；全部发现见“数据”页的下载文件。`,
		},
		more: '继续列出',
		cut: (shown) => `只列出前 ${shown} 条，全部见下载的文件。`,
		failed: sharedWords.zh.notLoaded,
		noLine: sharedWords.zh.notPrinted,
		evidence: '证据',
		nearby: '有关行及上下行',
		line: '行',
		level2: formWords.zh.level2,
		name: formWords.zh.name,
		target: formWords.zh.target,
		blank: sharedWords.zh.emptyCell,
		noRows: '有关行不在指标表内，见申报表原文。',
		openForm: '在申报表中查看',
		review: '审核意见表',
		amounts: {
			total_fen: formWords.zh.total,
			fiscal_fen: '财政资金',
			other_total_fen: '其他资金（项目）',
			annual_total_fen: formWords.zh.annualTotal,
			annual_fiscal_fen: formWords.zh.annualFiscal,
			annual_carryover_fen: formWords.zh.annualCarryover,
			annual_other_fen: '其他资金（年度）',
		},
		money: '表内金额（元）',
		filename: findingWords.zh.findings,
		sheet: findingWords.zh.findings,
		headers: {
			rule: '规则',
			title: '规则名称',
			group: findingWords.zh.ruleGroup,
			level: findingWords.zh.level,
			project: formWords.zh.projectName,
			form: formWords.zh.id,
			file: '来源文件',
			lines: '有关行',
			quote: '原文',
			message: '说明',
			suggestion: '建议',
			others: '相比较的申报表',
			shared: findingWords.zh.shared,
		},
		rulesSheet: findingWords.zh.rules,
	},
	{
		title: 'Findings of each project',
		caption:
			'All are suspicions to verify; texts are quoted as printed, lines are those of the source. Findings on the same lines are one item, the cause first; by level, then by funding requested for the year.',
		order: 'Order',
		orders: { level: 'By level', rule: 'By rule', project: 'By project' },
		none: findingWords.en.none,
		count: (findings, items) => `${counted(findings, 'finding')}, ${counted(items, 'item')}`,
		findings: (findings) => counted(findings, 'finding'),
		points: (count) => counted(count, 'finding'),
		openAll: 'Open all',
		closeAll: 'Close all',
		rest: {
			projects: (count) =>
				`${counted(count, 'more project')}; all findings are in the downloads of the page Data.`,
			rules: (count) =>
				`${counted(count, 'more rule')}; all findings are in the downloads of the page Data.`,
		},
		more: 'List more',
		cut: (shown) => `Only the first ${shown} are listed; all are in the downloaded file.`,
		failed: sharedWords.en.notLoaded,
		noLine: sharedWords.en.notPrinted,
		evidence: 'Evidence',
		nearby: 'The lines concerned and those next to them',
		line: 'Line',
		level2: formWords.en.level2,
		name: formWords.en.name,
		target: formWords.en.target,
		blank: sharedWords.en.emptyCell,
		noRows: 'The lines concerned are not in the indicator table; see the form.',
		openForm: 'Show in the form',
		review: 'Review sheet',
		amounts: {
			total_fen: formWords.en.total,
			fiscal_fen: 'of which fiscal funds',
			other_total_fen: 'Other funds (project)',
			annual_total_fen: formWords.en.annualTotal,
			annual_fiscal_fen: formWords.en.annualFiscal,
			annual_carryover_fen: formWords.en.annualCarryover,
			annual_other_fen: 'Other funds (year)',
		},
		money: 'Amounts of the form (元, yuan)',
		filename: findingWords.en.findings.toLowerCase(),
		sheet: findingWords.en.findings,
		headers: {
			rule: 'Rule',
			title: 'Title of the rule',
			group: findingWords.en.ruleGroup,
			level: findingWords.en.level,
			project: formWords.en.projectName,
			form: formWords.en.id,
			file: 'Source document',
			lines: 'Lines',
			quote: 'Printed text',
			message: 'Message',
			suggestion: 'Suggestion',
			others: 'Forms compared with',
			shared: findingWords.en.shared,
		},
		rulesSheet: findingWords.en.rules,
	},
);
