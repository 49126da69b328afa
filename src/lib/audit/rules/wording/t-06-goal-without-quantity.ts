import { verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Form } from '#lib/model/form.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Numbers that are no quantities: years, dates, numbers of documents and of hotlines. */
const noQuantity =
	/\d{2,4}\s*年(?:度|代)?(?:\d{1,2}月)?|\d{1,2}月\d{1,2}日|《[^》]{0,200}》|[〔[(（]\d{4}[〕\])）]\d*号?|1\d{4}(?=\p{Script=Han})/gu;
const quantity =
	/\d|百分之|(?:[一二三四五六七八九十两百千万]{1,20}|几)(?:次|场|个|项|篇|部|条|人|名|件|套|户|家|种|期|批|份|类|天|小时)/u;

export const t06: Rule = {
	id: 'T-06',
	group: '文本',
	level: '中',
	title: { zh: '年度目标没有一个数量', en: 'The annual goal names no quantity' },
	explanation: {
		zh: '没有数量的年度目标，年底无法对照完成情况。',
		en: 'Without a quantity nobody can tell at the end of the year whether the goal was reached.',
	},
	checks: {
		zh: '年度总体目标中没有任何数字或“一次”“三场”之类的数量；年份、日期、文件名和文号、服务号码不算。',
		en: 'The annual goal contains neither digits nor a number of things (一次, 三场). Years, dates, and the names and numbers of documents and services do not count.',
	},
	mending: { zh: '写明本年度要完成的数量。', en: 'State how much will be done this year.' },
	basis: [verified('88号', '细化量化', 'detailed and quantified')],
	reads: ['annualGoal', 'indicator'],
	check: eachForm((form) => {
		const { annualGoal } = form;
		if (annualGoal === null || quantity.test(annualGoal.replace(noQuantity, ''))) return [];
		return [
			findingAt(form, [lineOf(form, 'annualGoal')], {
				quote: annualGoal,
				message: '年度总体目标没有写明任何数量，年底难以对照，建议细化量化。',
				suggestion: ownQuantities(form),
			}),
		];
	}),
};

/** The first quantities that the form's own indicators promise; null if they promise none. */
function ownQuantities({ indicators }: Form): string | null {
	const counted = indicators.filter(
		({ level2, target }) =>
			level2 === '数量指标' && target.kind === 'quantity' && target.unit !== '%',
	);
	return counted.length === 0
		? null
		: `如写明${counted
				.slice(0, 2)
				.map((one) => `“${indicatorText(one)}”`)
				.join('、')}`;
}
