import { defineWords } from './language.ts';

/** Words of indicators that several views share; labels that forms print stay as they are. */
export const indicatorWords = defineWords(
	{
		kinds: {
			quantity: '定量',
			duration: '时限',
			frequency: '频次',
			schedule: '日程',
			qualitative: '定性描述',
			composite: '多项要求',
			'': '空白或未读懂',
		},
		blank: '（空白）',
		unnamedProject: '（未填写项目名称）',
		approximately: '约',
	},
	{
		kinds: {
			quantity: 'Quantity',
			duration: 'Time limit',
			frequency: 'Frequency',
			schedule: 'Schedule',
			qualitative: 'Qualitative',
			composite: 'Several demands',
			'': 'Blank or not understood',
		},
		blank: '(blank)',
		unnamedProject: '(project name not filled in)',
		approximately: 'about',
	},
);
