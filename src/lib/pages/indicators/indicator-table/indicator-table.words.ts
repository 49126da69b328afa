import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';
import { counted } from '#lib/words/plural.ts';

/** The words of the list of indicators. */
export const indicatorTableWords = defineWords(
	{
		title: sharedWords.zh.allIndicators,
		caption:
			'原文是申报表里印的指标值；理解是读出的类型、比较符、数值和单位，括注照录。没有印出比较符的数按“=”理解。来源为指标在原文件中的位置。',
		limited: (all: string, shown: string) =>
			`共 ${all} 个指标，按所选顺序可滚动查看前 ${shown} 个，其余请筛选或换一种排序。`,
		columns: {
			project: sharedWords.zh.project,
			level: '一级 › 二级',
			name: formWords.zh.name,
			target: '指标值（原文）',
			value: '理解',
			source: sharedWords.zh.source,
		},
		sortBy: sharedWords.zh.sortBy,
		none: '没有符合条件的指标。',
		waiting: sharedWords.zh.loading,
		failed: sharedWords.zh.notLoaded,
		rest: (count: string) =>
			`其余 ${count} 个指标在脚本载入后滚动可见；没有脚本时请看各项目的页面。`,
		line: sharedWords.zh.line,
		implicit: '比较符未印出，按“=”理解',
		repaired: '已校正：',
		blank: sharedWords.zh.emptyCell,
		more: (count: number) => `（另有 ${count} 处）`,
	},
	{
		title: sharedWords.en.allIndicators,
		caption:
			'"As printed" is the target value in the form; "understood" is the kind, comparator, value and unit read from it, with any note as printed. A number without a comparator is understood as "=". The source is the place of the indicator in its document.',
		limited: (all: string, shown: string) =>
			`${all} indicators; the first ${shown} in this order can be scrolled to. Filter or sort to see others.`,
		columns: {
			project: sharedWords.en.project,
			level: 'Level 1 › 2',
			name: formWords.en.name,
			target: 'Target as printed',
			value: 'Understood',
			source: sharedWords.en.source,
		},
		sortBy: sharedWords.en.sortBy,
		none: 'No indicator fits these conditions.',
		waiting: sharedWords.en.loading,
		failed: sharedWords.en.notLoaded,
		rest: (count: string) =>
			`The other ${counted(count, 'indicator')} will appear on scrolling once scripts have loaded; without scripts, see the page of each project.`,
		line: sharedWords.en.line,
		implicit: 'No comparator is printed; understood as "="',
		repaired: 'Corrected: ',
		blank: sharedWords.en.emptyCell,
		more: (count: number) => ` (${count} more)`,
	},
);
