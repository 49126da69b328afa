import { defineWords } from './language.ts';

/** What stands for a year, department or unit that no form states. */
export const bodyWords = defineWords(
	{
		noYear: '年度不详',
		noDepartment: '主管部门未填写',
		noCarrier: '实施单位未填写',
	},
	{
		noYear: 'Year not stated',
		noDepartment: 'Department not stated',
		noCarrier: 'Unit not stated',
	},
);
