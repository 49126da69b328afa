import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

export const loweredTargetsWords = defineWords(
	{
		title: (count: string) => `哪些项目钱多了，指标值却降低了？（${count} 个）`,
		caption:
			'两年都申报、金额增加的项目中，同名指标的值降低的；增加多的在前。只比较单位和方向都相同的数，读取存疑的不在其列。理由见规则 ',
		indicator: sharedWords.zh.indicator,
		ofYear: (year: string) => `${year}年度`,
		more: (amount: string, unit: string) => `+${amount} ${unit}`,
		none: '没有。',
	},
	{
		title: (count) => `Which projects ask for more money and promise less? (${count})`,
		caption:
			'Projects with forms in both years that ask for more, while the target of an indicator of the same name is lower; the largest rise first. Only numbers of the same unit and direction are compared, and nothing that was not surely read. For the reasons see rule ',
		indicator: sharedWords.en.indicator,
		ofYear: (year) => `Fiscal year ${year}`,
		more: (amount, unit) => `+${amount} ${unit}`,
		none: 'None.',
	},
);
