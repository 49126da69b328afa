export interface MatrixColumn {
	name: string;
	/** Stands small below the name. */
	note: string;
}

export interface MatrixRow {
	name: string;
	/** One for each column. */
	counts: number[];
}
