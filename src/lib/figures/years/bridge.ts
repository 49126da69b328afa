import { sum } from 'd3-array';
import { amountChange } from './form-change.ts';

/** 年度资金申请总额 of a project in two years, in fen; null where it is blank or there is no form. */
export interface YearAmounts {
	beforeFen: number | null;
	afterFen: number | null;
}

export type BridgeStep = 'ended' | 'cut' | 'raised' | 'added' | 'moved' | 'suspected' | 'blank';

/** How the total of a year became that of the next. Blank amounts are in no sum. */
export interface Bridge {
	beforeFen: number;
	afterFen: number;
	/**
	 * What each step adds in fen, and how many projects it is about. `suspected` is the difference of
	 * the forms that may be of one project, `blank` that of projects which leave one year blank.
	 */
	steps: Record<BridgeStep, { fen: number; count: number }>;
}

/** The projects of two years, each in one group. */
export interface BridgedProjects {
	/** Surely in both years. */
	kept: readonly YearAmounts[];
	suspected: readonly YearAmounts[];
	/** In the earlier year alone. */
	ended: readonly YearAmounts[];
	/** In the later year alone. */
	added: readonly YearAmounts[];
	/** In both years, but in one of them not of the departments that are looked at. */
	moved: readonly YearAmounts[];
}

export function toBridge({ kept, suspected, ended, added, moved }: BridgedProjects): Bridge {
	const step = (of: readonly YearAmounts[]) => ({ count: of.length, fen: sum(of, moreFen) });
	const ofKept = (kind: ReturnType<typeof amountChange>) =>
		kept.filter((one) => amountChange(one.beforeFen, one.afterFen) === kind);
	const all = [...kept, ...suspected, ...ended, ...added, ...moved];
	return {
		beforeFen: sum(all, (one) => one.beforeFen ?? 0),
		afterFen: sum(all, (one) => one.afterFen ?? 0),
		steps: {
			ended: step(ended),
			cut: step(ofKept('cut')),
			raised: step(ofKept('raised')),
			added: step(added),
			moved: step(moved),
			suspected: step(suspected),
			blank: step(ofKept(null).filter((one) => one.beforeFen !== one.afterFen)),
		},
	};
}

/** How much more the later year asks for, a blank as nothing. */
export function moreFen({ beforeFen, afterFen }: YearAmounts): number {
	return (afterFen ?? 0) - (beforeFen ?? 0);
}
