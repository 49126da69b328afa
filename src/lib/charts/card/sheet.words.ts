import { defineWords } from '#lib/words/language.ts';

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
		form: '申报表编号',
		project: '项目名称',
		indicator: '指标',
		target: '指标值',
		line: '所在行',
		comma: '、',
	},
	{
		inYuan: (name) => `${name} (yuan)`,
		inPercent: (name) => `${name} (%)`,
		form: 'Form',
		project: 'Project',
		indicator: 'Indicator',
		target: 'Target value',
		line: 'Line',
		comma: ', ',
	},
);
