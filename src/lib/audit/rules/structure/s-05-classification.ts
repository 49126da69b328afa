import type { Indicator } from '#lib/model/form.ts';
import type { Level2 } from '#lib/model/taxonomy.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import type { Rule } from '#lib/audit/rule.ts';

interface Misfit {
	why: string;
	/** The level 2 where it probably belongs, null if the name does not tell. */
	belongs: Level2 | null;
}

const timely = /及时性$|及时率$|及时$|周期$|(?:响应|完成|办结|处置|反馈)时间$|时限$/u;
const rate = /率$|比例$|占比$|比重$/u;
const people = /(?:人数|人次|规模)$/u;

/** Why the words of an indicator do not fit its level 2, null if they may. */
function misfit({ name: printed, level2, target }: Indicator): Misfit | null {
	if (printed === null || level2 === null) return null;
	const name = bareName(printed);
	const isTimely = timely.test(name);
	switch (level2) {
		case '数量指标':
			if (isTimely) return { why: '及时性、时限不是数量', belongs: '时效指标' };
			// V-02 reports a rate that is counted (4项).
			if (rate.test(name) && target.kind === 'quantity' && target.unit !== '%') return null;
			if (rate.test(name)) {
				return { why: '比率不是数量', belongs: name.endsWith('完成率') ? null : '质量指标' };
			}
			if (target.unit === '%') return { why: '百分比不是数量', belongs: null };
			return null;
		case '质量指标':
			if (isTimely) return { why: '及时性、时限不是质量', belongs: '时效指标' };
			if (people.test(name)) return { why: '人数、规模不是质量', belongs: '数量指标' };
			return null;
		case '时效指标':
			return /(?:合格|处置|达标|准确|修复)率$/u.test(name)
				? { why: '合格率、处置率不是时效', belongs: '质量指标' }
				: null;
		case '成本指标':
		case '经济成本指标':
			return /(?:机构|单位|人员|企业|站点)数$|人数$/u.test(name)
				? { why: '机构数、人数不是成本', belongs: '数量指标' }
				: null;
		case '社会效益指标':
		case '经济效益指标':
		case '生态效益指标':
		case '可持续影响指标':
			if (isTimely) return { why: '及时性、时限不是效益', belongs: '时效指标' };
			if (target.unit === '%' && isWork(name)) return { why: '做完一件事是产出', belongs: null };
			return misfitOfBenefit(name);
		default:
			return null;
	}
}

/** Whether a name says that work gets done: 协助解决重大纠纷. A rate or a degree measures its effect. */
function isWork(name: string): boolean {
	return (
		/^(?:按时|及时|全面|协助)*(?:完成|开展|组织|办理|处理|解决|受理|编制|举办)/u.test(name) &&
		!/[率度性]$/u.test(name)
	);
}

function misfitOfBenefit(name: string): Misfit | null {
	if (/稳定性$|故障/u.test(name) && /系统|设备|平台|软件|硬件|网络/u.test(name)) {
		return { why: '系统稳定、故障不是效益', belongs: '质量指标' };
	}
	if (/(?:合格|处置)率$/u.test(name)) {
		return { why: '合格率、处置率不是效益', belongs: '质量指标' };
	}
	if (/(?:机构|站点|网点)数$/u.test(name)) {
		return { why: '机构数不是效益', belongs: '数量指标' };
	}
	return null;
}

export const s05: Rule = {
	id: 'S-05',
	group: '指标结构',
	level: '中',
	title: { zh: '指标归类疑似有误', en: 'An indicator stands under the wrong type' },
	explanation: {
		zh: '归类错了，按类型统计和比较都会失真。',
		en: 'If the type is wrong, every count and comparison by type is wrong.',
	},
	checks: {
		zh: '校正错位后，按指标自己的用词：率、比例、100% 不入数量；人数、规模不入质量；及时性、及时率、周期、时限不入数量、质量和效益；处置率、合格率属质量；机构数不入成本和效益；系统稳定性、故障不入效益；以完成、开展、协助解决等开头、以百分比计的工作不入效益。',
		en: 'After displaced labels are repaired, judged by the words of the indicator: rates and 100 % are not quantity; numbers of people are not quality; 及时性, 及时率, 周期 and 时限 are not quantity, quality or benefit; 处置率 and 合格率 are quality; numbers of organisations are not cost or benefit; stability and faults of systems are not benefit, nor is work that gets done (完成, 开展, 协助解决) in per cent.',
	},
	mending: { zh: '改列到相应的二级指标。', en: 'Move it to the right type.' },
	basis: [
		unverified('88号', '二级指标的定义', 'the definitions of level 2'),
		unverified('101号', '二级指标的定义', 'the definitions of level 2'),
	],
	reads: ['indicator'],
	check: eachForm((form) =>
		form.indicators.flatMap((indicator) => {
			const wrong = misfit(indicator);
			if (wrong === null) return [];
			return [
				findingAt(form, [indicator.line], {
					quote: indicatorText(indicator),
					message: `列在${indicator.level2 ?? ''}下，而${wrong.why}，疑似归类有误，建议核实。`,
					suggestion: wrong.belongs === null ? null : `疑似应列${wrong.belongs}`,
				}),
			];
		}),
	),
};
