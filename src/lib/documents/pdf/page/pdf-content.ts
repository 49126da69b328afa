/** One printed character (or ligature); lengths in points, y downwards from the page's upper edge. */
export interface PdfGlyph {
	text: string;
	x0: number;
	x1: number;
	/** The middle of the character: which cell it stands in. */
	x: number;
	y: number;
	size: number;
	/** `y` moved into the part of its cell that is seen, where a page break hides some of it. */
	cellY: number;
	/** Where it is printed: `x0` and upper edge stay, when `y` is moved to join pages. */
	page: number;
	left: number;
	top: number;
	/** Whether it is printed upwards, as in a page turned to the left. */
	upwards: boolean;
}

/** A piece of a ruling line: `at` is its y when `across`, else its x. */
export interface PdfRule {
	across: boolean;
	at: number;
	from: number;
	to: number;
}

/** What stands on a page. */
export interface PdfContent {
	page: number;
	width: number;
	height: number;
	glyphs: PdfGlyph[];
	rules: PdfRule[];
	/** Whether curves are painted: letters that were turned into outlines. */
	hasCurves: boolean;
}
