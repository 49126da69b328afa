import {
	bodyFiguresWords,
	type BodyFiguresWords,
} from '#lib/pages/shared/bodies/body-figures.words.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import type { PlacedName } from './places.ts';

export interface DepartmentsWords extends BodyFiguresWords {
	/** The list of departments. */
	title: string;
	basis: (year: string) => string;
	documentTitle: (name: string) => string;
	description: (name: string) => string;
	single: string;
	overview: string;
	all: string;
	others: (count: string) => string;
	listTitle: string;
	caption: (explained: string) => string;
	department: string;
	unit: string;
	noDepartment: string;
	noCarrier: string;
	year: string;
	yearOf: (year: string) => string;
	yearsShown: (years: string[]) => string;
	noYear: string;
	units: (count: string) => string;
	unitsOnly: (shown: string) => string;
	none: string;
	change: string;
	blank: string;
	/** The years of a department. */
	years: { title: string; caption: (unit: string) => string };
	place: {
		title: string;
		caption: (year: string) => string;
		figure: string;
		value: string;
		place: string;
		ranked: string;
		names: Record<PlacedName, string>;
		alone: string;
		unranked: string;
		rank: (rank: string, count: string) => string;
		ties: (ties: string) => string;
		noProjects: (year: string) => string;
	};
}

const zhYear = (year: string) => (year === '' ? bodyWords.zh.noYear : bodyWords.zh.year(year));

export const departmentsWords = defineWords<DepartmentsWords>(
	{
		title: '部门',
		basis: (year) => `各部门的项目和金额，${zhYear(year)}的金额由高到低；各年度并列，从不相加。`,
		documentTitle: (name) => `${name} · 绩效目标`,
		description: (name) => `${name}的财政项目：钱花在哪里，承诺了什么，能否衡量。`,
		single: '数据中只有一个主管部门，',
		overview: '见总览',
		all: '全部部门',
		others: (count) => `共 ${count} 个部门`,
		listTitle: '各部门申请多少，承诺如何？',
		caption: (explained) =>
			`金额为年度资金申请总额（${explained}），未填写的不计入；占比、项目、指标和发现为最近一个年度的。`,
		department: formWords.zh.department,
		unit: formWords.zh.unit,
		noDepartment: bodyWords.zh.noDepartment,
		noCarrier: bodyWords.zh.noCarrier,
		year: formWords.zh.fiscalYear,
		yearOf: zhYear,
		yearsShown: (years) => years.join('、'),
		noYear: bodyWords.zh.noYear,
		...bodyFiguresWords.zh,
		units: (count) => `其中 ${count} 个单位`,
		unitsOnly: (shown) => `列出金额最大的 ${shown} 个`,
		none: '—',
		change: '比上一年度',
		blank: sharedWords.zh.notStated,
		years: {
			title: '这个部门各年度申请多少？',
			caption: (unit) =>
				`本部门各年度的全部项目，不受本页筛选影响；金额为年度资金申请总额（${unit}），未填写的不计入。`,
		},
		place: {
			title: '在各部门中排第几？',
			caption: (year) =>
				`本部门${zhYear(year)}的全部项目与其他部门相比，由高到低，不受本页筛选影响；空白不计入。`,
			figure: '数字',
			value: '本部门',
			place: '名次',
			ranked: '参与排名的部门',
			names: {
				annualTotal: formWords.zh.annualTotal,
				projects: '项目',
				indicators: formWords.zh.indicators,
				measurableShare: sharedWords.zh.measurableTargets,
				highPerProject: '平均每个项目的“高”级发现',
			},
			alone: '没有其他部门，无从比较',
			unranked: '没有这个数字，不参与排名',
			rank: (rank, count) => `第 ${rank} 名，共 ${count} 个部门`,
			ties: (ties) => `（${ties} 个并列）`,
			noProjects: (year) => `本部门没有${zhYear(year)}的项目。`,
		},
	},
	{
		title: 'Departments',
		basis: (year) =>
			`The projects and amounts of each department, largest amount ${year === '' ? 'first' : `of ${year} first`}; years stand side by side and are never added.`,
		documentTitle: (name) => `${name} · Performance targets`,
		description: (name) =>
			`The budget projects of ${name}: where the money goes, what is promised, and whether it can be measured.`,
		single: 'The data hold a single department: ',
		overview: 'see the overview',
		all: 'All departments',
		others: (count) => `${count} departments`,
		listTitle: 'What does each department ask for, and promise?',
		caption: (explained) =>
			`Amounts are annual funding requested, in ${explained}, blank ones not counted; share, projects, indicators and findings are of the latest year.`,
		department: formWords.en.department,
		unit: formWords.en.unit,
		noDepartment: bodyWords.en.noDepartment,
		noCarrier: bodyWords.en.noCarrier,
		year: formWords.en.fiscalYear,
		yearOf: (year) => year || bodyWords.en.noYear,
		yearsShown: (years) => years.join(', '),
		noYear: bodyWords.en.noYear,
		...bodyFiguresWords.en,
		units: (count) => `of which ${count} units`,
		unitsOnly: (shown) => `the ${shown} with the largest amounts`,
		none: '—',
		change: 'From the year before',
		blank: sharedWords.en.notStated,
		years: {
			title: 'What did this department ask for in each year?',
			caption: (unit) =>
				`All projects of the department in each year, whatever the filters of this page; annual funding requested in ${unit}, blank amounts not counted.`,
		},
		place: {
			title: 'Where does it stand among the departments?',
			caption: (year) =>
				`All its projects ${year === '' ? 'without a year' : `of ${year}`} against those of other departments, from the highest, whatever the filters of this page; blanks are left out.`,
			figure: 'Figure',
			value: 'This department',
			place: 'Rank',
			ranked: 'Ranked departments',
			names: {
				annualTotal: formWords.en.annualTotal,
				projects: 'Projects',
				indicators: formWords.en.indicators,
				measurableShare: sharedWords.en.measurableTargets,
				highPerProject: 'Findings at level high per project',
			},
			alone: 'no other department to compare with',
			unranked: 'no figure, so not ranked',
			rank: (rank, count) => `rank ${rank} of ${count} departments`,
			ties: (ties) => ` (${ties} tied)`,
			noProjects: (year) => `It has no projects ${year === '' ? 'without a year' : `of ${year}`}.`,
		},
	},
);
