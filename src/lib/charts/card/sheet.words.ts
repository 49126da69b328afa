import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { formWords } from '#lib/words/form.words.ts';

export interface SheetWords {
	/** The heading of an amount: sheets hold yuan, whatever unit the page shows. */
	inYuan: (name: string) => string;
	inPercent: (name: string) => string;
	form: string;
	project: string;
	indicator: string;
	target: string;
	line: string;
	/** Between the items of a list in one cell. */
	comma: string;
}

/** Headings that the sheets of several cards share. */
export const sheetWords = defineWords<SheetWords>(
	{
		inYuan: (name) => `${name}（元）`,
		inPercent: (name) => `${name}（%）`,
		form: formWords.zh.id,
		project: formWords.zh.projectName,
		indicator: sharedWords.zh.indicator,
		target: formWords.zh.target,
		line: '所在行',
		comma: '、',
	},
	{
		inYuan: (name) => `${name} (yuan)`,
		inPercent: (name) => `${name} (%)`,
		form: formWords.en.id,
		project: formWords.en.projectName,
		indicator: sharedWords.en.indicator,
		target: formWords.en.target,
		line: 'Line',
		comma: ', ',
	},
);
