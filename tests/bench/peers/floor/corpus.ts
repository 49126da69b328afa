/** A column of few distinct texts. */
export interface Coded {
	texts: string[];
	codes: number[];
}

/** corpus.json: the columns that the views read, one array each; amounts in yuan. */
export interface FloorCorpus {
	forms: {
		project_name: string[];
		nature: Coded;
		category: Coded;
		department: Coded;
		fiscal_year: number[];
		total: number[];
		annual_total: number[];
		annual_fiscal: number[];
		/** How many of the indicators belong to each form; they stand in the forms' order. */
		indicators: number[];
	};
	indicators: {
		level2: Coded;
		/** The level 1 of each of `level2.texts`. */
		level1: string[];
		/** Null where the target is no percentage. */
		percent: (number | null)[];
	};
}
