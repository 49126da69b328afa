export interface MatrixColumn {
	name: string;
	/** Stands small below the name. */
	note: string;
	/** Where a press of the head filters by the column: whether it does now. */
	pressed?: boolean;
}

export interface MatrixRow {
	name: string;
	/** What the name links to. */
	href?: string | null | undefined;
	/** One for each column. */
	counts: number[];
	/** One for each column: whether its cell bears the mark. */
	marked?: boolean[];
	/** The form whose row it is, where it is one project's. */
	formId?: string;
}
