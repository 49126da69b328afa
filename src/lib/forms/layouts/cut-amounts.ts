import type { Cell } from '#lib/documents/sheet.ts';
import { parseAmount } from '#lib/forms/parts/parse-amount.ts';
import { fundingLabel, isMoneySection } from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';

/** No cell with several amounts is longer. */
const longest = 300;
const number = '[+-]?\\d[\\d,]{0,20}(?:\\.\\d{1,10})?\\s?(?:万元|亿元|千元|元|万)?';
const piece = new RegExp(
	`[\\s,;、。]*(?<label>(?:其中\\s?:?\\s?)?[\\p{Script=Han}][\\p{Script=Han}\\d()]{0,19})\\s*[:=]?\\s*(?<amount>${number})`,
	'uy',
);

/**
 * Cuts a cell that holds several labels of amounts, each with its amount: `资金总额：180万元，其中：财政拨款
 * 100万元`. A cell with anything else in it stays whole.
 */
export function cutAmounts(cell: Cell): Cell[] {
	const { text } = cell;
	if (text.length > longest || !/\d/.test(text) || !/[:：元万]/.test(text)) return [cell];
	const printed = toHalfWidth(text);
	const cut: Cell[] = [];
	piece.lastIndex = 0;
	let end = 0;
	for (let match = piece.exec(printed); match; match = piece.exec(printed)) {
		const { label = '', amount = '' } = match.groups ?? {};
		const named = toLabel(label);
		if (fundingLabel(named) === undefined && !isMoneySection(named)) return [cell];
		if (parseAmount(amount, '元') === null) return [cell];
		end = piece.lastIndex;
		const at = end - amount.length;
		const labelAt = printed.indexOf(label, end - match[0].length);
		cut.push(
			{ ...cell, text: text.slice(labelAt, at).trim() },
			{ ...cell, text: text.slice(at, end).trim() },
		);
	}
	const isWhole = /^[\s,;。、)]*$/.test(printed.slice(end));
	return cut.length > 2 && isWhole ? cut : [cell];
}
