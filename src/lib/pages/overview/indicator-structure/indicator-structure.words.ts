import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { counted } from '#lib/words/plural.ts';

export const indicatorStructureWords = defineWords(
	{
		title: '承诺了哪些类型的指标？',
		caption: (projects: string) =>
			`每格为该项目该类指标的个数，点格子看这些指标，空框为没有；类型下方为 ${projects} 个项目中有此类指标的项目数`,
		absent: (types: string[]) => `。所选项目均无：${types.join('、')}`,
		end: '。',
		without: '没有的项目数',
		onlyWithout: (type: string) => `只看没有${type}指标的项目`,
		label: '项目与二级指标',
		project: sharedWords.zh.project,
		largestOnly: (shown: number, all: string) =>
			`只列出金额最大的 ${shown} 个项目，类型下方的项目数含全部 ${all} 个。`,
	},
	{
		title: 'Which types of indicators are promised?',
		caption: (projects) =>
			`Each cell: how many indicators of this type the project has, to which it leads; an empty frame is none. Below each type: how many of ${counted(projects, 'project')} have one`,
		absent: (types) => `. None of them has: ${types.join(', ')}`,
		end: '.',
		without: 'Projects without',
		onlyWithout: (type) => `Only projects without: ${type}`,
		label: 'Projects and level-2 indicators',
		project: sharedWords.en.project,
		largestOnly: (shown, all) =>
			`Only the ${shown} largest projects are listed; the numbers below the types are of all ${all}.`,
	},
);
