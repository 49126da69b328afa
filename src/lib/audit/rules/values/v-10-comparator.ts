import { group } from 'd3-array';
import type { Indicator } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Things whose number no plan decides. */
const uncontrolled = /案件|投诉|举报|来访|涉诉|咨询|申请|报案|就诊|受理/u;

function wrongComparator({ name: printed, target, targetText }: Indicator): string | null {
	const name = bareName(printed ?? '');
	if (target.kind !== 'quantity' || target.value === null) return null;
	if (target.comparator === '>' && target.value > 0 && /[>＞]|大于|超过/u.test(targetText ?? '')) {
		return '达到目标用“≥”，不用“>”';
	}
	const isCounted = /^(?:件|起|个|人次|次)$/u.test(target.unit ?? '');
	if (
		target.comparator === '=' &&
		isCounted &&
		target.value > 0 &&
		uncontrolled.test(name) &&
		/数$/u.test(name)
	) {
		return '件数不由项目决定，疑似不宜用“=”';
	}
	return null;
}

export const v10: Rule = {
	id: 'V-10',
	group: '指标值',
	level: '低',
	title: { zh: '比较符疑似不当', en: 'The comparator may be wrong' },
	explanation: {
		zh: '来多少件由不得项目，写“=94件”多一件少一件都算未完成。',
		en: 'Nobody decides how many cases come in; with =94件, one more or one less misses the target.',
	},
	checks: {
		zh: '案件、投诉、来访、咨询、申请一类的件数用“=”；要达到的值用“>”而不用“≥”。上限的“<”不查。',
		en: 'Numbers of cases, complaints, visits and applications with =; values to be reached with > instead of ≥. The < of an upper limit is not checked.',
	},
	mending: {
		zh: '改用“≥”，或设办结率一类指标。',
		en: 'Use ≥, or a rate such as the share of settled cases.',
	},
	basis: [unverified('101号', '指标值的取值', 'how a target is set')],
	reads: ['indicator'],
	check: eachForm((form) => {
		const wrong = form.indicators.flatMap((indicator) => {
			const why = wrongComparator(indicator);
			return why === null ? [] : [{ why, indicator }];
		});
		return [...group(wrong, ({ why }) => why)].map(([why, same]) =>
			findingAt(
				form,
				same.map(({ indicator }) => indicator.line),
				{
					quote: quoteAll(same.map(({ indicator }) => indicatorText(indicator))),
					message: `${why}，建议核实。`,
					suggestion: withLeast(same[0]?.indicator.targetText ?? ''),
				},
			),
		);
	}),
};

/** The first of them with ≥ in place of its sign; null where words compare. */
function withLeast(text: string): string | null {
	const least = text.replace(/^\s*[>＞=＝]\s*(?=\d)/u, '≥');
	return least === text ? null : `如“${text}”写作“${least}”`;
}
