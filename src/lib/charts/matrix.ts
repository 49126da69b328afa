export interface MatrixColumn {
	name: string;
	/** In small print below the name. */
	note: string;
	/** Whether the reader filters by this column now. */
	pressed?: boolean;
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
