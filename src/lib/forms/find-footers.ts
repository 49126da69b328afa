// Who filled in a form and how to reach them is printed around its table. Names and telephone
// numbers must not be published, so these cells are told apart before anything else is read.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { isLabel } from './labels.ts';
import { filled } from './ledger.ts';
import { toHalfWidth, toLabel, withoutTags } from './plain-text.ts';
import { remembered } from './remembered.ts';

const words = (
	'填表人 填报人 制表人 编报人 编制人 经办人 负责人 责任人 审核人 复核人 联系人 分管领导 主管领导 单位领导 ' +
	'联系电话 电话 手机 手机号 手机号码 联系方式 传真 填表日期 填报日期 填表时间 填报时间 制表日期'
)
	.split(' ')
	.map((word) => [...word].join('\\s*'))
	.join('|');
const word =
	`(?:项目|单位|部门|财务|主管|业务|科室)?\\s*(?:${words})(?:\\s*[及和/、]\\s*(?:${words}))?` +
	'\\s*(?:签[字名章]|姓名)?\\s*(?:\\([^()]{1,6}\\))?';
const name = '(?!.*[率度性数量况果]$)[\\p{Script=Han}·\\s]{2,8}(?:$|[\\s,;:\\d(])';

/** A seal's place: 单位（盖章）. */
const seal = /^\(?(?:填报|申报|实施|主管|编报)?\s*(?:单位|部门)\s*\((?:公章|盖章|签章)\)\s*:?/u;
/** The word alone, before a colon, before a number, or before a name. */
const footer = new RegExp(
	`^\\(?${word}\\s*(?:$|:|[\\d(+]|\\s${name}|(?<=填[表报]人)${name})|\\s${word}\\s*:`,
	'u',
);
/** The word without anything behind it. */
const empty = new RegExp(`^\\(?${word}\\s*:?\\s*\\)?$`, 'u');

const isFooterText = remembered((text) => {
	const printed = plain(text);
	return footer.test(printed) || seal.test(printed);
});

function isFooter({ text }: Cell): boolean {
	return isFooterText(text);
}

/** A run of blanks is one blank, so that the patterns try each only once. */
function plain(text: string): string {
	return toHalfWidth(withoutTags(text)).replace(/\s+/g, ' ').trim();
}

export function isFooterRow(row: Row): boolean {
	return filled(row).some(isFooter);
}

/**
 * Every footer cell with its values: what follows it up to the next label, and what stands right
 * below a footer cell that has no value beside it.
 */
export function findFooters(rows: readonly Row[]): Set<Cell> {
	const found = new Set<Cell>();
	let waiting = new Set<number>();
	let lastLine = 0;
	for (const row of rows) {
		const cells = filled(row);
		if (cells.length === 0) continue;
		const isBelow = cells[0]?.line === lastLine + 1;
		const hasLabel = cells.some((cell) => isFooter(cell) || isLabel(toLabel(cell.text)));
		if (isBelow && !hasLabel) {
			for (const cell of cells) if (waiting.has(cell.column)) found.add(cell);
		}
		waiting = addFooters(cells, found);
		lastLine = cells[0]?.line ?? 0;
	}
	return found;
}

/** Adds a row's footer cells and their values; gives the columns of those without a value. */
function addFooters(cells: Cell[], found: Set<Cell>): Set<number> {
	const waiting = new Set<number>();
	let last: Cell | null = null;
	for (const cell of cells) {
		if (isFooter(cell)) {
			last = cell;
			if (empty.test(plain(cell.text))) waiting.add(cell.column);
		} else if (isLabel(toLabel(cell.text))) {
			last = null;
		} else if (last) {
			waiting.delete(last.column);
		}
		if (last) found.add(cell);
	}
	return waiting;
}

/** The rows with these cells blank, every cell in its place. */
export function withoutCells(rows: readonly Row[], cells: ReadonlySet<Cell>): Row[] {
	return rows.map((row) => row.map((cell) => (cells.has(cell) ? { ...cell, text: '' } : cell)));
}
