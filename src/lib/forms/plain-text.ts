import { remembered } from './remembered.ts';

const tag = new RegExp(
	'</?(?:p|br|div|span|b|strong|i|em|u|font|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|a|sup|sub|o:p)' +
		'(?:\\s[^<>]*|/)?>',
	'gi',
);

/**
 * Removes known HTML tags (`a<b` and `c>d` are none); a paragraph's or line's end becomes a line
 * break. Nothing else is corrected.
 */
export function withoutTags(text: string): string {
	if (!text.includes('<')) return text;
	return text
		.replace(/<\s*br\s*\/?>|<\/(p|div|h[1-6]|li)\s*>/gi, '\n')
		.replace(tag, '')
		.replace(/\n{2,}/g, '\n')
		.trim();
}

/** A value that the width of its cell broke over lines, in one: Latin words keep a blank. */
export function oneLine(text: string): string {
	return text.includes('\n')
		? text.replace(/\s*\n\s*/g, (gap, at: number) =>
				/\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + gap.length] ?? '') ? ' ' : '',
			)
		: text;
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
export const toLabel = remembered((text) => toHalfWidth(withoutTags(text)).replace(/\s/g, ''));
