const blanks = /[\u00a0\u2000-\u200a\u202f\u205f\t\n\r]/g;
const nothing = /[\u200b-\u200d\u2060\ufeff]/g;
/** Ligatures, and radicals (such as U+2F46) that fonts name instead of the printed character. */
const standIns = /[\ufb00-\ufb06\u2e80-\u2fd5]/g;

/** The text that a glyph prints. Ligatures and radicals become the characters that they represent. */
export function plainGlyph(unicode: string): string {
	return unicode
		.replace(blanks, ' ')
		.replace(nothing, '')
		.replace(/\u00ad/g, '-')
		.replace(standIns, (char) => char.normalize('NFKC'));
}
