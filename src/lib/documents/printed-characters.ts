/**
 * Characters that print nothing: soft hyphens, blanks without width, marks of direction, byte order
 * marks inside a text, selectors of a variant.
 */
const invisible = /(?!\u202e)\p{Default_Ignorable_Code_Point}/gu;
const mayHide = /\p{Default_Ignorable_Code_Point}/u;
/** Letters and digits of formulas (𝟗𝟓). They print the plain ones in another style. */
const mathematical = /[\u{1d400}-\u{1d7ff}]/gu;
/** A blank that JavaScript does not take for one. */
const oddBlank = /\u2800/g;

/** A text without the characters that nobody sees on paper. Nothing that is seen is changed. */
export function withoutInvisible(text: string): string {
	let plain = text;
	if (mayHide.test(plain)) plain = plain.replace(invisible, '');
	if (plain.includes('\ud835')) {
		plain = plain.replace(mathematical, (char) => char.normalize('NFKC'));
	}
	return plain.replace(oddBlank, ' ');
}
