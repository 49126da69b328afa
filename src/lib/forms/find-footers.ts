// The cells around the table of a form say who filled it in and how to reach them. Names and telephone
// numbers must not be published, so these cells are found before anything else is read.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { isLabel, isLevelLabel, isUnknownLabel, isUpperLabel, textLabel } from './words/labels.ts';
import { filled } from './ledger.ts';
import { parseTarget } from './targets/parse-target.ts';
import { toHalfWidth, toLabel, withoutTags } from './words/plain-text.ts';
import { remembered } from './words/remembered.ts';

/** These words, each with or without blanks inside. */
function spaced(list: string): string {
	return list
		.split(' ')
		.map((word) => [...word].join('\\s*'))
		.join('|');
}

/** How a person is reached. */
const reached = spaced('联系电话 电话 手机 手机号 手机号码 联系方式');
const people = spaced(
	'填表人 填报人 制表人 编报人 编制人 经办人 负责人 责任人 审核人 复核人 联系人 承办人 申报人 填写人 录入人 法定代表人 法人代表 分管领导 主管领导 单位领导 主要领导',
);
const words = `${people}|${reached}|${spaced('传真 填表日期 填报日期 填表时间 填报时间 制表日期')}`;
/** What brackets after such a word may hold. Others (APP, 法人) may make it part of a name. */
const signed = '\\([^()]{0,6}[签章][^()]{0,6}\\)';
const hint =
	'手机|座机|固话|固定|办公|办公室|科室|移动|必填|姓名|[年月日、\\s]+|\\p{Script=Han}{4,6}';
const bracket = `(?:${signed}|\\((?:${hint})\\))`;
/** Whose person it is. */
const whose = spaced(
	'项目 单位 部门 财务 主管 业务 科室 处室 牵头 具体 主要 直接 第一 实施 申报 填报 预算 机构 分管',
);
const word =
	`[*★]?(?:(?:${whose})\\s*){0,3}(?:${words})(?:姓名|${reached})?(?:\\s*[及和与/、]\\s*(?:${words})){0,2}` +
	`\\s*(?:签[字名章]|姓名)?\\s*(?:${bracket})?`;
const name = '(?!.*[率度性数量况果]$)[\\p{Script=Han}·\\s]{2,8}(?:$|[\\s,;:\\d(])';
const shortName = '(?!.*[率度性数量况果]$)[\\p{Script=Han}·]{2,3}(?:$|[\\s,;:、\\d(])';
/** A telephone number or a date. A number followed by words is part of a name: 电话12345热线. */
const number =
	'[(+]?\\d(?:[\\d()+./-]*(?:$|转|年\\s?[\\d月]|[\\s,;、](?!.*[率度性数量况果]$))|(?:[\\s()+-]*\\d){6})';

