import type { SortColumn } from '#lib/selection/selection.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { counted } from '#lib/words/plural.ts';

interface ProjectTableWords {
	title: string;
	caption: string;
	scrollLimit: (count: string, limit: string) => string;
	/** The headings, for amounts in this unit. */
	heading: (unit: string) => Record<SortColumn, string>;
	sort: string;
	later: (count: string) => string;
	problems: (count: number) => string;
	moreProblems: (count: number) => string;
	line: (line: number) => string;
	exact: (yuan: string) => string;
}

export const projectTableWords = defineWords<ProjectTableWords>(
	{
		title: sharedWords.zh.allProjects,
		caption:
			'空白金额印作“未填写”，不按 0 计。来源为申报表标题在原文件中的行号；标“需核对”的表有空缺或未能读懂之处，点开可见行号。',
		scrollLimit: (count, limit) =>
			`共 ${count} 个项目，按所选顺序可滚动查看前 ${limit} 个，其余请筛选或换一种排序。`,
		heading: (unit) => ({
			project_name: '项目名称',
			nature: '性质',
			annual_total: `年度资金申请总额（${unit}）`,
			annual_fiscal: `当年财政拨款（${unit}）`,
			total: `项目资金总额（${unit}）`,
			indicators: '指标',
			measurable: '可衡量',
			line: '来源',
		}),
		sort: sharedWords.zh.sortBy,
		later: (count) => `其余 ${count} 个项目在脚本载入后滚动可见。`,
		problems: (count) => `${count} 处需核对`,
		moreProblems: (count) => `另有 ${count} 处`,
		line: sharedWords.zh.line,
		exact: sharedWords.zh.yuan,
	},
	{
		title: sharedWords.en.allProjects,
		caption:
			'An amount left blank says so and is not 0. Source: the line of the form’s title in its document. Forms marked “to verify” have blanks or texts that could not be read; open the mark for the lines.',
		scrollLimit: (count, limit) =>
			` ${count} projects in all; the first ${limit} in the chosen order can be scrolled to, the others found by filters or another order.`,
		heading: (unit) => ({
			project_name: 'Project name',
			nature: 'Nature',
			annual_total: `Annual funding requested (${unit})`,
			annual_fiscal: `Fiscal appropriation (${unit})`,
			total: `Total project funding (${unit})`,
			indicators: 'Indicators',
			measurable: 'Measurable',
			line: 'Source',
		}),
		sort: sharedWords.en.sortBy,
		later: (count) =>
			`The other ${counted(count, 'project')} can be scrolled to once the scripts are there.`,
		problems: (count) => `${count} to verify`,
		moreProblems: (count) => `${count} more`,
		line: sharedWords.en.line,
		exact: sharedWords.en.yuan,
	},
);
