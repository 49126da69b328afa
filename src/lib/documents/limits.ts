/**
 * What a document may hold. A declaration form is a few pages: a document beyond one of these figures
 * is refused (`too-large`), so that none takes long or fills the memory (docs/decisions/0009).
 */
export const limits = {
	/** Bytes of a document as received. */
	bytes: 16 * 2 ** 20,
	/** Bytes of a text: HTML, comma-separated or plain. */
	textBytes: 8 * 2 ** 20,
	/** Bytes of all parts of a zip that are read (docx, xlsx) once inflated. */
	inflatedBytes: 12 * 2 ** 20,
	/** Parts of a zip. */
	parts: 5_000,
	/** Cells of a plain text, blank ones and blank lines included. */
	textCells: 100_000,
	/** Cells of any other document, blank ones and blank lines included. */
	cells: 100_000,
	/** Characters of all cells of a workbook: many cells may share one text. */
	characters: 8 * 2 ** 20,
	/** Characters of one cell. */
	cellLength: 100_000,
	/** Columns that one cell of an HTML table may span; browsers know the same bound. */
	span: 1_000,
	/** Tables inside tables. */
	tableDepth: 16,
	/** Elements inside elements of HTML and XML. */
	elementDepth: 256,
};

/** `16 MB`: a bound of bytes as a message names it. */
export function megabytes(bytes: number): string {
	return `${Math.round(bytes / 2 ** 20)} MB`;
}
