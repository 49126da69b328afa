import { defineWords } from './language.ts';
import { suggestionInEnglish } from './suggestion-in-english.ts';

/** What the audit and its findings are called wherever they are shown. */
export const findingWords = defineWords(
	{
		findings: '审核发现',
		level: '级别',
		ruleGroup: '规则类别',
		rules: '规则',
		byProject: '项目 × 规则类别',
		high: '有高级发现',
		none: '没有符合筛选条件的发现。',
		suggestion: '建议：',
		/** What a suggestion says. */
		suggested: (suggestion: string) => suggestion,
		/** Of findings that nearly all forms have. */
		shared: '各表共有',
	},
	{
		findings: 'Findings',
		level: 'Level',
		ruleGroup: 'Group of rules',
		rules: 'Rules',
		byProject: 'Projects × groups of rules',
		high: 'one at level high',
		none: 'No finding fits these filters.',
		suggestion: 'Suggestion: ',
		suggested: suggestionInEnglish,
		shared: 'Common to all forms',
	},
);
