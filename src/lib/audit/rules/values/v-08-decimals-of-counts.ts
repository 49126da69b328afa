import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const v08: Rule = {
	id: 'V-08',
	group: '指标值',
	level: '低',
	title: { zh: '计数值带小数', en: 'A count with decimals' },
	explanation: {
		zh: '“4.00场”的小数没有意义，是系统格式的残留。',
		en: 'The decimals of 4.00场 mean nothing; they are left over from a system.',
	},
	checks: {
		zh: '以个、件、场、人等计数的定量值印有小数点；百分比、金额、得分和时间不查。每表报一次，列出全部有关行。',
		en: 'A quantity counted in 个, 件, 场, 人 and the like is printed with decimals. Percentages, money, scores and times are not checked. One finding per form, with all lines.',
	},
	mending: { zh: '写作整数。', en: 'Print whole numbers.' },
	basis: [dataQuality],
	reads: ['indicator'],
	check: eachForm((form) => {
		const decimal = form.indicators.filter(
			({ target, targetText }) =>
				target.kind === 'quantity' &&
				target.unit !== null &&
				!/比例|[%‰元分倍吨里米升克度公亩顷]/u.test(target.unit) &&
				/\d\.\d/u.test(targetText ?? ''),
		);
		if (decimal.length === 0) return [];
		return [
			findingAt(
				form,
				decimal.map(({ line }) => line),
				{
					quote: quoteAll(decimal.map(({ targetText }) => targetText ?? '')),
					message: `${decimal.length} 个计数的指标值带有小数，建议写作整数。`,
					suggestion: inWhole(decimal.map(({ targetText }) => targetText ?? '')),
				},
			),
		];
	}),
};

/** The first that is a whole number with .00, written without it; null if none is. */
function inWhole(texts: readonly string[]): string | null {
	const zeros = /(\d)\.0+(?!\d)/u;
	const text = texts.find((one) => zeros.test(one));
	return text === undefined ? null : `如“${text}”写作“${text.replace(zeros, '$1')}”`;
}
