// The contents of a declaration form (财政项目支出绩效目标申报表). `npm run forms` prints them like this,
// and the tables of the corpus carry them.
import type { Level1, Level2 } from './taxonomy.ts';
import type { Target } from './target.ts';

/**
 * The position of a cell in its source (docs/decisions/0008). `line` and `column` count from 1. A line
 * is a line of a text, a row of an Excel sheet, or a running row of a Word, HTML or PDF document. A
 * column is a column of the table. `address` is the position in the terms of the format, if it has any,
 * otherwise null: `B7` (Excel), `T2R5C3` (table, row, cell), `P12` (paragraph outside a table),
 * `p3@72,540` (page, points from its left and upper edge).
 */
export interface SourcePosition {
	line: number;
	column: number;
	address: string | null;
}

/** The supported formats. The content of a document decides its format. */
export type Format = 'text' | 'csv' | 'html' | 'docx' | 'xlsx' | 'xls' | 'doc' | 'pdf';

/** The lines of a form in its document, from its title to its last non-blank line. */
export interface FormSource {
	file: string;
	format: Format;
	sheet: string | null;
	startLine: number;
	endLine: number;
	startAddress: string | null;
	endAddress: string | null;
}

/** The seven amounts of 项目资金, in yuan, exact to the fen. A blank cell is null, never 0. */
export interface Funding {
	total: number | null;
	fiscal: number | null;
	otherTotal: number | null;
	annualTotal: number | null;
	annualFiscal: number | null;
	annualCarryover: number | null;
	annualOther: number | null;
}

/** The seven amounts in the order of the form. */
export const amountFields = [
	'total',
	'fiscal',
	'otherTotal',
	'annualTotal',
	'annualFiscal',
	'annualCarryover',
	'annualOther',
] as const satisfies readonly (keyof Funding)[];

/** The fields that a form has once. */
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

/** The printed units of amounts that are read. */
export type AmountUnit = '元' | '万元';

/** Whether what was read is certain. What is doubtful accuses nobody. */
export type Reading = 'sure' | 'doubtful';

export interface Indicator {
	/** The line of the name, or else of the target. */
	line: number;
	name: string | null;
	targetText: string | null;
	level1: Level1 | null;
	level2: Level2 | null;
	/** The nearest level-2 label on this row or above, carried forward mechanically. */
	level2Printed: Level2 | null;
	/** One sentence if `level2` differs from `level2Printed`, otherwise null. */
	repair: string | null;
	target: Target;
	/** 权重 or 分值 as a number. Null if the form has no such column or the cell is blank. */
	weight: number | null;
	places: { name: SourcePosition | null; target: SourcePosition | null };
	reading: Reading;
}

/** A non-blank cell as printed. */
export interface PrintedCell extends SourcePosition {
	text: string;
}

/** A cell that belongs to no field and is not a known label. */
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
	| 'cut-off'
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
	| 'struck-text'
	| 'invalid-source'
	| 'error-value'
	| 'no-result'
	| 'hidden'
	| 'unsure-reading'
	| 'time-limit'
	| 'outside-form'
	| 'unread';

/** Something that could not be read as intended. The position is null if there is none. */
export interface Problem {
	code: ProblemCode;
	message: string;
	line: number | null;
	column: number | null;
	address: string | null;
	text: string | null;
}

/** A problem of a document as a whole, without a position. */
export function documentProblem(
	code: ProblemCode,
	message: string,
	text: string | null = null,
): Problem {
	return { code, message, line: null, column: null, address: null, text };
}

/** The parts of a form. A doubt about the whole form is one of the document. */
export type FormPart = 'header' | 'funding' | 'goals' | 'indicators' | 'document';

/** A reason why a form was not surely read, at its position if it has one. */
export interface Doubt extends Problem {
	part: FormPart;
	/** The fields that may be wrong or missing because of it. */
	fields: FieldName[];
	/** The indicators that may be wrong because of it: their positions in the form, from 1. */
	indicators: number[];
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
	/** The unit that the form states for its amounts. `funding` is in yuan in any case. */
	amountUnit: AmountUnit | null;
	overallGoal: string | null;
	annualGoal: string | null;
	indicators: Indicator[];
	/** The position of the value of each field. A field that is not printed has no entry. */
	places: Partial<Record<FieldName, SourcePosition>>;
	/** The position of the label of each field whose value is not printed. */
	blanks: Partial<Record<FieldName, SourcePosition>>;
	/** The printed text of a field, if it differs from the value: amounts, tags, `(2023年度)`. */
	printed: Partial<Record<FieldName, string>>;
	/** Labels that differ from those of official forms: with HTML tags or inner blanks. */
	oddLabels: PrintedCell[];
	unread: UnreadCell[];
	problems: Problem[];
	/** 'doubtful' if there is a doubt. */
	reading: Reading;
	doubts: Doubt[];
}