/** The space for a seal: 单位（盖章）. */
const seal =
	/^\(?(?:填报|申报|实施|主管|编报)?\s*(?:单位|部门)\s*:?\s*\((?:公章|盖章|签章)\)\s*:?/u;
/**
 * Brackets after a word that cannot begin an indicator, brackets for a signature, and brackets before
 * a name or number.
 */
const inBrackets =
	`(?<=[表报制办核]人|日期|时间)\\s*\\(|(?<=${signed})|\\([^()A-Za-z]{1,8}\\)$|` +
	`\\([^()]{1,8}\\)(?:\\s*:|\\s*${number}|\\s${name}|(?<=(?:[人导]|[及和/、]\\S{0,6})\\s*\\([^()]{1,8}\\))${shortName})`;
/** The word alone, or followed by a colon, a number, or a name after a blank or 填表人. */
const footer = new RegExp(
	`^\\(?${word}\\s*(?:$|:|${inBrackets}|${number}|\\s${name}|(?<=填[表报]人)${name})|\\s${word}\\s*:`,
	'u',
);
/** The word with nothing after it except brackets without a name. */
const empty = new RegExp(
	`^\\(?${word}\\s*(?:(?!\\([\\p{Script=Han}·]{2,3}\\))\\([^()]{1,8}\\))?\\s*:?\\s*\\)?$`,
	'u',
);

/** The word alone or with a colon. No indicator and no project is named like this. */
const plainly = new RegExp(`^\\(?${word}\\s*(?::|\\)?$)`, 'u');
/** A name of a person, a telephone number or a date that follows a first value. */
const personal =
	/^(?:[\p{Script=Han}·]{2,3}|[\d\s()+-]{7,}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)$/u;

const inside = new RegExp(`\\s(?=${word}\\s{0,3}:)`, 'u');

/** The index at which a footer with a colon follows other text in a cell, or 0. */
export function footerInside(text: string): number {
	return inside.exec(toHalfWidth(text))?.index ?? 0;
}

const phone = '(?:1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8})(?!\\d)';
const phoneFirst = new RegExp(`^${phone}`);

/** Whether a text with the space for a seal labels a field: 主管部门（盖章）. */
function isSealedField(text: string): boolean {
	const [label = ''] = toLabel(text).split(':');
	return textLabel(label) !== undefined;
}

const isFooterText = remembered((text) => {
	const printed = plain(text);
	return footer.test(printed) || (seal.test(printed) && !isSealedField(text));
});
const isEmptyFooter = remembered((text) => empty.test(plain(text)));
const isPersonal = remembered((text) => personal.test(plain(text)));

function isFooter({ text }: Cell): boolean {
	return isFooterText(text);
}

/** Plain half-width text. Runs of blanks become one blank, so that the patterns do not backtrack. */
function plain(text: string): string {
	return toHalfWidth(withoutTags(text)).replace(/\s+/g, ' ').trim();
}

export function isFooterRow(row: Row): boolean {
	return footersOf(filled(row)).length > 0;
}

/**
 * The footer cells of a row. A row with a level label, or with a target after its name, is an
 * indicator and has none. A cell right after a label of the form is the value of that label, unless
 * it is certainly a footer.
 */
function footersOf(cells: Cell[]): Cell[] {
	const isCutNumber = (cell: Cell, before: Cell | undefined): boolean =>
		before?.column === cell.column && phoneFirst.test(cell.text);
	const isAny = (cell: Cell, i: number): boolean =>
		isFooter(cell) || isCutNumber(cell, cells[i - 1]);
	if (!cells.some(isAny) || isIndicator(cells)) return [];
	return cells.filter((cell, i) => {
		const before = cells[i - 1];
		if (isCutNumber(cell, before)) return true;
		const isValue = before !== undefined && isUpperLabel(toLabel(before.text));
		return isFooter(cell) && (!isValue || plainly.test(plain(cell.text)));
	});
}

function isIndicator(cells: Cell[]): boolean {
	const labels = cells.map((cell) => toLabel(cell.text));
	if (labels.some(isLevelLabel)) return true;
	const [first, last] = [cells[0], cells.at(-1)];
	if (!first || !last || cells.length < 2) return false;
	if (isUpperLabel(labels[0] ?? '') || phoneFirst.test(last.text)) return false;
	const printed = plain(first.text);
	if (/:\s*$/.test(printed) || (plainly.test(printed) && cells.length > 2)) return false;
	const { kind, unit, implicit } = parseTarget(last.text);
	const counts = kind === 'quantity' || kind === 'duration' || kind === 'frequency';
	return counts && (unit !== null || !implicit);
}

/**
 * All footer cells and their values. A value follows its footer cell, or is right below it if no value
 * is beside it.
 */
export function findFooters(rows: readonly Row[]): Set<Cell> {
	const found = new Set<Cell>();
	let waiting = new Set<number>();
	let lastLine = 0;
	const isStream = isCellALine(rows);
	for (const row of rows) {
		const cells = filled(row);
		if (cells.length === 0) continue;
		const isBelow = cells[0]?.line === lastLine + 1 || (isStream && cells.every(isShort));
		const footers = new Set(footersOf(cells));
		const hasLabel =
			footers.size > 0 ||
			cells.some(({ text }) => isLabel(toLabel(text)) || isUnknownLabel(toLabel(text)));
		if (isBelow && !hasLabel) {
			for (const cell of cells) if (waiting.has(cell.column)) found.add(cell);
		}
		waiting = addFooters(cells, footers, found);
		lastLine = cells[0]?.line ?? 0;
	}
	return found;
}

/** Whether nearly every row is one cell, so that a value is on the next printed line. */
function isCellALine(rows: readonly Row[]): boolean {
	const counts = rows.map((row) => filled(row).length).filter((count) => count > 0);
	return counts.filter((count) => count === 1).length * 10 >= counts.length * 9;
}

/** Whether a text can be a name or a number, not a sentence. */
function isShort({ text }: Cell): boolean {
	return text.length <= 24 && !/[，。；,;]/.test(text);
}

/**
 * Adds the footer cells of a row and their values to `found`. Returns the columns of the footer cells
 * without a value. The first cell after a footer is its value whatever it says. Further cells are
 * values if they look personal.
 */
function addFooters(cells: Cell[], footers: ReadonlySet<Cell>, found: Set<Cell>): Set<number> {
	const waiting = new Set<number>();
	let last: Cell | null = null;
	let hasValue = false;
	for (const [i, cell] of cells.entries()) {
		if (footers.has(cell)) {
			last = cell;
			hasValue = !isEmptyFooter(cell.text);
			if (!hasValue) waiting.add(cell.column);
		} else if (isNoValue(cell, cells[i + 1], hasValue)) {
			last = null;
		} else if (last) {
			waiting.delete(last.column);
			hasValue = true;
		}
		if (last) found.add(cell);
	}
	return waiting;
}

/**
 * Whether a cell after a footer is not its value: a label, or a fiscal year, which cannot be the date
 * of signing. After the first value, also a cell that does not look personal, or that has a value of
 * its own (`next`): 李四 | 办公楼 | 120万元.
 */
function isNoValue(cell: Cell, next: Cell | undefined, hasValue: boolean): boolean {
	const label = toLabel(cell.text);
	if (isLabel(label) || /^\(?\d{4}年(?:度\)?|\))$/.test(label)) return true;
	if (!hasValue) return false;
	if (!isPersonal(cell.text)) return true;
	if (!next || isFooter(next) || isLabel(toLabel(next.text))) return false;
	return /^\D+$/.test(label) && !isPersonal(next.text);
}

