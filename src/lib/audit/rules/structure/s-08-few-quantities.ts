import type { Form } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';
import { toRanking } from '#lib/figures/ranking.ts';
import { fenOf, yuanText } from '#lib/audit/money/yuan.ts';

/** The largest of a unit's projects: this share of them. */
const largeShare = 0.2;
/** A large project needs so many quantities. */
const fewest = 3;

export const s08: Rule = {
	id: 'S-08',
	group: '指标结构',
	level: '低',
	title: { zh: '金额大而数量指标少', en: 'Much money, few quantities' },
	explanation: {
		zh: '钱越多，要做的事越应写清数量。',
		en: 'The more money a project asks for, the more clearly it should state how much will be done.',
	},
	checks: {
		zh: '同一实施单位、同一年度，年度资金申请总额列前 20% 的项目，数量指标少于 3 个。阈值为建议，非条文；五个以上项目才比。',
		en: 'Among the projects of one unit and year, those in the top fifth by 年度资金申请总额 with fewer than 3 quantity indicators. The threshold is a suggestion; at least five projects are needed.',
	},
	mending: { zh: '按任务补充数量指标。', en: 'Add quantity indicators for the tasks.' },
	basis: [unverified('88号', '相应匹配', 'goals match the money')],
	reads: ['annualTotal', 'unit', 'department', 'fiscalYear', 'table'],
	check: (forms, known) => ofOneUnit(forms, known).flatMap(checkUnit),
};

function checkUnit(forms: readonly Form[]): RuleFinding[] {
	const stated = forms.flatMap((form) => {
		const fen = fenOf(form.funding.annualTotal);
		return fen === null ? [] : [{ form, fen }];
	});
	const standingOf = toRanking(stated.map(({ fen }) => fen));
	const large = stated
		.toSorted((a, b) => b.fen - a.fen)
		.slice(0, Math.floor(forms.length * largeShare));
	return large.flatMap(({ form, fen }) => {
		const quantities = form.indicators.filter(({ level2 }) => level2 === '数量指标');
		if (form.indicators.length === 0 || quantities.length >= fewest) return [];
		return [
			findingAt(form, [lineOf(form, 'annualTotal'), ...quantities.map(({ line }) => line)], {
				quote: quantities.map(indicatorText).join('；'),
				message: `年度资金申请总额 ${yuanText(fen)} 元，在本单位 ${forms.length} 个项目中列第 ${standingOf(fen)?.rank ?? 0}，而数量指标只有 ${quantities.length} 个，建议补充。`,
			}),
		];
	});
}
