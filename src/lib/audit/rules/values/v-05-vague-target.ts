import type { Indicator } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { isWholeYear } from '#lib/figures/months.ts';

const direction = '提高|提升|增强|改善|增加|增长|加强|优化|减少|降低|下降|缩短';
/** V-04 reports a target that repeats the direction of its name. */
const directions = new RegExp(direction, 'u');
const onlyDirection = new RegExp(
	`^(?:有所|明显|显著|持续|不断|稳步|逐步|进一步|大幅|切实|有效)*(?:${direction})$`,
	'u',
);
/** A state that anybody may see or not. */
const onlyState = /^\p{Script=Han}{0,6}(正常|良好|较好|很好|优良|较高|明显|显著)$/u;

/** Why a target is vague, null if it is not. */
function vagueness({ name, targetText, target, level2 }: Indicator): string | null {
	if (targetText === null) return null;
	const text = targetText.replace(/\s/g, '');
	if (/[^节制]约\d/u.test(text) || text.startsWith('约')) {
		return /按实/u.test(text) ? '“约”“按实”不是确定的目标' : '“约”不是确定的目标';
	}
	if (/按实|据实/u.test(text)) return '“按实”不是目标';
	if (isEither(text)) return '两个值二选一';
	if (/^基本/u.test(text)) return '“基本”没有界线';
	if (/同比|较上年|比上年/u.test(text) && target.value === null) return '同比变化没有幅度';
	if (target.kind === 'schedule' && target.months !== null && isWholeYear(target.months)) {
		return '全年时段不是期限';
	}
	const isOfShare = /率$/u.test(name ?? '') && !/效率$/u.test(name ?? '');
	if (onlyDirection.test(text) && !isOfShare && !directions.test(name ?? '')) {
		return `“${text}”没有基期和幅度`;
	}
	const [, state] = onlyState.exec(text) ?? [];
	if (state !== undefined && target.kind === 'qualitative' && !(name ?? '').includes(state)) {
		return `“${state}”没有标准`;
	}
	const isTimely = /^(?:及时|即时|按时|准时)$/u.test(text);
	// V-02 reports 及时 under a name that asks for a time or a rate.
	const isOfV02 = /(?:时间|时限|周期|期限|率)$/u.test(name ?? '');
	if (isTimely && !isOfV02 && level2 !== null) return `“${text}”没有期限`;
	return null;
}

/** `5次或10次`, `每月或每季度`: a value on both sides of 或. */
function isEither(text: string): boolean {
	const firstDigit = text.search(/\d/);
	const lastDigit = text.search(/\d(?=\D*$)/);
	for (let at = text.indexOf('或', 1); at >= 0; at = text.indexOf('或', at + 1)) {
		const isBefore = (firstDigit >= 0 && firstDigit < at) || (at > 1 && text.startsWith('每'));
		const start = text[at + 1] === '者' ? at + 2 : at + 1;
		const isBehind = lastDigit > at || (text[start] === '每' && start + 1 < text.length);
		if (isBefore && isBehind) return true;
	}
	return false;
}

export const v05: Rule = {
	id: 'V-05',
	group: '指标值',
	level: '中',
	title: { zh: '指标值含糊', en: 'A target that nobody can be held to' },
	explanation: {
		zh: '含糊的值怎样完成都算完成。',
		en: 'A vague target is met whatever is done.',
	},
	checks: {
		zh: '约、按实、基本、没有幅度的同比提升、只有方向的“提高”“降低”（名称已有这类词的见 V-04）、没有标准的“正常”“良好”“明显”、二选一、全年时段（1-12月）、没有期限的“及时”。附注写明条件的“及时(…)”不报。',
		en: '约 (about), 按实 (as it turns out), 基本 (basically), a change against last year without an amount, a mere direction (提高, 降低; V-04 reports one that the name has too), a state without a standard (正常, 良好, 明显), one of two values, the whole year (1-12月), 及时 without a deadline. 及时 with a condition in brackets is not reported.',
	},
	mending: { zh: '写明确定的数、界线或期限。', en: 'Give a number, a limit or a deadline.' },
	basis: [unverified('88号', '定性指标也应可衡量', 'qualitative indicators are assessable too')],
	reads: ['indicator'],
	check: eachForm((form) =>
		form.indicators.flatMap((indicator) => {
			const why = vagueness(indicator);
			if (why === null) return [];
			return [
				findingAt(form, [indicator.line], {
					quote: indicatorText(indicator),
					message: `${why}，难以考核，建议明确。`,
					suggestion: withoutAbout(indicator),
				}),
			];
		}),
	),
};

/** 约34.00个(按实): the number alone, as least or as exact. */
function withoutAbout({ targetText, target }: Indicator): string | null {
	const { comparator, value, unit } = target;
	if (comparator !== '~' || value === null || unit === null) return null;
	return `如“${targetText ?? ''}”写作“≥${value}${unit}”（不少于）或“=${value}${unit}”（正好）`;
}
