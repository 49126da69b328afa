import { toHalfWidth } from '#lib/forms/words/plain-text.ts';
import { findMeasureWord } from './measure-words.ts';
import {
	comparatorAfter,
	comparatorBefore,
	countedWords,
	escapeMark,
	isTimeUnit,
	verbs,
} from './target-words.ts';

const digits = '〇一二三四五六七八九';

/**
 * Brings different spellings to one: half-width marks, no blanks (except between two digits, because
 * `1 234` is not a number), no thousands separators, no full stop or semicolon at the end, and digits
 * for Chinese numerals that count something.
 */
export function normaliseTarget(printed: string): string {
	return toDigits(
		withoutBreaks(withoutStop(toHalfWidth(printed)).trim())
			.replace(/[^\S\n]+(?!\d)/g, '')
			.replace(/(?<!\d)[^\S\n]+/g, '')
			.replace(/(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(',', ''))
			.replace(/不[得能可应]?(?=超过|[低高少多大小]于)/g, '不')
			.replace(/次每(?=[半年季月周天日学])/g, '次/')
			.replace(/元每(?=[人户次亩年月天日个])|\/每/g, (each) =>
				each.replace('每', '/').replace('//', '/'),
			)
			.replace(noneOf, '零')
			.replace(year, (spelled) => [...spelled].map(spelt).join('')),
	);
}

const mark = [...comparatorBefore.keys()].map(escapeMark).join('|');
const lineEnd = '[^\\S\\n]{0,8}\\n[^\\S\\n]{0,8}';
const breakBeforeNumber = new RegExp(`^(${mark})${lineEnd}(?=\\d)`);
const breakBeforeWord = new RegExp(
	`${lineEnd}(?=(?:${[...comparatorAfter.keys()].map(escapeMark).join('|')})$)`,
);
const breakBeforeUnit =
	/^([^\n]{0,20}\d)[^\S\n]{0,8}\n[^\S\n]{0,8}(?=(?:%|‰|[(（]|(\p{L}{1,4}))(?:$|[(（]))/u;

/**
 * Joins a target that a narrow cell breaks between its mark and its number or between its number and its
 * unit: `≥\n95\n%`. Digits on two lines stay apart, because they may be two numbers.
 */
function withoutBreaks(text: string): string {
	if (!text.includes('\n')) return text;
	return text
		.replace(breakBeforeNumber, '$1')
		.replace(breakBeforeUnit, (whole, number: string, word: string | undefined) =>
			word === undefined || isUnitWord(word) ? number : whole,
		)
		.replace(breakBeforeWord, '');
}

function isUnitWord(word: string): boolean {
	return findMeasureWord(word) === word || isTimeUnit(word) || word === '百分比';
}

/** Removes a full stop or semicolon at the end. A comma stays: the text after it may be cut off. */
export function withoutStop(text: string): string {
	return text.replace(/(?<![\s;；。])[\s;；。]+$|(?<!\d)[.．]\s*$/, '');
}

/** `一百二十` -> 120, `两` -> 2. Null for digits in sequence such as `二〇二三`. */
export function parseNumeral(text: string): number | null {
	const match =
		/^(?:([一二两三四五六七八九])千)?(?:(?:^|(?<=千))([一二两三四五六七八九])百)?(?:零?([一二三四五六七八九])?(十))?(?:零?([一二两三四五六七八九]))?$/.exec(
			text,
		);
	if (!match || text === '') return null;
	const [, thousands, hundreds, tens, ten, ones] = match;
	return (
		toDigit(thousands) * 1000 +
		toDigit(hundreds) * 100 +
		(ten ? (tens ? toDigit(tens) : 1) * 10 : 0) +
		toDigit(ones)
	);
}

function toDigit(numeral: string | undefined): number {
	if (!numeral) return 0;
	return numeral === '两' ? 2 : digits.indexOf(numeral);
}

const numeral = '[一二两三四五六七八九十百千零]{1,9}';
const notInside = '(?<![第数几〇零一二两三四五六七八九十百千万亿上下半单统唯])';
const time =
	'个?月|个季度|个?小时|个?工作日|个?自然日|个?星期|个?学期|年(?!级)|周|天|日(?!常)|分钟|次(?!性)';
const head = [...comparatorBefore.keys(), ...verbs].map(escapeMark).join('|');

const percent = new RegExp(
	`百分之(${numeral})(?:点([〇零一二三四五六七八九]{1,4}))?(?![万亿])`,
	'g',
);
const tenths =
	/(?<![第一二三四五六七八九十])([一二三四五六七八九])成([一二三四五六七八九半])?(?=$|及?以[上下]|左右|\()/g;
const to = '[-—–~至到]';
const counted = new RegExp(
	`${notInside}(?:${numeral})(?=${time})|(?<=^|${to}|[\\n,;、。且/]|${head})(?:${numeral})` +
		`(?=[万亿]?(?:${countedWords})(?:$|[以及左之内/,;、。(])|` +
		`${to}${numeral}[万亿]?(?:${time}|${countedWords}))`,
	'g',
);
const half = new RegExp(`(?<=^|${head})半(?=(?:年|天|小时)(?:[以之]?内|及?以[上下])$)`);

function toDigits(text: string): string {
	return text
		.replace(percent, (whole, number: string, decimals: string | undefined) => {
			const value = number === '百' ? 100 : parseNumeral(number);
			const fraction = decimals ? `.${[...decimals].map(spelt).join('')}` : '';
			return value === null ? whole : `${value}${fraction}%`;
		})
		.replace(tenths, (_, tens: string, ones: string | undefined) => {
			const last = ones === '半' ? 5 : toDigit(ones);
			return `${toDigit(tens) * 10 + last}%`;
		})
		.replace(counted, (whole) => String(parseNumeral(whole) ?? whole))
		.replace(half, '0.5');
}

/** `0差错` means 零差错: no errors. It is not a quantity. */
const noneOf =
	/^0(?=(?:差错|事故|投诉|伤亡|死亡|失误|故障|违规|违纪|违法|上访|信访|缺陷|发生|泄露|泄密|感染|容忍|距离|跑动|跑腿)(?!率))/;

/** A year spelled digit by digit: `二〇二四年`. */
const year =
	/(?<![〇○零一二三四五六七八九十百千万])[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年(?!级))/g;

function spelt(numeral: string): string {
	return /[零○]/.test(numeral) ? '0' : String(digits.indexOf(numeral));
}
