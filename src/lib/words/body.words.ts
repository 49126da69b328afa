import { defineWords } from './language.ts';

/** The year of a form, and what stands for a year, department or unit that it does not state. */
export const bodyWords = defineWords(
	{
		year: (year: string) => `${year}年度`,
		noYear: '年度不详',
		noDepartment: '主管部门未填写',
		noCarrier: '实施单位未填写',
	},
	{
		year: (year) => `fiscal year ${year}`,
		noYear: 'Year not stated',
		noDepartment: 'Department not stated',
		noCarrier: 'Unit not stated',
	},
);
