import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';
import { counted } from '#lib/words/plural.ts';

export const targetDistributionWords = defineWords(
	{
		title: '指标值定得怎样？',
		caption: (all: string) =>
			`共 ${all} 个指标值，按印出的内容分类；标“可衡量”的四类有数字或日期可查，点名称或格子可看其指标。`,
		ofPercents: (percents: string) => `其中百分比 ${percents} 个，恰为 100% 的`,
		share: (share: string) => `（${share}）。`,
		empty: '没有符合筛选条件的指标。',
		kinds: '指标值的类型',
		kind: '类型',
		/** The width of the longest name of a kind. */
		nameWidth: '9.5em',
		count: '个数',
		ofAll: sharedWords.zh.share,
		percents: '百分比指标值（%），按二级指标',
		noPercents: '所选指标中没有百分比。',
		matrix: '各二级指标的百分比指标值',
		asked: '满意度指标值（%），按由谁评价（依名称用词）',
		askedMatrix: '由各类人员评价的满意度指标值',
		who: '由谁评价',
		level2: formWords.zh.level2,
		part: '部分',
		of: '类型、二级指标或由谁评价',
		percent: formWords.zh.target,
	},
	{
		title: 'What kind of targets are set?',
		caption: (all) =>
			`${counted(all, 'target value')}, sorted by what is printed; the four kinds marked “measurable” have a number or a date to be checked; a name or a cell leads to its indicators. `,
		ofPercents: (percents) => `Of ${counted(percents, 'percentage')}, exactly 100%:`,
		share: (share) => ` (${share}).`,
		empty: 'No indicator fits these filters.',
		kinds: 'Kinds of target values',
		kind: 'Kind',
		nameWidth: '13em',
		count: 'Count',
		ofAll: sharedWords.en.share,
		percents: 'Percentage targets (%), by level-2 indicator',
		noPercents: 'There is no percentage among the selected indicators.',
		matrix: 'Percentage targets of each level-2 indicator',
		asked: 'Satisfaction targets (%), by who is asked (by the words of the indicator’s name)',
		askedMatrix: 'Satisfaction targets of each group that is asked',
		who: 'Who is asked',
		level2: formWords.en.level2,
		part: 'Part',
		of: 'Kind, level-2 indicator or who is asked',
		percent: formWords.en.target,
	},
);

export type TargetDistributionWords = (typeof targetDistributionWords)['zh'];
