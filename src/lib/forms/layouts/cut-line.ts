// Lines around the table that hold more than one thing: a reporting unit, a year and the unit of amounts.
import type { Cell } from '#lib/documents/sheet.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';

const longest = 120;
const body =
	/^\(?(?:填报|申报|编报|报送|编制|实施|主管|预算|项目)?(?:单位|部门)(?:名称)?\s?(?:\([^()]{1,8}\))?\s?:/;
const tail =
	/(?<=\S)\s+(\(?\d{4}年度?\)?|\(?(?:金额|货币|资金)?单位\s?:\s?(?:人民币)?[千万亿]{0,2}元\)?)$/;

/** `填报单位（盖章）：文化局    2025年度    单位：万元` -> three cells. Other cells stay whole. */
export function cutLine(cell: Cell): Cell[] {
	if (cell.text.length > longest || !body.test(toHalfWidth(cell.text))) return [cell];
	const behind: Cell[] = [];
	let { text } = cell;
	for (let match = tail.exec(toHalfWidth(text)); match; match = tail.exec(toHalfWidth(text))) {
		behind.unshift({ ...cell, text: text.slice(match.index).trim() });
		text = text.slice(0, match.index);
	}
	return behind.length === 0 ? [cell] : [{ ...cell, text }, ...behind];
}
