import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';

export const bodyPickerWords = defineWords(
	{
		both: '部门、单位',
		department: formWords.zh.department,
		carrier: formWords.zh.unit,
		placeholder: '名称、简称或拼音首字母',
	},
	{
		both: 'Departments, units',
		department: formWords.en.department,
		carrier: formWords.en.unit,
		placeholder: 'letters or pinyin initials',
	},
);
