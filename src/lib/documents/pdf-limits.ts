/** What a PDF may hold at most; beyond it reading stops with a problem that names the place. */
export const pdfLimits = {
	bytes: 50_000_000,
	pages: 200,
	/** Of one page: text, lines, changes of state. */
	operators: 200_000,
	/** Of the document. */
	glyphs: 400_000,
	/** Of one page: pieces of ruling lines, before they are put together. */
	rules: 20_000,
	/** Of one table: rows times columns. */
	gridCells: 100_000,
} as const;
