import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import type { Rule } from '#lib/audit/rule.ts';

const nobody =
	/^(?:服务|受益|相关|社会)?(?:对象|群体)?(?:的)?(?:综合|总体)?满意(?:度|率)(?:指标)?$/u;

export const m04: Rule = {
	id: 'M-04',
	group: '满意度',
	level: '低',
	title: {
		zh: '满意度没有写明具体对象',
		en: 'A satisfaction indicator that names nobody in particular',
	},
	explanation: {
		zh: '不写对象，就不知道该问谁。',
		en: 'If nobody is named, it is not clear whom to ask.',
	},
	checks: {
		zh: '满意度指标名称只写“服务对象满意度”“受益群体满意度”等统称。使用人、受益群众、居民、会员等算已写明。',
		en: 'The name is just 服务对象满意度, 受益群体满意度 or the like. 使用人, 受益群众, 居民, 会员 count as named.',
	},
	mending: {
		zh: '写明是谁，如“来访咨询群众满意度”。',
		en: 'Name the people, such as those who come for advice.',
	},
	basis: [
		unverified(
			'101号',
			'满意度指标应明确对象',
			'satisfaction indicators should name whom they ask',
		),
	],
	reads: ['indicator'],
	check: eachForm((form) =>
		form.indicators.flatMap(({ name, level1, line, targetText }) => {
			if (level1 !== '满意度指标' || name === null) return [];
			if (!nobody.test(bareName(name).replace(/\s/g, ''))) return [];
			return [
				findingAt(form, [line], {
					quote: `${name} ${targetText ?? ''}`.trim(),
					message: '没有写明具体的服务对象，建议明确。',
				}),
			];
		}),
	),
};
