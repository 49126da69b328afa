// The nouns of a declaration form (财政项目支出绩效目标申报表) as read: the contract that
// `npm run forms` prints and that the tables of the corpus carry.
import type { Level1, Level2 } from './taxonomy.ts';
import type { Target } from './target.ts';

/** Where a cell stands in its document: both numbers are 1-based. */
export interface Place {
	line: number;
	column: number;
}

/** Which lines of which document a form takes: first = its title, last = its last non-blank line. */
export interface FormSource {
	file: string;
	sheet: string | null;
	startLine: number;
	endLine: number;
}

/** The seven amounts of 项目资金, in yuan, exact to the fen; a blank cell is null, never 0. */
export interface Funding {
	total: number | null;
	fiscal: number | null;
	otherTotal: number | null;
	annualTotal: number | null;
	annualFiscal: number | null;
	annualCarryover: number | null;
	annualOther: number | null;
}

export interface Indicator {
	line: number;
	name: string | null;
	targetText: string | null;
	level1: Level1 | null;
	level2: Level2 | null;
	/** The nearest level-2 label printed on this row or above: carried forward without thought. */
	level2Printed: Level2 | null;
	/** One sentence when `level2` differs from `level2Printed`, else null. */
	repair: string | null;
	target: Target;
}

/** A non-blank cell that no field took and that is no known label. */
export interface UnreadCell extends Place {
	text: string;
}

export type ProblemCode =
	| 'missing-field'
	| 'missing-name'
	| 'missing-target'
	| 'missing-level2'
	| 'missing-indicators'
	| 'invalid-amount'
	| 'invalid-date'
	| 'invalid-year'
	| 'conflicting-field'
	| 'unknown-target'
	| 'no-form'
	| 'empty-document'
	| 'unknown-encoding'
	| 'unknown-format'
	| 'invalid-character'
	| 'invalid-source'
	| 'outside-form'
	| 'unread';

/** What could not be read as what it should be, with its place; null where it has none. */
export interface Problem {
	code: ProblemCode;
	message: string;
	line: number | null;
	column: number | null;
	text: string | null;
}

export interface Form {
	id: string;
	source: FormSource;
	projectName: string | null;
	fiscalYear: number | null;
	nature: string | null;
	category: string | null;
	department: string | null;
	unit: string | null;
	/** ISO dates (YYYY-MM-DD). */
	startDate: string | null;
	endDate: string | null;
	funding: Funding;
	overallGoal: string | null;
	annualGoal: string | null;
	indicators: Indicator[];
	unread: UnreadCell[];
	problems: Problem[];
}
