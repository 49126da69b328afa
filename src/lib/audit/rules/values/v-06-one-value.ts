import { verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const v06: Rule = {
	id: 'V-06',
	group: '指标值',
	level: '低',
	title: { zh: '一格写了几个值', en: 'Several values in one cell' },
	explanation: {
		zh: '一格几个值，完成其一算不算完成说不清；说明应放在附注里。',
		en: 'If a cell has several values, nobody knows whether one of them is enough; notes belong elsewhere.',
	},
	checks: {
		zh: '一格内读出几项要求（如“工作日5分钟内，节假日4小时内”），或数值后的括号里另有数值（如“≥4人(1人在岗)”）。二选一的见 V-05，解释性的括号不报。',
		en: 'A cell with several demands, or a second value in brackets (≥4人(1人在岗)). V-05 reports alternatives; explanatory brackets are not reported.',
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
			if (target.kind !== 'composite' && !hasSecond) return [];
			return [
				findingAt(form, [line], {
					quote: `${name ?? ''} ${targetText}`.trim(),
					message: `一格写了几个值“${targetText}”，建议拆分或移入附注。`,
				}),
			];
		}),
	),
};
