import type { Comparator } from '#lib/model/target.ts';

/** Words and marks before a number, longest first, since a pattern tries them in this order. */
export const comparatorBefore: ReadonlyMap<string, Comparator> = new Map(
	(
		[
			['大于等于', '>='],
			['小于等于', '<='],
			['不低于', '>='],
			['不少于', '>='],
			['不小于', '>='],
			['不高于', '<='],
			['不超过', '<='],
			['不大于', '<='],
			['不多于', '<='],
			['至少', '>='],
			['至多', '<='],
			['大于', '>'],
			['高于', '>'],
			['超过', '>'],
			['多于', '>'],
			['小于', '<'],
			['低于', '<'],
			['少于', '<'],
			['等于', '='],
			['大约', '~'],
			['约', '~'],
			['>=', '>='],
			['<=', '<='],
			['≥', '>='],
			['≧', '>='],
			['≤', '<='],
			['≦', '<='],
			['═', '='],
			['≈', '~'],
			['=', '='],
			['>', '>'],
			['<', '<'],
		] as [string, Comparator][]
	).toSorted((a, b) => b[0].length - a[0].length),
);

/** Words after a unit that compare, and what follows them. */
export const comparatorAfter = /^(.*?)(及?以上|及?以下|[以之]?内|左右)(.*)$/;

export const percentWords: ReadonlySet<string> = new Set(['%', '百分比']);

/** The numerals that stand before 次 (`每月一次`). */
export const numerals: ReadonlyMap<string, number> = new Map(
	[...'〇一二三四五六七八九十'].map((word, i): [string, number] => [word, i]).concat([['两', 2]]),
);

const timeUnits = new Set(
	'秒 秒钟 分 分钟 小时 个小时 天 日 工作日 个工作日 自然日 个自然日 周 星期 个星期 月 个月 季度 个季度 年'.split(
		' ',
	),
);

/** 分 alone may be a score: only with 内 or a comparator would it be time, so it is left out. */
export function isTimeUnit(word: string): boolean {
	return timeUnits.has(word) && word !== '分';
}

/** Times a period as a unit: `12次/年` says as often as `每年12次`. */
export function isFrequencyUnit(word: string): boolean {
	return /^次\/(半年|季度?|年|月|周|天|日)$/.test(word);
}

/**
 * A word behind a number that is no unit: part of a date (`2022年前`, `6月底`), of a number (`1百`,
 * `1个半小时`) or of a place (`5区内`).
 */
export function isNoUnit(word: string): boolean {
	return /^[月年].|[前底]|(?<!\/)半|千(?![克米瓦卡])|百(?!分)|内$/.test(word);
}

/** 内 alone behind these words compares, as it does behind a time; 室内 and 国内 are other words. */
export const wordsBeforeWithin: ReadonlySet<string> = new Set(['元', '人']);

/** Measure words, longest first, to part a unit from a remark printed right behind it. */
export const measureWords =
	'人次 人/场 人/次 个 件 次 人 名 部 套 项 篇 条 块 家 场 份 户 台 辆 种 起 处 所 座'.split(' ');

const amountInWords = new RegExp(
	'(?<![半一二两三四五六七八九十百])[半一二两三四五六七八九十百]+(个?月|个?季度|个?小时|个?工作日|个?星期|年|周|天|日(?!常)|分钟|次(?!性))|' +
		`^[半一二两三四五六七八九十百千]+(${measureWords.join('|')})(以[上下内]|左右)?$|` +
		'[一二两三四五六七八九]成[一二三四五六七八九半]?(及?以[上下]|左右)?$|百分之|^每',
);

/** Whether a text promises a number or a period without a digit (`三个月内`, `百分之九十`). */
export function isAmountInWords(text: string): boolean {
	return amountInWords.test(text);
}
