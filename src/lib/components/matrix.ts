export interface MatrixColumn {
	name: string;
	/** Stands small below the name. */
	note: string;
}

export interface MatrixRow {
	key: string;
	name: string;
	/** One for each column. */
	counts: number[];
}
