export interface MatrixColumn {
	name: string;
	/** In small print below the name. */
	note: string;
	/** A bar above the name, 0 to 1 of the longest, where the columns are the bins of a histogram. */
	bar?: number;
	/** Whether the reader filters by this column now. */
	pressed?: boolean;
}

/** A row below all others whose figures can be pressed, such as what the columns lack. */
export interface MatrixFootRow {
	name: string;
	/** One for each column; one of 0 cannot be pressed. */
	counts: number[];
	/** Which of them the reader filters by now. */
	pressed: boolean[];
	/** What a press does, for screen readers. */
	hint: (column: string) => string;
	/** Called with the index of the column whose figure was pressed. */
	onpress: (column: number) => void;
}

export interface MatrixRow {
	name: string;
	/** What the name links to. */
	href?: string | null | undefined;
	/** One for each column. */
	counts: number[];
	/** One for each column: whether its cell has the mark. */
	marked?: boolean[];
	/** The form of the project that the row is about. */
	formId?: string;
}
