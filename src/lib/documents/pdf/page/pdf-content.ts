/** One printed character or ligature. Lengths are in points, y grows downwards from the top edge. */
export interface PdfGlyph {
	text: string;
	x0: number;
	x1: number;
	/** The middle of the character. It decides the cell. */
	x: number;
	y: number;
	size: number;
	/** `y`, moved into the visible part of its cell if a page break hides some of the cell. */
	cellY: number;
	/** Where it is printed. Unlike `y`, these do not change when pages are joined. */
	page: number;
	left: number;
	top: number;
	/** Whether the text runs upwards, as on a page turned to the left. */
	upwards: boolean;
	/** Whether it is not painted. A scanned page holds its recognised text like that. */
	isUnseen: boolean;
	isStruck: boolean;
}

/** A piece of a ruling line. `at` is its y if `across`, otherwise its x. */
export interface PdfRule {
	across: boolean;
	at: number;
	from: number;
	to: number;
}

export interface PdfContent {
	page: number;
	width: number;
	height: number;
	glyphs: PdfGlyph[];
	rules: PdfRule[];
	/** Whether curves are painted. They may be letters converted to outlines. */
	hasCurves: boolean;
}
