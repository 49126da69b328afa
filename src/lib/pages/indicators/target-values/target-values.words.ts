import { defineWords } from '#lib/words/language.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';
import { counted } from '#lib/words/plural.ts';

export const targetValuesWords = defineWords(
	{
		title: '各计量单位的指标值怎样分布？',
		caption:
			'指标最多的单位，至多九种；线越高，取这个值的指标越多。跨两个数量级以上的用对数轴。区间（如 10–15%）和增减（如同比增长）不计。按一下单位，只看这种单位的指标。',
		years: (years: string[]) =>
			`这里合计 ${years.join('、')} 各年度的指标；选一个年度，只看该年度。`,
		noYear: bodyWords.zh.noYear,
		count: (count: string) => `${count} 个`,
		summary: (min: string, median: string, max: string) =>
			`最小 ${min}，中位 ${median}，最大 ${max}`,
		same: (value: string) => `都是 ${value}`,
		full: (part: string, share: string) => `恰为 100% 的 ${part} 个，占 ${share}`,
		log: '对数轴',
		none: '所选指标没有带单位的数值。',
		only: (unit: string) => `只看单位为“${unit}”的指标`,
		heads: {
			unit: sharedWords.zh.unit,
			value: formWords.zh.target,
			count: sharedWords.zh.indicatorCount,
		},
		axis: (unit: string, summary: string) => `单位“${unit}”的指标值分布：${summary}`,
	},
	{
		title: 'How are targets of each unit distributed?',
		caption:
			'The units with most indicators, nine at most; the taller a line, the more indicators have that value. Values that span more than two decades have a logarithmic axis. Ranges (10–15%) and changes against another year are left out. Press a unit to see its indicators only.',
		years: (years: string[]) =>
			` These are the indicators of several years (${years.join(', ')}); choose a year to see it alone.`,
		noYear: bodyWords.en.noYear,
		count: (count: string) => counted(count, 'target'),
		summary: (min: string, median: string, max: string) =>
			`min ${min}, median ${median}, max ${max}`,
		same: (value: string) => `all are ${value}`,
		full: (part: string, share: string) => `exactly 100%: ${part} (${share})`,
		log: 'log axis',
		none: 'No selected indicator has a number with a unit.',
		only: (unit: string) => `Only indicators in "${unit}"`,
		heads: {
			unit: sharedWords.en.unit,
			value: formWords.en.target,
			count: sharedWords.en.indicatorCount,
		},
		axis: (unit: string, summary: string) => `Distribution of targets in "${unit}": ${summary}`,
	},
);

export type TargetValuesWords = (typeof targetValuesWords)['zh'];
