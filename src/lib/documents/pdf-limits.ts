/** What a PDF may hold. Reading stops at the first limit, with a problem that names the page. */
export const pdfLimits = {
	bytes: 50_000_000,
	pages: 200,
	/** Drawing operators of one page: text, lines, changes of state. */
	operators: 200_000,
	/** Glyphs of the whole document. */
	glyphs: 400_000,
	/** Pieces of ruling lines of one page, before they are merged. */
	rules: 20_000,
	/** Rows times columns of one table. */
	gridCells: 100_000,
} as const;
