// The nouns of a declaration form (财政项目支出绩效目标申报表) as read: the contract that
// `npm run forms` prints and that the tables of the corpus carry.
import type { Level1, Level2 } from './taxonomy.ts';
import type { Target } from './target.ts';

/**
 * Where a cell stands (docs/decisions/0008). `line` and `column` are 1-based: the line of a text, the
 * row of an Excel sheet, the running row of a Word, HTML or PDF document; the column of the table.
 * `address` is the place in the format's own terms where it has some, else null: `B7` (Excel),
 * `T2R5C3` (table, row, cell), `P12` (paragraph outside a table), `p3@72,540` (page, points from its
 * left and upper edge).
 */
export interface Place {
	line: number;
	column: number;
	address: string | null;
}

/** The formats that are read, told by content. */
export type Format = 'text' | 'csv' | 'html' | 'docx' | 'xlsx' | 'xls' | 'doc' | 'pdf';

/** Which lines of which document a form takes: first = its title, last = its last non-blank line. */
export interface FormSource {
	file: string;
	format: Format;
	sheet: string | null;
	startLine: number;
	endLine: number;
	startAddress: string | null;
	endAddress: string | null;
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

/** What the form prints once: every field of it that has one value. */
export type FieldName =
	| keyof Funding
	| 'projectName'
	| 'fiscalYear'
	| 'nature'
	| 'category'
	| 'department'
	| 'unit'
	| 'startDate'
	| 'endDate'
	| 'overallGoal'
	| 'annualGoal';

/** 元 or 万元, as amounts are printed. */
export type AmountUnit = '元' | '万元';

export interface Indicator {
	/** The line of its name, else of its target. */
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
	/** 权重 or 分值 as a number, null where the form has no such column or the cell is blank. */
	weight: number | null;
	places: { name: Place | null; target: Place | null };
}

/** A non-blank cell as printed. */
export interface PrintedCell extends Place {
	text: string;
}

/** A cell that no field took and that is no known label. */
export type UnreadCell = PrintedCell;

export type ProblemCode =
	| 'missing-field'
	| 'missing-name'
	| 'missing-target'
	| 'missing-level2'
	| 'missing-indicators'
	| 'invalid-amount'
	| 'missing-unit'
	| 'invalid-weight'
	| 'invalid-date'
	| 'invalid-year'
	| 'conflicting-field'
	| 'unknown-target'
	| 'no-form'
	| 'empty-document'
	| 'unknown-encoding'
	| 'unknown-format'
	| 'damaged-document'
	| 'no-text-layer'
	| 'too-large'
	| 'self-evaluation'
	| 'unknown-layout'
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
	address: string | null;
	text: string | null;
}

/** A problem of a document as a whole, which has no place in it. */
export function documentProblem(
	code: ProblemCode,
	message: string,
	text: string | null = null,
): Problem {
	return { code, message, line: null, column: null, address: null, text };
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
	/** The unit that the form states for its amounts; `funding` is in yuan all the same. */
	amountUnit: AmountUnit | null;
	overallGoal: string | null;
	annualGoal: string | null;
	indicators: Indicator[];
	/** Where each field's value is printed; a field that is not printed has no entry. */
	places: Partial<Record<FieldName, Place>>;
	/** Where the label of a field stands beside which nothing is printed. */
	blanks: Partial<Record<FieldName, Place>>;
	/** What the cell of a field prints where that is not the value itself: amounts, tags, `(2023年度)`. */
	printed: Partial<Record<FieldName, string>>;
	/** Labels that are printed otherwise than official forms print them: with HTML tags or inner blanks. */
	oddLabels: PrintedCell[];
	unread: UnreadCell[];
	problems: Problem[];
}
