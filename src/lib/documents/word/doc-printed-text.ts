/** Special characters of Word 97-2003 and what they print ([MS-DOC] 2.8.25 and following). */
const standFor = new Map([
	['\u0001', ''], // a picture
	['\u0002', ''], // a note's number
	['\u0005', ''], // a comment's mark
	['\u0008', ''], // a drawing
	['\u000b', '\n'],
	['\u000e', '\n'],
	['\u001e', '-'],
	['\u001f', ''], // a hyphen that is printed only at the end of a line
	['\u00a0', ' '],
]);

/** The printed text of a paragraph. A field (begin, code, separator, result, end) prints its result. */
export function docPrintedText(text: string): string {
	let printed = '';
	const fields: ('code' | 'result')[] = [];
	for (const char of text) {
		if (char === '\u0013') fields.push('code');
		else if (char === '\u0014') fields[fields.length - 1] = 'result';
		else if (char === '\u0015') fields.pop();
		else if (!fields.includes('code')) printed += standFor.get(char) ?? char;
	}
	return printed;
}
