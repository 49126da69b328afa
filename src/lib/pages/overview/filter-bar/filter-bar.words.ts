import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { bodyWords } from '#lib/words/body.words.ts';

export interface FilterBarWords {
	blank: { department: string; carrier: string };
	/** Before chips of several kinds. */
	chosen: string;
	nature: string;
	level2: string;
	/** Types of which a project has no indicator. */
	lacking: string;
	severity: string;
	ruleGroup: string;
	reading: string;
	search: string;
	placeholder: string;
	/** What the range is of, its two fields and what stands in an empty one. */
	amount: string;
	amountFrom: (unit: string) => string;
	amountTo: (unit: string) => string;
	anyAmount: string;
	/** A range in words, of bounds as they are printed. */
	amountWithin: (from: string | null, to: string | null, unit: string) => string;
	reversed: string;
	/** Filters in words. */
	filtered: (name: string, values: string) => string;
	or: string;
	quoted: (text: string) => string;
	/** Before the two counts, and what stands after each of them. */
	selected: string;
	projects: (count: number) => string;
	indicators: (count: number) => string;
	typesHint: string;
	noScript: string;
}

export const filterBarWords = defineWords<FilterBarWords>(
	{
		blank: { department: bodyWords.zh.noDepartment, carrier: bodyWords.zh.noCarrier },
		chosen: '只看',
		nature: formWords.zh.nature,
		level2: formWords.zh.level2,
		lacking: '没有的二级指标',
		severity: findingWords.zh.findings,
		ruleGroup: findingWords.zh.ruleGroup,
		reading: '读取',
		search: formWords.zh.projectName,
		placeholder: sharedWords.zh.contains,
		amount: formWords.zh.annualTotal,
		amountFrom: (unit) => `年度资金申请总额，最低（${unit}）`,
		amountTo: (unit) => `年度资金申请总额，最高（${unit}）`,
		anyAmount: '不限',
		amountWithin: (from, to, unit) =>
			to === null ? `${from ?? ''} ${unit}以上` : `${from ?? '0'} 至 ${to} ${unit}`,
		reversed: '最低额大于最高额',
		filtered: (name, values) => `${name}：${values}`,
		or: '、',
		quoted: (text) => `“${text}”`,
		selected: '已选',
		projects: () => '个项目、',
		indicators: () => '个指标',
		typesHint: '按二级指标筛选：只列出有所选类型指标的项目，并且只统计这些类型的指标。',
		noScript: '筛选、排序需要启用 JavaScript；本页数字、图表和表格未经筛选。',
	},
	{
		blank: { department: bodyWords.en.noDepartment, carrier: bodyWords.en.noCarrier },
		chosen: 'Only',
		nature: formWords.en.nature,
		level2: formWords.en.level2,
		lacking: 'Without level-2 indicator',
		severity: findingWords.en.findings,
		ruleGroup: findingWords.en.ruleGroup,
		reading: 'Reading',
		search: formWords.en.projectName,
		placeholder: sharedWords.en.contains,
		amount: formWords.en.annualTotal,
		amountFrom: (unit) => `Annual funding requested, at least (${unit})`,
		amountTo: (unit) => `Annual funding requested, at most (${unit})`,
		anyAmount: 'any',
		amountWithin: (from, to, unit) =>
			to === null ? `${from ?? ''} ${unit} or more` : `${from ?? '0'} to ${to} ${unit}`,
		reversed: 'The lower bound is above the upper one',
		filtered: (name, values) => `${name}: ${values}`,
		or: ', ',
		quoted: (text) => `“${text}”`,
		selected: 'Selected:',
		projects: (count) => (count === 1 ? 'project, ' : 'projects, '),
		indicators: (count) => (count === 1 ? 'indicator' : 'indicators'),
		typesHint:
			'Filtered by level-2 indicator: only projects that have an indicator of a chosen type are listed, and only indicators of these types are counted.',
		noScript:
			'Filters and sorting need JavaScript; the figures, charts and tables of this page are unfiltered.',
	},
);
