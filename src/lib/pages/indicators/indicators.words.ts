import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { formWords } from '#lib/words/form.words.ts';

/** The words of the indicators page. */
export const indicatorsWords = defineWords(
	{
		title: formWords.zh.indicators,
		site: sharedWords.zh.site,
		lead: '这类指标有哪些，定得高不高。',
		description: (indicators: string, projects: string) =>
			`${projects} 个项目的 ${indicators} 个绩效指标：按类型、单位、比较符筛选，看指标值的分布，比较各项目的同名指标。`,
		views: { list: '列表', values: '按单位看分布', names: '同名指标对比' },
		viewsLabel: '本页各部分',
		failed: (reason: string) => `未能按所选条件计算，本页仍是先前条件的结果。原因：${reason}`,
		tooLarge: (megabytes: string) =>
			`指标表有 ${megabytes} MB，超出浏览器能承受的大小，本页不能筛选；所列为全部指标的数字，全部数据可以下载。`,
	},
	{
		title: formWords.en.indicators,
		site: sharedWords.en.site,
		lead: 'Which indicators of a type there are, and how ambitious they are.',
		description: (indicators: string, projects: string) =>
			`${indicators} performance indicators of ${projects} projects: filter by type, unit and comparator, see how targets are distributed, compare indicators of the same name.`,
		views: { list: 'List', values: 'Distributions by unit', names: 'Same names compared' },
		viewsLabel: 'Parts of this page',
		failed: (reason: string) =>
			`Could not be calculated for these conditions; the page still shows the earlier ones. Reason: ${reason}`,
		tooLarge: (megabytes: string) =>
			`The table of indicators has ${megabytes} MB, more than a browser can hold, so this page cannot filter. Its figures are of all indicators; all data can be downloaded.`,
	},
);
