import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';

/** The figures of a department or unit. */
export const bodyFiguresWords = defineWords(
	{
		amount: formWords.zh.annualTotal,
		inUnit: (name: string, unit: string) => `${name}（${unit}）`,
		share: '占比',
		projects: '项目',
		indicators: '指标',
		measurable: '可衡量',
		measurableCount: '可衡量的指标',
		high: '“高”级发现',
	},
	{
		amount: formWords.en.annualTotal,
		inUnit: (name, unit) => `${name} (${unit})`,
		share: 'Share',
		projects: 'Projects',
		indicators: 'Indicators',
		measurable: 'Measurable',
		measurableCount: 'Measurable indicators',
		high: 'Findings at level high',
	},
);

export type BodyFiguresWords = (typeof bodyFiguresWords)['zh'];
