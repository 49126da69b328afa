export interface MatrixColumn {
	name: string;
	/** Stands small below the name. */
	note: string;
}

export interface MatrixRow {
	name: string;
	/** What the name links to. */
	href?: string | undefined;
	/** One for each column. */
	counts: number[];
}
