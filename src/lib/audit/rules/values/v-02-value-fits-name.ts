import type { Form, Indicator } from '#lib/model/form.ts';
import type { FindingLevel } from '#lib/model/finding.ts';
import { unverified } from '#lib/audit/basis.ts';
import { findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import { isNoneOfUnwanted } from '#lib/audit/project-words.ts';
import { bareName, unitInName } from '#lib/audit/bare-name.ts';
import type { Rule } from '#lib/audit/rule.ts';

interface Contradiction {
	level: FindingLevel;
	why: string;
}

const rate = /(?:率|比例|占比|百分比)$/u;
/** Names that end in 率 and are no shares. */
const noShare = /(?:效率|频率|速率|功率|汇率|利率|分辨率|倍率)$/u;
const count = /数量?$/u;
/** Names that end in 数 and count nothing, or count by how much. */
const noCount =
	/(?:指|系|基|分|倍|参|函|级|岁|均|总|控制|预算|概算|决算|标准|百分|比例|占比|增[长加幅]|提[升高]|下降|降低|减少)数$/u;
const span = /(?:时间|时限|周期|期限|时长)$/u;
const score = /(?:得分|评分|分值)$/u;
const yardstick = /标准$/u;
/** Places: all of them together are 100 %. */
const area = /街镇|乡镇|街道|社区|村|区县|站点|点位|校/u;

/** How a target contradicts its name, null if it may fit. */
export function contradiction({
	name: printed,
	target,
	targetText,
}: Indicator): Contradiction | null {
	if (printed === null || targetText === null) return null;
	const { kind, unit } = target;
	const name = bareName(printed);
	if (isNoneOfUnwanted(name, targetText)) return null;
	if (rate.test(name) && !noShare.test(name)) {
		const inName = unit === null && kind === 'quantity' ? unitInName(printed) : null;
		if (inName !== null && !/[%％]/u.test(inName)) {
			return { level: '中', why: `名称是比率，括号里的单位却是“${inName}”` };
		}
		if (kind === 'quantity' && unit !== null && !/[%‰]|百分点|倍|比例|^比/u.test(unit)) {
			return area.test(unit) || /全覆盖/u.test(targetText)
				? { level: '中', why: `名称是比率，值是${unit}数，未写百分比` }
				: { level: '高', why: `名称是比率，值却以“${unit}”计数` };
		}
		if (kind === 'qualitative') return { level: '中', why: '名称是比率，值没有百分比' };
		if (kind === 'composite' || kind === 'frequency' || kind === 'schedule') {
			return { level: '中', why: '名称是比率，值没有百分比' };
		}
		return null;
	}
	if (count.test(name) && !noCount.test(name)) {
		if (kind === 'qualitative') return { level: '高', why: '名称是数量，值却没有数字' };
		if (kind === 'quantity' && unit === '%')
			return { level: '高', why: '名称是数量，值却是百分比' };
		return null;
	}
	if (score.test(name) && kind === 'quantity' && unit !== null && !/分/u.test(unit)) {
		return { level: '中', why: `名称是得分，值的单位是“${unit}”` };
	}
	if (span.test(name) && kind === 'qualitative')
		return { level: '中', why: '名称是时间，值没有期限' };
	if (yardstick.test(name) && kind === 'qualitative' && !/[《\d]/u.test(targetText)) {
		return { level: '中', why: '名称是标准，值没有可对照的判据' };
	}
	return null;
}

export const v02: Rule = {
	id: 'V-02',
	group: '指标值',
	level: '中',
	title: { zh: '指标值与名称不匹配', en: 'The target does not fit the name' },
	explanation: {
		zh: '值与名称矛盾，无法判断承诺的是什么。',
		en: 'If the target contradicts the name, nobody can tell what is promised.',
	},
	checks: {
		zh: '率、比例应为百分比；数、数量应为计数；得分应为分；时间、时限、周期应有期限；标准应有判据。值与名称相反的（数量填“健全”，比率填“4项”）为高，缺少应有形式的为中。只是重复名称的见 V-04，不定期限的“及时”见 V-05。',
		en: 'A rate needs %, a number a count, a score 分, a time a deadline, a standard a criterion. A target that contradicts its name (健全 for a number, 4项 for a rate) is 高; one that lacks the proper form is 中. V-04 reports repeated words, V-05 及时 without a deadline.',
	},
	mending: { zh: '改值或改名称，使两者一致。', en: 'Change the target or the name.' },
	basis: [unverified('101号', '量化易评', 'quantified and easy to assess')],
	reads: ['indicator'],
	check: (forms) => {
		let known: Map<string, Set<string>> | null = null;
		return forms.flatMap((form) =>
			form.indicators.flatMap((indicator) => {
				const wrong = contradiction(indicator);
				if (wrong === null) return [];
				return [
					findingAt(form, [indicator.line], {
						level: wrong.level,
						quote: indicatorText(indicator),
						message: `${wrong.why}，疑似填写有误，建议核实。`,
						suggestion:
							wrong.level === '高'
								? suggestionFor(indicator, (known ??= knownTargets(forms)))
								: allOfThem(indicator),
					}),
				];
			}),
		);
	},
};

/** The targets that fit each name, in all forms. */
function knownTargets(forms: readonly Form[]): Map<string, Set<string>> {
	const targets = new Map<string, Set<string>>();
	for (const { indicators } of forms) {
		for (const indicator of indicators) {
			const { name, target } = indicator;
			if (name === null || target.kind !== 'quantity' || contradiction(indicator)) continue;
			const text = `${target.comparator ?? ''}${target.value ?? ''}${target.unit ?? ''}`;
			targets.set(name, (targets.get(name) ?? new Set()).add(text));
		}
	}
	return targets;
}

function suggestionFor({ name }: Indicator, known: Map<string, Set<string>>): string | null {
	const targets = [...(known.get(name ?? '') ?? [])];
	return targets.length === 1
		? `同名指标均为“${targets[0] ?? ''}”，疑似应为 ${targets[0] ?? ''}`
		: null;
}

/** For a rate that names all places it covers: 14个街镇全覆盖 is 100 %. */
function allOfThem({ targetText, target }: Indicator): string | null {
	if (target.value === null || !/全覆盖|全部/u.test(targetText ?? '')) return null;
	return `疑似应为“=100%”，${target.value}${target.unit ?? ''}可移入指标解释`;
}
