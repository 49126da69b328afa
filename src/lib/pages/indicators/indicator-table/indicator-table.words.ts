import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';

/** The words of the list of indicators. */
export const indicatorTableWords = defineWords(
	{
		title: '指标清单',
		caption:
			'原文是申报表里印的指标值；理解是读出的类型、比较符、数值和单位，括注照录。没有印出比较符的数按“=”理解。来源为指标在原文件中的位置。',
		limited: (all: string, shown: string) =>
			`共 ${all} 个指标，按所选顺序可滚动查看前 ${shown} 个，其余请筛选或换一种排序。`,
		columns: {
			project: '项目',
			level: '一级 › 二级',
			name: '三级指标',
			target: '指标值（原文）',
			value: '理解',
			source: '来源',
		},
		sortBy: '排序',
		none: '没有符合条件的指标。',
		waiting: '正在载入…',
		failed: (reason: string) => `未能载入。原因：${reason}`,
		rest: (count: string) =>
			`其余 ${count} 个指标在脚本载入后滚动可见；没有脚本时请看各项目的页面。`,
		line: (line: number) => `第 ${line} 行`,
		implicit: '比较符未印出，按“=”理解',
		repaired: '已校正：',
		blank: '（空白）',
		more: (count: number) => `（另有 ${count} 处）`,
	},
	{
		title: 'All indicators',
		caption:
			'"As printed" is the target value in the form; "understood" is the kind, comparator, value and unit read from it, with any note as printed. A number without a comparator is understood as "=". The source is the place of the indicator in its document.',
		limited: (all: string, shown: string) =>
			`${all} indicators; the first ${shown} in this order can be scrolled to. Filter or sort to see others.`,
		columns: {
			project: 'Project',
			level: 'Level 1 › 2',
			name: 'Indicator',
			target: 'Target as printed',
			value: 'Understood',
			source: 'Source',
		},
		sortBy: 'Sort',
		none: 'No indicator fits these conditions.',
		waiting: 'Loading…',
		failed: (reason: string) => `Could not be loaded: ${reason}`,
		rest: (count: string) =>
			`The other ${counted(count, 'indicator')} will appear on scrolling once scripts have loaded; without scripts, see the page of each project.`,
		line: (line: number) => `line ${line}`,
		implicit: 'No comparator is printed; understood as "="',
		repaired: 'Corrected: ',
		blank: '(blank)',
		more: (count: number) => ` (${count} more)`,
	},
);
