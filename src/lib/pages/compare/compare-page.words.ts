import { defineWords } from '#lib/words/language.ts';

export const comparePageWords = defineWords(
	{
		title: '项目对比 · 绩效透镜',
		description: '把两到四个项目放在一起：资金、指标结构、相同或相近指标的指标值、隐含单位成本。',
		heading: '这几个项目有什么不同？',
		add: '添加项目',
		full: '最多对比四个项目，移除一个才能再添加。',
		onlyDiffering: '只看不同',
		oneAlone: '只有一个项目，再添加一个即可对比。',
		unnamed: '（未填写项目名称）',
		blank: '未填写',
		yuan: (amount: string) => `${amount} 元`,
	},
	{
		title: 'Compare projects · Jixiao Lens',
		description:
			'Two to four projects side by side: money, structure of indicators, targets of equal or like indicators, implied unit costs.',
		heading: 'How do these projects differ?',
		add: 'Add a project',
		full: 'Four projects at most; remove one to add another.',
		onlyDiffering: 'Only what differs',
		oneAlone: 'One project alone; add another to compare.',
		unnamed: '(no project name)',
		blank: 'not filled in',
		yuan: (amount) => `${amount} yuan`,
	},
);
