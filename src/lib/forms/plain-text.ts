/** Removes HTML tags; a paragraph's or line's end becomes a line break. Nothing else is corrected. */
export function withoutTags(text: string): string {
	if (!text.includes('<')) return text;
	return text
		.replace(/<\s*br\s*\/?>|<\/(p|div|h[1-6]|li)\s*>/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/\n{2,}/g, '\n')
		.trim();
}

/**
 * Full-width letters, digits and marks as half-width ones, character by character: the result has
 * the same length, so that a match can be cut out of the printed text.
 */
export function toHalfWidth(text: string): string {
	return text.replace(/[\uff01-\uff5e\u3000]/g, (c) =>
		c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
	);
}

/** A cell as a label is compared: no tags, no blanks, half-width. */
export function toLabel(text: string): string {
	return toHalfWidth(withoutTags(text)).replace(/\s/g, '');
}
