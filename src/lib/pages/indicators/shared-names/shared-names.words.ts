import { defineWords } from '#lib/words/language.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { sharedWords } from '#lib/words/words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { counted } from '#lib/words/plural.ts';

export const sharedNamesWords = defineWords(
	{
		title: '同名指标，各项目定得一样高吗？',
		caption: (shown: string, all: string, differing: string) =>
			`两个以上项目都有的指标名共 ${all} 个${shown === all ? '' : `，列出 ${shown} 个`}，其中 ${differing} 个各项目定得不同，列在前面。点的位置是指标值，点越大项目越多；文字是同一件事的另一种说法。时限、成本和“≤”以低为严，其余以高为严。按一下名称，只看这个指标。`,
		byYear: '各年度分别比较。',
		yearOf: (year: string) => (year === '' ? bodyWords.zh.noYear : bodyWords.zh.year(year)),
		projects: (count: number) => `${count} 个项目`,
		largest: (count: number) => `只列资金最多的 ${count} 条`,
		laxest: '最宽',
		strictest: '最严',
		all: '都是',
		blank: '空白',
		times: (count: number) => `× ${count}`,
		only: (name: string) => `查找“${name}”`,
		rest: (count: number) => `其余 ${count} 个定得不同的`,
		equal: (count: number) => `各项目定得一样的 ${count} 个`,
		noneDiffers: '同名指标各项目都定得一样。',
		list: '各项目的指标值',
		none: '所选指标里没有两个以上项目同名的。',
		and: '、',
		more: (count: number) => `等 ${count} 个项目`,
		heads: {
			projects: '同名项目数',
			year: formWords.zh.fiscalYear,
			level2: formWords.zh.level2,
			comparator: formWords.zh.comparator,
			value: '数值',
			unit: sharedWords.zh.unit,
		},
	},
	{
		title: 'Do projects set the bar of the same indicator equally high?',
		caption: (shown: string, all: string, differing: string) =>
			`Names used by two or more projects: ${all}${shown === all ? '' : `, of which ${shown} are shown`}; with differing targets: ${differing}, which come first. A dot stands at the target, larger for more projects; the text says the same. Of time limits, costs and "≤" the lower is the stricter, else the higher. Press a name to see that indicator only.`,
		byYear: ' Each year is compared by itself.',
		yearOf: (year: string) => (year === '' ? bodyWords.en.noYear : year),
		projects: (count: number) => counted(count, 'project'),
		largest: (count: number) => `only the ${count} of the largest`,
		laxest: 'Laxest',
		strictest: 'Strictest',
		all: 'all are',
		blank: 'blank',
		times: (count: number) => `× ${count}`,
		only: (name: string) => `Search for "${name}"`,
		rest: (count: number) => `${count} more that differ`,
		equal: (count: number) => `${count} with equal targets`,
		noneDiffers: 'All projects set the same target under each shared name.',
		list: 'Target of each project',
		none: 'No selected indicator shares its name with one of another project.',
		and: ', ',
		more: (count: number) => ` and others, ${count} in all`,
		heads: {
			projects: 'Projects with this name',
			year: formWords.en.fiscalYear,
			level2: formWords.en.level2,
			comparator: formWords.en.comparator,
			value: 'Value',
			unit: sharedWords.en.unit,
		},
	},
);

export type SharedNamesWords = (typeof sharedNamesWords)['zh'];
