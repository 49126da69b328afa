const blanks = /[\u00a0\u2000-\u200a\u202f\u205f\t\n\r]/g;
/** What fonts say for a glyph that they cannot name, and a mark that turns the order. */
const unnamed = /\p{Cc}|\p{Cs}|\u202e/gu;
const nothing = /(?!\u202e|\u00ad)\p{Default_Ignorable_Code_Point}/gu;
/** Ligatures, and radicals (such as U+2F46) that fonts name instead of the printed character. */
const standIns = /[\ufb00-\ufb06\u2e80-\u2fd5]/g;

/** The text that a glyph prints. Ligatures and radicals become the characters that they represent. */
export function plainGlyph(unicode: string): string {
	return unicode
		.replace(blanks, ' ')
		.replace(nothing, '')
		.replace(unnamed, '\ufffd')
		.replace(/\u00ad/g, '-')
		.replace(standIns, (char) => char.normalize('NFKC'));
}
