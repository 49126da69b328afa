/** A column with few distinct texts. */
export interface Coded {
	texts: string[];
	codes: number[];
}

/** corpus.json: the columns that the views read, one array each. Amounts are in yuan. */
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
		/** How many indicators each form has. They are in the order of the forms. */
		indicators: number[];
	};
	indicators: {
		level2: Coded;
		/** The level 1 of each of `level2.texts`. */
		level1: string[];
		/** Null if the target is not a percentage. */
		percent: (number | null)[];
	};
}
