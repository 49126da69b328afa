import { defineWords } from '#lib/words/language.ts';

export const besideWords = defineWords(
	{
		withoutScripts: '没有脚本时，本页只照录文字；各格的出处、排名和审核发现要有脚本才能看到。',
	},
	{
		withoutScripts:
			'Without scripts this page shows the printed text only; the source of each cell, the ranks and the findings need scripts.',
	},
);
