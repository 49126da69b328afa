import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';
import { sharedWords } from '#lib/words/words.ts';

export const changesPageWords = defineWords(
	{
		name: '变化',
		site: sharedWords.zh.site,
		title: (year: string, before: string) => `${year}年度比${before}年度变了什么？`,
		years: (year: string, before: string) => `${year}年度与${before}年度相比`,
		description: '与上一年度相比：新增和不再申报的项目、金额增减、降低的指标值、照抄的目标。',
		lead: '同一单位、同一名称的项目算作同一项目；名称改动过的另列为“疑似同一项目”，不算新增，也不算不再申报。金额为年度资金申请总额，两个年度只相比，不相加。',
		ofBefore: (year: string, count: string, amount: string, unit: string) =>
			`${year}年度 ${count} 个项目申请 ${amount} ${unit}；`,
		ofYear: (year: string, count: string, amount: string, unit: string) =>
			`${year}年度 ${count} 个项目申请 ${amount} ${unit}`,
		more: (amount: string, share: string, unit: string) => `，增加 ${amount} ${unit}（${share}）`,
		less: (amount: string, share: string, unit: string) => `，减少 ${amount} ${unit}（${share}）`,
		same: '，总额未变',
		end: '。',
		unchanged: (count: string) => `其中 ${count} 个项目两年金额相同。`,
		blank: (before: string, beforeCount: string, year: string, count: string) =>
			`未填写金额的申报表（${before}年度 ${beforeCount} 张，${year}年度 ${count} 张）不计入任何合计。`,
		undated: (count: string) => `另有 ${count} 张申报表年度不详，不在比较之列。`,
		otherYears: '其他年度：',
		changesOf: (year: string) => `${year}年度的变化`,
		none: '没有两个年度的申报表可以比较。加入另一个年度的申报表后，这里会列出新增、不再申报和改动过的项目。',
	},
	{
		name: 'Changes',
		site: sharedWords.en.site,
		title: (year, before) => `What changed from ${before} to ${year}?`,
		years: (year, before) => `${year} beside ${before}`,
		description:
			'Beside the year before: projects new and ended, rises and cuts, lowered targets, copied goals.',
		lead: 'Forms of one unit and name are one project. Those whose name was changed are listed as perhaps the same project, neither new nor ended. Amounts are the annual funding requested; two years are compared and never added up.',
		ofBefore: (year, count, amount, unit) =>
			`In ${year}, ${counted(count, 'project')} asked for ${amount} ${unit}; `,
		ofYear: (year, count, amount, unit) =>
			`in ${year}, ${counted(count, 'project')} for ${amount} ${unit}`,
		more: (amount, share, unit) => `, ${amount} ${unit} more (${share})`,
		less: (amount, share, unit) => `, ${amount} ${unit} less (${share})`,
		same: ', the same in all',
		end: '.',
		unchanged: (count) => `${counted(count, 'project')} asked for the same in both years.`,
		blank: (before, beforeCount, year, count) =>
			`Forms without an amount (${beforeCount} of ${before}, ${count} of ${year}) are in no sum.`,
		undated: (count) =>
			`The year of ${counted(count, 'form')} is not known; nothing is compared there.`,
		otherYears: 'Other years: ',
		changesOf: (year) => `Changes of ${year}`,
		none: 'There are no two years to compare. Once forms of another year are there, this page lists the projects that are new, ended or changed.',
	},
);
