import { verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Target } from '#lib/model/target.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Words that belong to the value: limits, and what V-05 reports. */
const ofValue = /^(?:含|以[上下内]|[及与]?以[上下]|不含|按实|据实|百分比|待定)/u;

/** A note in brackets behind the value, null if there is none. A unit in brackets is no note. */
function noteIn(targetText: string, { unit }: Target): string | null {
	const [, note] = /[(（]([^()（）]{3,200})[)）]\s*$/u.exec(targetText) ?? [];
	if (note === undefined || ofValue.test(note) || note === unit) return null;
	// A unit is short, and often one that the reader writes otherwise (个月).
	const isUnit = /\d\s*[(（][^()（）]*[)）]\s*$/u.test(targetText) && note.length <= 4;
	return isUnit ? null : note;
}

export const v06: Rule = {
	id: 'V-06',
	group: '指标值',
	level: '低',
	title: { zh: '一格写了几个值或附注', en: 'Several values or a note in one cell' },
	explanation: {
		zh: '一格几个值，完成其一算不算完成说不清；说明应放在附注里。',
		en: 'If a cell has several values, nobody knows whether one of them is enough; notes belong elsewhere.',
	},
	checks: {
		zh: '一格内读出几项要求（如“工作日5分钟内，节假日4小时内”），或数值后的括号里另有数值（如“≥4人(1人在岗)”）。值后的括号里写说明的（如“100%（按政策标准）”）也报，计量单位和“含”“以上”不算。二选一的见 V-05。',
		en: 'A cell with several demands, or a second value in brackets (≥4人(1人在岗)). A note in brackets behind the value is reported too, but no unit and no 含 or 以上. V-05 reports alternatives.',
	},
	mending: {
		zh: '分作几个指标，说明移入附注。',
		en: 'Split them into several indicators, and move notes out of the cell.',
	},
	basis: [verified('101号', '指标库字段说明：一个指标一个值', 'one indicator, one value')],
	reads: ['indicator'],
	check: eachForm((form) =>
		form.indicators.flatMap(({ name, targetText, target, line }) => {
			if (targetText === null || /或/u.test(targetText)) return [];
			const hasSecond =
				target.kind !== null && /[(（][^)）]{0,200}\d[\p{Script=Han}%]/u.test(targetText);
			const isSeveral = target.kind === 'composite' || hasSecond;
			const note = isSeveral ? null : noteIn(targetText, target);
			if (!isSeveral && note === null) return [];
			return [
				findingAt(form, [line], {
					quote: `${name ?? ''} ${targetText}`.trim(),
					message:
						note === null
							? `一格写了几个值“${targetText}”，建议拆分或移入附注。`
							: `指标值内附注“${note}”，建议移入指标解释，值只写一个。`,
					suggestion: note === null ? null : withoutNote(targetText, note),
				}),
			];
		}),
	),
};

/** The value without the note behind it; null where nothing is left. */
function withoutNote(targetText: string, note: string): string | null {
	const bare = targetText.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
	return bare === '' ? null : `如写作“${bare}”，“${note}”移入指标解释`;
}
