import type { FormChange, GoalChange } from '#lib/figures/years/form-change.ts';
import {
	indicatorChangeKinds,
	type IndicatorChangeKind,
} from '#lib/figures/years/indicator-changes.ts';

/** An indicator of two years with its targets as printed; null in a year that does not have it. */
export interface ChangedIndicator {
	kind: IndicatorChangeKind;
	name: string | null;
	before: string | null;
	after: string | null;
	isSure: boolean;
}

/** What a project's form says beside the one of the year before. */
export interface ProjectChange {
	year: number;
	before: number;
	isSuspected: boolean;
	overallGoal: GoalChange;
	annualGoal: GoalChange;
	/** Those that changed first, in the order of the kinds. */
	indicators: ChangedIndicator[];
	isTableSure: boolean;
}

/** How many indicators of each kind there are. */
export type ChangeCounts = Record<IndicatorChangeKind, number>;

export function toProjectChange(
	change: FormChange,
	years: Pick<ProjectChange, 'year' | 'before' | 'isSuspected'>,
): ProjectChange {
	const { overallGoal, annualGoal, isTableSure, indicators } = change;
	const rank = ({ kind }: ChangedIndicator) => indicatorChangeKinds.indexOf(kind);
	return {
		...years,
		overallGoal,
		annualGoal,
		isTableSure,
		indicators: indicators
			.map(({ kind, before, after, isSure }) => ({
				kind,
				name: (after ?? before)?.name ?? null,
				before: before?.targetText ?? null,
				after: after?.targetText ?? null,
				isSure,
			}))
			.toSorted((a, b) => rank(a) - rank(b)),
	};
}

export function countChanges({ indicators }: Pick<FormChange, 'indicators'>): ChangeCounts {
	const counts = Object.fromEntries(indicatorChangeKinds.map((kind) => [kind, 0])) as ChangeCounts;
	for (const { kind } of indicators) counts[kind] += 1;
	return counts;
}
