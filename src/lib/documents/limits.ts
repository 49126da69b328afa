/**
 * What a document may hold. A declaration form has a few pages. A document that exceeds one of these
 * limits is refused (`too-large`), so that none takes long or fills the memory (docs/decisions/0009).
 */
export const limits = {
	/** Bytes of a document as received. */
	bytes: 16 * 2 ** 20,
	/** Bytes of a text: HTML, comma-separated or plain. */
	textBytes: 8 * 2 ** 20,
	/** Inflated bytes of all parts that are read from a zip (docx, xlsx). */
	inflatedBytes: 12 * 2 ** 20,
	/** Parts of a zip. */
	parts: 5_000,
	/** Cells of a plain text, including blank cells and blank lines. */
	textCells: 100_000,
	/** Cells of any other document, including blank cells and blank lines. */
	cells: 100_000,
	/** Characters of all cells of a workbook. Many cells may share one stored text. */
	characters: 8 * 2 ** 20,
	/** Characters of one cell. */
	cellLength: 100_000,
	/** Columns that one cell of an HTML table may span. Browsers have the same limit. */
	span: 1_000,
	/** Tables inside tables. */
	tableDepth: 16,
	/** Elements inside elements of HTML and XML. */
	elementDepth: 256,
};

/** A number of bytes for a message, such as `16 MB`. */
export function megabytes(bytes: number): string {
	return `${Math.round(bytes / 2 ** 20)} MB`;
}
