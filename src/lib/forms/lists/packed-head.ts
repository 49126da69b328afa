import type { Cell } from '#lib/documents/sheet.ts';
import { amountFields } from '#lib/model/form.ts';
import { parseAmount } from '#lib/forms/parts/parse-amount.ts';
import type { Head, HeadField, Heading } from './project-head.ts';

function isAmountField(field: HeadField | null): boolean {
	return amountFields.some((amount) => amount === field);
}

/** More headings than any list has. The limit keeps the number of ways to place cells small. */
const mostHeadings = 12;

/**
 * Reads the cells of an export that drops merged and blank cells, so that columns are lost. The cells are
 * in the order of the headings, amounts below headings of amounts, and one names the project. What all
 * ways to place them have in common is certain. Null if that does not tell the name.
 */
export function packedHead(cells: Cell[], headings: readonly Heading[]): Head | null {
	if (headings.length > mostHeadings) return null;
	const isAmount = cells.map(({ text }) => parseAmount(text, '元') !== null);
	const fits = (cell: number, { field }: Heading): boolean =>
		field === null || isAmountField(field) === isAmount[cell];
	const places = waysToPlace(cells.length, headings, fits).filter((way) =>
		way.some((at) => headings[at]?.field === 'projectName'),
	);
	const head: Head = new Map();
	cells.forEach((cell, i) => {
		const fields = new Set(places.map((way) => headings[way[i] ?? -1]?.field));
		const [field] = fields;
		if (field && fields.size === 1) head.set(field, cell);
	});
	return head.has('projectName') ? head : null;
}

/** All ways to give each of `count` cells a heading in order: the index of the heading for each cell. */
function waysToPlace(
	count: number,
	headings: readonly Heading[],
	fits: (cell: number, heading: Heading) => boolean,
): number[][] {
	let ways: number[][] = [[]];
	for (let cell = 0; cell < count; cell += 1) {
		ways = ways.flatMap((way) =>
			headings.flatMap((heading, at) =>
				at > (way.at(-1) ?? -1) && fits(cell, heading) ? [[...way, at]] : [],
			),
		);
	}
	return ways;
}
