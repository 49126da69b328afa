import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { isOneYear } from '#lib/audit/is-one-year.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { fenOf, yuanText } from '#lib/audit/money/yuan.ts';
import { annualDifference } from './f-03-annual-sum.ts';

const pairs = [
	['annualTotal', 'total', '年度资金申请总额', '项目资金总额'],
	['annualFiscal', 'fiscal', '当年财政拨款', '财政资金'],
] as const;

export const f04: Rule = {
	id: 'F-04',
	group: '资金',
	level: '高',
	title: { zh: '年度金额与项目金额不符', en: "The year's money does not fit the project's" },
	explanation: {
		zh: '一年申请的钱不能多于整个项目；只有一年的项目两者应相等。跨年项目不等是正常的。',
		en: 'A year cannot ask for more than the whole project, and a project of one year asks for all of it. In projects of several years the amounts rightly differ.',
	},
	checks: {
		zh: '以分计算：年度资金申请总额 ≤ 项目资金总额，当年财政拨款 ≤ 财政资金；起止在同一年内时应相等（有上年结转的不比相等）。空白不比；年度各项之和已不符的只报 F-03。',
		en: 'Calculated in fen: the year’s amount must not exceed the project’s, for the total and for fiscal money. They must be equal if the project starts and ends in one year, unless money is carried over. Blanks are not compared; if the parts of the year do not add up, only F-03 reports it.',
	},
	mending: { zh: '核对项目金额、年度金额和起止日期。', en: 'Check both amounts and the dates.' },
	basis: [unverified(null, '申报表表式的勾稽关系', 'what the layout of the form implies')],
	reads: [
		'total',
		'fiscal',
		'annualTotal',
		'annualFiscal',
		'annualCarryover',
		'annualOther',
		'startDate',
		'endDate',
	],
	check: eachForm((form) => {
		const { funding, printed } = form;
		const ofYear = annualDifference(form);
		if (ofYear !== null && ofYear !== 0) return [];
		const within = isOneYear(form);
		const mustEqual = within && !funding.annualCarryover;
		const wrong = pairs.filter(([year, project]) => {
			const [ofYear, ofProject] = [fenOf(funding[year]), fenOf(funding[project])];
			if (ofYear === null || ofProject === null) return false;
			return ofYear > ofProject || (mustEqual && ofYear !== ofProject);
		});
		if (wrong.length === 0) return [];
		const said = wrong.map(([year, project, yearName, projectName]) => {
			const [a, b] = [fenOf(funding[year]) ?? 0, fenOf(funding[project]) ?? 0];
			return `${yearName} ${yuanText(a)} 元${a > b ? '大于' : '小于'}${projectName} ${yuanText(b)} 元`;
		});
		return [
			findingAt(
				form,
				wrong.flatMap(([year, project]) => [lineOf(form, year), lineOf(form, project)]),
				{
					quote: wrong
						.map(
							([year, project, yearName, projectName]) =>
								`${yearName} ${printed[year] ?? ''}；${projectName} ${printed[project] ?? ''}`,
						)
						.join('；'),
					message: `${said.join('，')}${within ? '，而项目起止在同一年内' : ''}，疑似填写有误，建议核实。`,
				},
			),
		];
	}),
};
