import type { Cell } from '#lib/documents/sheet.ts';
import { goalLabel } from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';

const longest = 5000;
const labelled = /(?:^|(?<=[\n。;；\s]))[^\n。;；:：\s，,]{2,20}\s?[:：]/g;

/**
 * Cuts a cell that holds both goals, each behind its label: `项目总目标：… 年度总目标：…`. Other cells stay
 * whole.
 */
export function cutGoals(cell: Cell): Cell[] {
	const { text } = cell;
	if (text.length > longest || !text.includes('目标')) return [cell];
	const labels = [...toHalfWidth(text).matchAll(labelled)].filter(
		([label]) => goalLabel(toLabel(label)) !== undefined,
	);
	if (labels.length < 2 || labels[0]?.index !== 0) return [cell];
	return labels.flatMap((match, i) => {
		const end = match.index + match[0].length;
		const label = text.slice(match.index, end).trim();
		const value = text.slice(end, labels[i + 1]?.index).trim();
		return [label, value]
			.filter((piece) => piece !== '')
			.map((piece) => ({ ...cell, text: piece }));
	});
}
