import type { Form } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { fenOf, yuanText } from '#lib/audit/yuan.ts';

/** The share of a unit's projects that counts as large, and how many quantities a large one needs. */
const largeShare = 0.2;
const fewest = 3;

export const s08: Rule = {
	id: 'S-08',
	group: '指标结构',
	level: '低',
	title: { zh: '金额大而数量指标少', en: 'Much money, few quantities' },
	explanation: {
		zh: '钱越多，要做的事越应写清数量。',
		en: 'The more money, the more it should say how much is done for it.',
	},
	checks: {
		zh: '同一实施单位、同一年度，年度资金申请总额列前 20% 的项目，数量指标少于 3 个。阈值为建议，非条文；五个以上项目才比。',
		en: 'Of the projects of one unit and year the fifth with the largest 年度资金申请总额, each with fewer than 3 quantity indicators. The threshold is a suggestion; five projects or more are compared.',
	},
	mending: { zh: '按任务补充数量指标。', en: 'Add quantity indicators for what is done.' },
	basis: [unverified('88号', '相应匹配', 'goals match the money')],
	check: (forms) =>
		ofOneUnit(forms).flatMap((group) => {
			const amount = (form: Form) => fenOf(form.funding.annualTotal) ?? -1;
			const large = group
				.filter(({ funding }) => funding.annualTotal !== null)
				.toSorted((a, b) => amount(b) - amount(a))
				.slice(0, Math.floor(group.length * largeShare));
			return large.flatMap((form, i) => {
				const quantities = form.indicators.filter(({ level2 }) => level2 === '数量指标');
				if (form.indicators.length === 0 || quantities.length >= fewest) return [];
				return [
					findingAt(form, [lineOf(form, 'annualTotal'), ...quantities.map(({ line }) => line)], {
						quote: quantities.map(indicatorText).join('；'),
						message: `年度资金申请总额 ${yuanText(amount(form))} 元，在本单位 ${group.length} 个项目中列第 ${i + 1}，而数量指标只有 ${quantities.length} 个，建议补充。`,
					}),
				];
			});
		}),
};
