import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { counted } from '#lib/words/plural.ts';

export const projectsPageWords = defineWords(
	{
		title: sharedWords.zh.allProjects,
		site: sharedWords.zh.site,
		description: (count: string) => `${count} 个项目的绩效目标申报表，一个项目一页。`,
		byYear:
			'按年度和项目性质分组，各年度不相加；金额为年度资金申请总额，空白印作“未填写”，排在最后。',
		basis: '按项目性质分组；金额为年度资金申请总额，空白印作“未填写”，排在最后。',
		none: '没有读到项目。',
		largest: (listed: string, all: string) =>
			`共 ${all} 个项目，这里只列出金额最大的 ${listed} 个；其余请在`,
		noPages: (limit: string) =>
			`项目超过 ${limit} 个，或只载入了数据表时，项目没有单独的页面，链接在对比页中打开这一个项目；全部项目可以在`,
		table: '总览的项目表',
		end: '中查看。',
	},
	{
		title: sharedWords.en.allProjects,
		site: sharedWords.en.site,
		description: (count: string) =>
			`The performance target declaration forms of ${counted(count, 'project')}, a page each.`,
		byYear:
			'Grouped by year and nature, years are not added up; amounts are the annual funding requested, blank ones say “not stated” and come last.',
		basis:
			'Grouped by nature; amounts are the annual funding requested, blank ones say “not stated” and come last.',
		none: 'No project was read.',
		largest: (listed: string, all: string) =>
			`Only the largest ${listed} of ${all} projects are listed here; for the others see `,
		noPages: (limit: string) =>
			`Beyond ${limit} projects, or where only data tables were loaded, projects have no pages of their own, and a link opens one in the comparison; for all see `,
		table: 'the table of projects',
		end: ' of the overview.',
	},
);
