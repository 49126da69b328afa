// Which of the four questions of the standard sheet a finding bears on.
import type { Question } from '#lib/desk/opinion.ts';
import type { RuleGroup } from '#lib/model/finding.ts';
import type { ReviewItem } from './review.ts';

/**
 * By the group of its rule. 完整性 asks whether everything is stated, and clearly; 相关性 whether goals,
 * indicators and the project belong together; 适当性 whether money and promises fit each other. Whether a
 * project can be carried out (可行性) no form says, so no rule bears on it.
 */
const ofGroup: Record<RuleGroup, Question> = {
	资金: 'suitable',
	基本信息: 'complete',
	文本: 'complete',
	目标与指标匹配: 'relevant',
	指标结构: 'complete',
	指标值: 'complete',
	满意度: 'complete',
	横向比较: 'suitable',
};

/** Rules that ask something else than most of their group. */
const ofRule: Record<string, Question> = {
	// Amounts that are missing or unclear.
	'F-01': 'complete',
	'F-05': 'complete',
	'F-06': 'complete',
	// Nature, category, name, year and object of the project.
	'I-02': 'relevant',
	'I-03': 'relevant',
	'I-04': 'relevant',
	'I-06': 'relevant',
	// The same work twice, cost without an indicator, much money for few quantities.
	'I-07': 'suitable',
	'S-02': 'suitable',
	'S-08': 'suitable',
	// Types that do not fit, policies and texts of something else.
	'S-05': 'relevant',
	'T-03': 'relevant',
	'T-04': 'relevant',
	// Promises that are low or point the wrong way.
	'M-02': 'relevant',
	'M-03': 'suitable',
	'V-10': 'suitable',
};

export const rulesOfOtherQuestions = Object.keys(ofRule);

/** The one question that no rule bears on. */
export const undecidable: Question = 'feasible';

/** Undefined for a rule that the catalogue of the page does not know. */
export function questionOf(rule: string, group: RuleGroup | undefined): Question | undefined {
	return ofRule[rule] ?? (group && ofGroup[group]);
}

/** The numbers of the items that bear on a question, from 1. */
export function numbersOn(
	question: Question,
	items: readonly ReviewItem[],
	groups: Readonly<Record<string, RuleGroup>>,
): number[] {
	return items.flatMap(({ points }, i) =>
		points.some(({ rule }) => questionOf(rule, groups[rule]) === question) ? [i + 1] : [],
	);
}
