import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

export const projectChangeWords = defineWords(
	{
		title: (before: string) => `与${before}年度相比，目标和指标变了什么？`,
		caption:
			'两年都照原文印出。“提高”“降低”指要求的高低，不是数的大小；只有类型、单位和方向都相同的数才比高低，其余只说“已改写”。',
		suspected: '上一年度的表只是疑似同一项目，请先核实。',
		unsureTable: '其中一张表读取存疑，可能漏读或多读了指标。',
		change: '变化',
		indicator: sharedWords.zh.indicator,
		ofYear: (year: string) => `${year}年度`,
		overallGoal: '项目总目标',
		annualGoal: '年度总体目标',
		goal: { copied: '一字不差', rewritten: '已改写' },
		oneBlank: '有一年未填写',
		blank: sharedWords.zh.notStated,
		kind: {
			lowered: '降低',
			raised: '提高',
			changed: '已改写',
			dropped: '取消',
			new: '新增',
			unchanged: '未变',
		},
		kindCount: (kind: string, count: string) => `${kind} ${count}`,
		unsure: '不确定',
		unchanged: (count: string) => `${count} 个指标未变`,
		allUnchanged: '指标都未变。',
		target: formWords.zh.target,
	},
	{
		title: (before) => `What became of the goals and indicators since ${before}?`,
		caption:
			'Both years as printed. “Higher” and “lower” speak of what is demanded, not of the number; only numbers of one kind, unit and direction are compared, all else is “reworded”.',
		suspected:
			'The form of the year before is only perhaps of the same project; verify that first.',
		unsureTable:
			'One of the forms was not surely read and may have fewer or more indicators than were read.',
		change: 'Change',
		indicator: sharedWords.en.indicator,
		ofYear: (year) => `Fiscal year ${year}`,
		overallGoal: 'Overall goal of the project',
		annualGoal: 'Overall goal of the year',
		goal: { copied: 'Word for word', rewritten: 'Reworded' },
		oneBlank: 'Blank in one year',
		blank: sharedWords.en.notStated,
		kind: {
			lowered: 'Lower',
			raised: 'Higher',
			changed: 'Reworded',
			dropped: 'Dropped',
			new: 'New',
			unchanged: 'Unchanged',
		},
		kindCount: (kind, count) => `${kind} ${count}`,
		unsure: 'uncertain',
		unchanged: (count) => `${count} unchanged indicators`,
		allUnchanged: 'No indicator changed.',
		target: formWords.en.target,
	},
);

export type ProjectChangeWords = (typeof projectChangeWords)['zh'];
