import { saysNothing, type Grade, type Opinion } from '#lib/desk/opinion.ts';
import { toItems, type Review, type RuleChoice } from '#lib/pages/shared/desk/review.ts';
import { staleOpinions, toDecided } from '#lib/pages/shared/desk/to-opinion-sheet.ts';

/** How far the review of a project is. */
export interface ProjectProgress {
	formId: string;
	projectName: string | null;
	itemCount: number;
	decidedCount: number;
	adoptedCount: number;
	correctedCount: number;
	ownCount: number;
	/** Opinions whose findings have changed. */
	staleCount: number;
	grade: Grade | null;
	/** Whether every item is decided and the whole is graded. */
	isReviewed: boolean;
}

/** The forms on which something is said. */
export function begunForms(opinions: readonly Opinion[]): string[] {
	return [...new Set(opinions.flatMap((one) => (saysNothing(one) ? [] : [one.formId])))];
}

export function toProgress(
	review: Review,
	opinions: readonly Opinion[],
	choice: RuleChoice,
): ProjectProgress {
	const items = toItems(review.findings, choice);
	const { byKey, own, overall, decidedCount } = toDecided(review.formId, items, opinions);
	const verdictCount = (verdict: string) =>
		[...byKey.values()].filter((one) => one.verdict === verdict).length;
	return {
		formId: review.formId,
		projectName: review.projectName,
		itemCount: items.length,
		decidedCount,
		adoptedCount: verdictCount('adopted'),
		correctedCount: verdictCount('corrected'),
		ownCount: own.filter((one) => !saysNothing(one)).length,
		staleCount: staleOpinions(review, opinions).length,
		grade: overall.grade,
		isReviewed: decidedCount === items.length && overall.grade !== null,
	};
}
