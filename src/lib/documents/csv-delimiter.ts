/** How much of a text is looked at. */
const sample = 65_536;
const delimiters = [',', ';'];

/**
 * The delimiter of a text that may be a table: the one on most of its lines, at least two. Null if
 * there is none, or if blanks follow it, as in prose. Text divided by tabs is such a table only if it
 * has quoted cells. Without them each of its lines is a row, and the reader of texts reads it.
 */
export function csvDelimiter(text: string): string | null {
	const start = text.slice(0, sample);
	const said = /^sep=([,;\t])\r?\n/.exec(start)?.[1];
	if (said !== undefined) return said;
	if (/^\s*[[|]/.test(start)) return null;
	const lines = withoutQuoted(start).split(/\r\n|\n|\r/);
	const isTabbed = lines.filter((line) => line.includes('\t')).length >= 2;
	if (isTabbed) return hasQuotedCells(start) ? '\t' : null;
	// A comma between digits may belong to an amount.
	const plain = lines.map((line) => line.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'));
	const counts = delimiters.map((delimiter) => ({
		delimiter,
		lines: plain.filter((line) => line.includes(delimiter)).length,
	}));
	const [best] = counts.toSorted((a, b) => b.lines - a.lines);
	if (best === undefined || best.lines < 2) return null;
	return isProse(plain.join('\n'), best.delimiter) ? null : best.delimiter;
}

function withoutQuoted(text: string): string {
	return text.replace(/(^|[,;\t\n\r])"(?:[^"]|"")*"(?=[,;\t\n\r]|$)/g, '$1');
}

/** Excel quotes a cell only for a quote, comma, tab or break in it. Other quotes are printed. */
function hasQuotedCells(text: string): boolean {
	const quoted = [...text.matchAll(/(?<=^|[\t\n\r])"((?:[^"]|"")*)"(?=[\t\n\r]|$)/g)];
	return quoted.some(([, inside = '']) => /[",\t\n\r]/.test(inside));
}

function isProse(text: string, delimiter: string): boolean {
	const parts = text.split(delimiter);
	const behindBlanks = parts.slice(1).filter((part) => /^[ \u3000]+[^\s,;]/.test(part)).length;
	return behindBlanks * 4 > parts.length - 1;
}
