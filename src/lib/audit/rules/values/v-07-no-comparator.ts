import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const v07: Rule = {
	id: 'V-07',
	group: '指标值',
	level: '低',
	title: { zh: '定量值前没有比较符', en: 'A quantity without a comparator' },
	explanation: {
		zh: '“60部”是不少于还是等于，验收时会有两种理解。',
		en: '60部 can mean exactly 60 or at least 60.',
	},
	checks: {
		zh: '定量的指标值没有印 ≥、≤、=（或不少于、以内等字样）；每表报一次，列出全部有关行。频次和月份不查。',
		en: 'A quantity is printed without ≥, ≤, = or words for them. Frequencies and months are skipped. One finding per form, with all lines.',
	},
	mending: { zh: '在数值前写明 ≥、≤ 或 =。', en: 'Print ≥, ≤ or = before the value.' },
	basis: [unverified('101号', '指标值的写法', 'how a target is written')],
	reads: ['indicator'],
	check: eachForm((form) => {
		const bare = form.indicators.filter(
			({ target }) => target.kind === 'quantity' && target.implicit,
		);
		if (bare.length === 0) return [];
		return [
			findingAt(
				form,
				bare.map(({ line }) => line),
				{
					quote: quoteAll(bare.map(indicatorText)),
					message: `${bare.length} 个定量指标值前没有 ≥、≤ 或 =，建议写明。`,
					suggestion: withComparator(bare),
				},
			),
		];
	}),
};

/** How the first of them may be written; of 100 % there is no more. */
function withComparator([first]: readonly Indicator[]): string | null {
	if (!first) return null;
	const { target, targetText } = first;
	const text = targetText ?? '';
	if (target.unit === '%' && target.value === 100) return `如“${text}”写作“=${text}”`;
	return `如“${text}”写作“≥${text}”（不少于）或“=${text}”（正好）`;
}