const wordAhead = new RegExp(`^${word}\\s*:?`, 'u');

/** The length of the words for a person or a number at the beginning of a text, or 0. */
export function footerLength(text: string): number {
	return wordAhead.exec(toHalfWidth(text))?.[0].length ?? 0;
}

const longestFooter = 60;

/** Whether a text begins with the space for a person, a date or a seal. */
export function startsWithFooter(text: string): boolean {
	const begin = plain(text.slice(0, longestFooter));
	return footerLength(begin) > 0 || seal.test(begin);
}

const longestValue = 120;
const within = new RegExp(
	`(?<=\\S)[\\s,;(、]+${word}\\s*:|(?<![\\d.])(?:1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8})(?!\\d)`,
	'u',
);

/** Cuts who to ask off a value: `区图书馆（联系人：张三）`. Other cells stay whole. */
export function cutPerson(cell: Cell): Cell[] {
	const { text } = cell;
	if (text.length > longestValue || isFooter(cell)) return [cell];
	const at = within.exec(toHalfWidth(text))?.index ?? 0;
	if (at === 0) return [cell];
	return [
		{ ...cell, text: text.slice(0, at).trim() },
		{ ...cell, text: text.slice(at).trim() },
	];
}

const longestLine = 400;
const named = new RegExp(
	`(?<=\\s)${word}\\s*:?\\s{1,40}[^\\s:]{1,20}(?=\\s{2}|\\s*$)|(?<=\\s)${word}\\s*:?(?=\\s*$)`,
	'u',
);

/** Cuts persons in columns of blanks off a line: `项目性质  一次性    联系人  张三` -> two cells. */
export function cutPersonOff(cell: Cell): Cell[] {
	const { text } = cell;
	const match = text.length > longestLine || isFooter(cell) ? null : named.exec(toHalfWidth(text));
	if (!match) return [cell];
	const rest = `${text.slice(0, match.index).trimEnd()}  ${text.slice(match.index + match[0].length).trimStart()}`;
	// Behind the number of a person may stand the name.
	return [...cutPersonOff({ ...cell, text: rest.trim() }), { ...cell, text: match[0].trim() }];
}

/** The same rows with these cells blanked out. */
export function withoutCells(rows: readonly Row[], cells: ReadonlySet<Cell>): Row[] {
	if (cells.size === 0) return [...rows];
	return rows.map((row) =>
		row.some((cell) => cells.has(cell))
			? row.map((cell) => (cells.has(cell) ? { ...cell, text: '' } : cell))
			: row,
	);
}
