/** Characters of Word 97-2003 that stand for something else ([MS-DOC] 2.8.25 and following). */
const standFor = new Map([
	['\u0001', ''], // a picture
	['\u0002', ''], // a note's number
	['\u0005', ''], // a comment's mark
	['\u0008', ''], // a drawing
	['\u000b', '\n'],
	['\u000e', '\n'],
	['\u001e', '-'],
	['\u001f', ''], // a hyphen printed at a line's end only
	['\u00a0', ' '],
]);

/** What of a paragraph is printed: of a field (begin, code, separator, result, end) only its result. */
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
