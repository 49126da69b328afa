import {
	bodyFiguresWords,
	type BodyFiguresWords,
} from '#lib/pages/shared/bodies/body-figures.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { formWords } from '#lib/words/form.words.ts';

interface OfKind {
	title: string;
	caption: (count: string, explained: string, sum: string, unit: string) => string;
	/** Where only one is selected. */
	alone: string;
	largestOnly: (shown: string) => string;
	more: (count: string) => string;
	/** Above the names. */
	name: string;
	blank: string;
}

export interface SpendByBodyWords extends BodyFiguresWords {
	department: OfKind;
	carrier: OfKind;
}

export const spendByBodyWords = defineWords<SpendByBodyWords>(
	{
		department: {
			title: '钱由哪些部门申请？',
			caption: (count, explained, sum, unit) =>
				`${count} 个主管部门，按年度资金申请总额（${explained}）由高到低，合计 ${sum} ${unit}；未填写的金额不计入。点部门名称，只看该部门。`,
			alone: '所选项目都属于同一个主管部门。',
			largestOnly: (shown) => `这里列出金额最大的 ${shown} 个部门。`,
			more: (count) => `其余 ${count} 个部门`,
			name: formWords.zh.department,
			blank: bodyWords.zh.noDepartment,
		},
		carrier: {
			title: '钱由哪些单位使用？',
			caption: (count, explained, sum, unit) =>
				`${count} 个实施单位，按年度资金申请总额（${explained}）由高到低，合计 ${sum} ${unit}；未填写的金额不计入。点单位名称，只看该单位。`,
			alone: '所选项目都属于同一个实施单位。',
			largestOnly: (shown) => `这里列出金额最大的 ${shown} 个单位。`,
			more: (count) => `其余 ${count} 个单位`,
			name: formWords.zh.unit,
			blank: bodyWords.zh.noCarrier,
		},
		...bodyFiguresWords.zh,
	},
	{
		department: {
			title: 'Which departments ask for the money?',
			caption: (count, explained, sum, unit) =>
				`${count} departments by annual funding requested, in ${explained}, largest first; ${sum} ${unit} in all, blank amounts not counted. Press a department to see it alone.`,
			alone: 'All selected projects are of one department.',
			largestOnly: (shown) => `The ${shown} departments with the largest amounts are listed.`,
			more: (count) => `${count} other departments`,
			name: formWords.en.department,
			blank: bodyWords.en.noDepartment,
		},
		carrier: {
			title: 'Which units spend the money?',
			caption: (count, explained, sum, unit) =>
				`${count} units by annual funding requested, in ${explained}, largest first; ${sum} ${unit} in all, blank amounts not counted. Press a unit to see it alone.`,
			alone: 'All selected projects are of one unit.',
			largestOnly: (shown) => `The ${shown} units with the largest amounts are listed.`,
			more: (count) => `${count} other units`,
			name: formWords.en.unit,
			blank: bodyWords.en.noCarrier,
		},
		...bodyFiguresWords.en,
	},
);
