import { defineWords } from '#lib/words/language.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const findingHeatMapWords = defineWords(
	{
		title: '哪些项目的申报表有疑点？',
		caption: (projects: string) =>
			`每格为该项目该类规则的审核发现数，点格子看这些发现，空框为没有，◆ 为其中有“高”级；类别下方为所列 ${projects} 个项目中有此类发现的项目数。不含各表共有的发现。发现均为疑似，供核实；点类别可筛选`,
		end: '。',
		label: '项目与审核发现',
		project: sharedWords.zh.project,
		high: findingWords.zh.high,
		highGroups: '有高级发现的类别',
		largestOnly: (shown: number, all: string) => `只列出金额最大的 ${shown} 个项目，共 ${all} 个。`,
		all: '查看全部审核发现',
	},
	{
		title: 'Which forms raise questions?',
		caption: (projects) =>
			`Each cell: the findings of this group of rules in the project’s form, to which it leads; an empty frame is none, ◆ marks one at level high. Below each group: how many of the ${projects} listed projects have one. Findings common to all forms are left out. Findings are suspicions to verify; press a group to filter`,
		end: '.',
		label: 'Projects and findings of the audit',
		project: sharedWords.en.project,
		high: findingWords.en.high,
		highGroups: 'Groups with one at level high',
		largestOnly: (shown, all) => `Only the ${shown} largest projects are listed, of ${all}.`,
		all: 'All findings of the audit',
	},
);

export type FindingHeatMapWords = (typeof findingHeatMapWords)['zh'];
