import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Rule } from '#lib/audit/rule.ts';

const verb =
	/^(?:有效|进一步|持续|不断|积极|协助|为|全面)?(?:完成|提升|提高|推进|推动|促进|维护|维持|保障|发挥|丰富|增强|加强|改善|完善|建立|健全|实现|确保|解决|优化|落实)/u;
/** Endings that make a noun of the verb: 完成率, 提升率, 保障人数. */
const noun = /(?:率|数|数量|度|性|比例|时间|周期|水平|次数|人数|情况|得分|成本|效果)$/u;
/** A whole sentence: 为司法工作提供法律支撑. */
const sentence = /^为[\p{Script=Han}，、]+(?:提供|做出|奠定)/u;

export const v11: Rule = {
	id: 'V-11',
	group: '指标值',
	level: '低',
	title: { zh: '指标名称是动作，不是可计量的名词', en: 'A name that is an action, not a measure' },
	explanation: {
		zh: '“提升工作效能”是要做的事，不是要量的数。',
		en: 'Raising efficiency is something to do, not something to measure.',
	},
	checks: {
		zh: '三级指标名称以完成、提升、推进、维护等动词开头，而不以率、数、度、性等可计量的词结尾。每表报一次，列出全部有关行。',
		en: 'A name begins with a verb (完成, 提升, 推进, 维护 …) and does not end with a measurable noun (率, 数, 度, 性 …). One finding per form, with all lines.',
	},
	mending: {
		zh: '改为名词，如“移动执法通讯设备配置数”。',
		en: 'Use a noun, such as the number of devices installed.',
	},
	basis: [unverified('101号', '指标名称规范', 'how indicators are named')],
	reads: ['indicator'],
	check: eachForm((form) => {
		const actions = form.indicators.filter(({ name }) => {
			const bare = bareName(name ?? '');
			return sentence.test(bare) || (verb.test(bare) && !noun.test(bare));
		});
		if (actions.length === 0) return [];
		return [
			findingAt(
				form,
				actions.map(({ line }) => line),
				{
					quote: quoteAll(actions.map(({ name }) => name ?? '')),
					message: `${actions.length} 个指标名称是动作而不是可计量的名词，建议改写。`,
					suggestion: asNoun(actions),
				},
			),
		];
	}),
};

/** The first that counts or shares something done, as a noun; null where the form gives no measure. */
function asNoun(actions: readonly Indicator[]): string | null {
	for (const { name, target } of actions) {
		const [, done] =
			/^(?:完成|开展|组织|实施)(\p{Script=Han}{2,})$/u.exec(bareName(name ?? '')) ?? [];
		if (done === undefined || target.kind !== 'quantity' || target.unit === null) continue;
		const bare = done.replace(/工作$/u, '');
		const noun =
			target.unit === '%' ? `${bare}完成率` : `${bare}${target.unit === '次' ? '次数' : '数'}`;
		return `如“${name ?? ''}”可写作“${noun}”`;
	}
	return null;
}
