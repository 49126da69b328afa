import { remembered } from './remembered.ts';

const tag = new RegExp(
	'</?(?:p|br|div|span|b|strong|i|em|u|font|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|a|sup|sub|o:p)' +
		'(?:\\s[^<>]*|/)?>',
	'gi',
);

/**
 * Removes known HTML tags, but keeps text such as `a<b`. The end of a paragraph or line becomes a
 * line break. Nothing else is corrected.
 */
export function withoutTags(text: string): string {
	if (!text.includes('<')) return text;
	return text
		.replace(/<\s*br\s*\/?>|<\/(p|div|h[1-6]|li)\s*>/gi, '\n')
		.replace(tag, '')
		.replace(/\n{2,}/g, '\n')
		.trim();
}

/**
 * Joins the lines of a value that were broken because its cell was narrow. Latin words keep a blank
 * between them. A break stays before a list mark. It also stays between lines of equal length with
 * the same last character (图书馆, 博物馆), because these are items of a list.
 */
export function oneLine(text: string): string {
	if (!text.includes('\n')) return text;
	const lines = text.split(/\s*\n\s*/);
	return lines.reduce(
		(joined, line, i) => `${joined}${breakBetween(lines[i - 1] ?? '', line)}${line}`,
	);
}

const listMark = /^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）、．.](?!\d)|[①-⑳•●▪◆])/;

function breakBetween(line: string, next: string): string {
	if (listMark.test(next)) return '\n';
	const isAlike = line.length === next.length && line.length > 1 && line.at(-1) === next.at(-1);
	if (isAlike && /\p{Script=Han}$/u.test(line)) return '\n';
	return /\w$/.test(line) && /^\w/.test(next) ? ' ' : '';
}

/**
 * Replaces full-width letters, digits and marks with half-width ones. The result has the same length,
 * so that a match can be cut out of the printed text.
 */
export function toHalfWidth(text: string): string {
	return text.replace(/[\uff01-\uff5e\u3000]/g, (c) =>
		c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
	);
}

/** The text of a cell for comparison with labels: half-width, without tags and blanks. */
export const toLabel = remembered((text) => toHalfWidth(withoutTags(text)).replace(/\s/g, ''));
