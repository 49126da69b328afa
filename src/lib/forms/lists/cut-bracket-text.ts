import type { Cell } from '#lib/documents/sheet.ts';
import { bracketLevels } from './bracket-headings.ts';

/** Before a heading in 【】, and before an indicator behind a heading or behind the target of another. */
const starts = /\n|(?=【)|(?<=[】)）;；][:：]?)\s*(?=指标\d{1,2}[:：])/;

/** A cell of a table that holds a whole list: headings in 【】 with what is below them. Else the cell. */
export function cutBracketText(cell: Cell): Cell[] {
	if (!cell.text.includes('【')) return [cell];
	const texts = cell.text
		.split(starts)
		.map((text) => text.trim())
		.filter((text) => text !== '');
	if (texts.length < 2 || !texts.some((text) => bracketLevels(text))) return [cell];
	return texts.map((text) => ({ ...cell, text }));
}
