import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { formWords } from '#lib/words/form.words.ts';

export const compareStartWords = defineWords(
	{
		explained:
			'把两到四个项目放在一起看：钱从哪里来、各有哪些类型的指标、相同或相近的指标各要求多少、按承诺的数量折算每件多少钱。不同之处都有标记。选中的项目记在网址里，把链接发出去，对方看到的就是同一张对比表。',
		noscript:
			'勾选项目和显示对比需要启用 JavaScript；下面的清单和建议照样可以阅读，对比链接在启用后可用。',
		suggested: '可以先看这几组',
		against: ' 与 ',
		largest: '金额最大的两个项目',
		shared: (count: number) => `有 ${count} 个三级指标同名`,
		listed: '选择项目',
		listedCaption: (count: string) =>
			`按年度资金申请总额从大到小，列出前 ${count} 个。选两个以上，从页底进入对比；其余项目可在上方按名称查找，或从总览的项目表中选。`,
		empty: '没有项目。',
		alone: '只有一个项目，没有可以与它对比的。',
		name: formWords.zh.projectName,
		amount: formWords.zh.annualTotalYuan,
		pick: sharedWords.zh.pickToCompare,
		unnamed: sharedWords.zh.unnamedProject,
		blank: sharedWords.zh.notStated,
	},
	{
		explained:
			'Two to four projects side by side: where the money comes from, which types of indicators each has, what equal or like indicators demand, and what each promised piece would cost. What differs is marked. The chosen projects are in the address, so a link shows the same comparison to whoever gets it.',
		noscript:
			'To pick projects and to see a comparison needs JavaScript; the lists below can be read without, and the links work once it is on.',
		suggested: 'Some comparisons to begin with',
		against: ' and ',
		largest: 'the two largest projects',
		shared: (count) => `${count} level-3 indicators of the same name`,
		listed: 'Pick projects',
		listedCaption: (count) =>
			`The ${count} largest by annual funding requested. Pick two or more and go on from the foot of the page; others are found by name in the field above, or picked in the overview’s table.`,
		empty: 'No projects.',
		alone: 'There is one project only, and none to compare it with.',
		name: formWords.en.projectName,
		amount: formWords.en.annualTotalYuan,
		pick: sharedWords.en.pickToCompare,
		unnamed: sharedWords.en.unnamedProject,
		blank: sharedWords.en.notStated,
	},
);
