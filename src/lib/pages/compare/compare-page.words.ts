import { defineWords } from '#lib/words/language.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const comparePageWords = defineWords(
	{
		title: '项目对比 · 绩效透镜',
		description: '把两到四个项目放在一起：资金、指标结构、相同或相近指标的指标值、隐含单位成本。',
		heading: '这几个项目有什么不同？',
		add: '添加项目',
		full: '最多对比四个项目，移除一个才能再添加。',
		onlyDiffering: sharedWords.zh.onlyDiffering,
		oneAlone: '只有一个项目，再添加一个即可对比。',
		unnamed: sharedWords.zh.unnamedProject,
		blank: sharedWords.zh.notStated,
		noYear: bodyWords.zh.noYear,
		yuan: sharedWords.zh.yuan,
	},
	{
		title: 'Compare projects · Jixiao Lens',
		description:
			'Two to four projects side by side: money, structure of indicators, targets of equal or like indicators, implied unit costs.',
		heading: 'How do these projects differ?',
		add: 'Add a project',
		full: 'Four projects at most; remove one to add another.',
		onlyDiffering: sharedWords.en.onlyDiffering,
		oneAlone: 'One project alone; add another to compare.',
		unnamed: sharedWords.en.unnamedProject,
		blank: sharedWords.en.notStated,
		noYear: bodyWords.en.noYear,
		yuan: sharedWords.en.yuan,
	},
);
