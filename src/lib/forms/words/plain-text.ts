import { remembered } from './remembered.ts';

const attributes = '(?:\\s[^<>]*|/)?>';
/** Tags of blocks, whose ends are often left out. */
const block = new RegExp(
	`</?(?:p|br|div|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|o:p)${attributes}`,
	'gi',
);
/** Tags within a line, which come in pairs: `<b>甲</b>`. A lone one, such as in `方案<a>`, is text. */
const inline = new RegExp(`<(/?)(span|b|strong|i|em|u|font|a|sup|sub)${attributes}`, 'gi');

/**
 * Removes known HTML tags, but keeps text such as `a<b` and `方案<a>`. The end of a paragraph or line
 * becomes a line break. Nothing else is corrected.
 */
export function withoutTags(text: string): string {
	if (!text.includes('<')) return text;
	return withoutPairs(text)
		.replace(/<\s*br\s*\/?>|<\/(p|div|h[1-6]|li)\s*>/gi, '\n')
		.replace(block, '')
		.replace(/\n{2,}/g, '\n')
		.trim();
}

function withoutPairs(text: string): string {
	const open = new Map<string, number>();
	for (const [, end, name = ''] of text.matchAll(inline)) {
		const tag = name.toLowerCase();
		open.set(tag, (open.get(tag) ?? 0) + (end ? -1 : 1));
	}
	return text.replace(inline, (whole, _end, name: string) =>
		open.get(name.toLowerCase()) === 0 ? '' : whole,
	);
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
 * Characters that look like another one, by the other one. The font of a program or a copy from a PDF
 * brings them, and who reads the page sees no difference.
 */
const looksLike: Readonly<Record<string, string>> = {
	'>': '﹥',
	'<': '﹤',
	'=': '﹦',
	'≥': '⩾≽⪰',
	'≤': '⩽≼⪯',
	'%': '﹪٪',
	'(': '﹙❨',
	')': '﹚❩',
	':': '︰﹕∶꞉ː',
	',': '﹐',
	';': '﹔',
	'.': '﹒',
	'-': '‐‑‒−﹣⁃',
	'+': '﹢',
	'/': '∕⁄⧸',
	'*': '﹡∗',
	'#': '﹟',
	'&': '﹠',
	'·': '‧∙⋅・･',
	民: '⺠',
	页: '⻚',
	门: '⻔',
	长: '⻓',
	车: '⻋',
	见: '⻅',
	马: '⻢',
	风: '⻛',
	贝: '⻉',
	鱼: '⻥',
	鸟: '⻦',
	食: '⻝',
	青: '⻘',
	龙: '⻰',
	齐: '⻬',
	黄: '⻩',
	麦: '⻨',
	户: '⼾',
	母: '⺟',
	西: '⻄',
	角: '⻆',
	足: '⻊',
	骨: '⻣',
};

const plainOf = new Map(
	Object.entries(looksLike).flatMap(([plain, others]) =>
		Array.from(others, (other): [string, string] => [other, plain]),
	),
);
/** Full-width characters, radicals and the characters above. */
const dressed = new RegExp(
	`[\uff01-\uff5e\u3000\u2f00-\u2fd5${[...plainOf.keys()].join('')}]`,
	'g',
);

/**
 * Replaces full-width letters, digits and marks with half-width ones, and look-alikes with the character
 * that they look like. The result has the same length, so that a match can be cut out of the printed
 * text.
 */
export function toHalfWidth(text: string): string {
	return text.replace(dressed, (char) => {
		if (char === '\u3000') return ' ';
		if (char >= '\uff01')
			return plainOf.get(char) ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);
		return plainOf.get(char) ?? char.normalize('NFKC');
	});
}

/** The text of a cell for comparison with labels: half-width, without tags and blanks. */
export const toLabel = remembered((text) => toHalfWidth(withoutTags(text)).replace(/\s/g, ''));
