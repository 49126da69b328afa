import type { Indicator } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { contradiction } from './v-02-value-fits-name.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Whether a target only repeats its name: 健全性 = 健全, 推进…宣传 = 推进. */
function isTautology(indicator: Indicator): boolean {
	const { name, target, targetText } = indicator;
	if (name === null || targetText === null || target.kind !== 'qualitative') return false;
	if (target.qualifier !== null || contradiction(indicator)) return false;
	const said = targetText.replace(
		/[\s，。、；]|程度|情况|有序|持续|不断|进一步|基本|较好|良好|明显/gu,
		'',
	);
	// V-05 reports 及时 without a deadline.
	if (said === '' || said === '及时' || said === '即时') return false;
	if (name.includes(said)) return true;
	const rest = said.replace(/^(?:建立|提供|得到|实现|达到|保持|取得|形成)/u, '');
	if (rest.length >= 2 && rest !== said && name.includes(rest)) return true;
	const words = ['提升', '提高', '推进', '促进', '增强', '改善', '完善', '健全', '加强'];
	return words.includes(said) && words.some((word) => name.includes(word));
}

export const v04: Rule = {
	id: 'V-04',
	group: '指标值',
	level: '低',
	title: { zh: '定性值只重复指标名', en: 'A qualitative target that only repeats its name' },
	explanation: {
		zh: '“健全性：健全”没有说怎样算健全，无法评价。',
		en: '“Soundness: sound” does not say what counts as sound.',
	},
	checks: {
		zh: '定性的指标值（去掉“有序、明显”等修饰和“建立、提供”等动词）整个出现在指标名称中，或与名称同为提升、推进、健全一类词，且没有附注判据；V-02 已报的不再报。每表报一次，列出全部有关行。',
		en: 'A qualitative target (leaving out words such as 有序, 明显 and verbs such as 建立, 提供) is contained in its name, or both are words for improvement, with no criterion in brackets and not reported by V-02. One finding per form, with all lines.',
	},
	mending: {
		zh: '写明怎样算达到，如“制度覆盖全部环节”，或改用可数的指标。',
		en: 'State what counts as reached, or use something countable.',
	},
	basis: [unverified('88号', '定性指标也应可衡量', 'qualitative indicators are assessable too')],
	reads: ['indicator'],
	check: eachForm((form) => {
		const repeated = form.indicators.filter(isTautology);
		if (repeated.length === 0) return [];
		return [
			findingAt(
				form,
				repeated.map(({ line }) => line),
				{
					quote: quoteAll(repeated.map(indicatorText)),
					message: `${repeated.length} 个定性指标值只重复指标名，没有衡量标准，建议写明判据。`,
				},
			),
		];
	}),
};
