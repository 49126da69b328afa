import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { counted } from '#lib/words/plural.ts';

/** The words of the facets and of the chosen values. */
export const indicatorFacetsWords = defineWords(
	{
		title: '筛选条件',
		facets: {
			year: formWords.zh.fiscalYear,
			department: formWords.zh.department,
			carrier: formWords.zh.unit,
			level1: formWords.zh.level1,
			level2: formWords.zh.level2,
			kind: '指标值类型',
			comparator: formWords.zh.comparator,
			unit: formWords.zh.measure,
			nature: formWords.zh.nature,
			project: sharedWords.zh.project,
			problem: '未能读懂之处',
			repair: '二级指标校正',
			reading: '读取',
		},
		problem: { yes: '有', no: '无' },
		repair: { yes: '校正过错位', no: '照印刷位置' },
		range: '范围',
		noComparator: '无比较符',
		noUnit: '无单位',
		noYear: bodyWords.zh.noYear,
		noDepartment: bodyWords.zh.noDepartment,
		noCarrier: bodyWords.zh.noCarrier,
		noLabel: sharedWords.zh.notPrinted,
		more: (count: string) => `更多 ${count} 项`,
		filter: (facet: string) => `在${facet}中查找`,
		filterHint: sharedWords.zh.contains,
		noneFound: '没有含有这些文字的项',
		search: '查找',
		searchHint: '指标名称、指标值、绩效目标',
		remove: (what: string) => `去掉条件：${what}`,
		clear: '清除全部（Esc）',
		selected: (indicators: string, projects: string) =>
			`已选 ${indicators} 个指标，属于 ${projects} 个项目`,
		noScripts: '筛选、查找和排序需要启用 JavaScript；本页所列为全部指标的数字。',
		searched: (text: string) => `含“${text}”`,
		colon: '：',
		comma: '、',
	},
	{
		title: 'Filters',
		facets: {
			year: formWords.en.fiscalYear,
			department: formWords.en.department,
			carrier: formWords.en.unit,
			level1: formWords.en.level1,
			level2: formWords.en.level2,
			kind: 'Kind of target',
			comparator: formWords.en.comparator,
			unit: formWords.en.measure,
			nature: formWords.en.nature,
			project: sharedWords.en.project,
			problem: 'Not understood',
			repair: 'Level 2 label',
			reading: 'Reading',
		},
		problem: { yes: 'Something was not understood', no: 'All understood' },
		repair: { yes: 'Displaced, corrected', no: 'Where it is printed' },
		range: 'range',
		noComparator: 'no comparator',
		noUnit: 'no unit',
		noYear: bodyWords.en.noYear,
		noDepartment: bodyWords.en.noDepartment,
		noCarrier: bodyWords.en.noCarrier,
		noLabel: sharedWords.en.notPrinted,
		more: (count: string) => `${count} more`,
		filter: (facet: string) => `Find in ${facet}`,
		filterHint: sharedWords.en.contains,
		noneFound: 'Nothing holds this text',
		search: 'Search',
		searchHint: 'names, targets, goals',
		remove: (what: string) => `Remove: ${what}`,
		clear: 'Clear all (Esc)',
		selected: (indicators: string, projects: string) =>
			`${counted(indicators, 'indicator')} of ${counted(projects, 'project')} selected`,
		noScripts:
			'Filtering, searching and sorting need JavaScript; the figures on this page are of all indicators.',
		searched: (text: string) => `"${text}"`,
		colon: ': ',
		comma: ', ',
	},
);

export type IndicatorFacetsWords = (typeof indicatorFacetsWords)['zh'];
