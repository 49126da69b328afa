import type { Cell } from '#lib/documents/sheet.ts';
import {
	breaksOf,
	lineNumber,
	lookOf,
	misfits,
	type LineLook,
} from '#lib/forms/layouts/pieces/goal-lines.ts';
import { joined, widthOf, wordsOf } from '#lib/forms/layouts/pieces/pieces.ts';

interface Parting {
	left: Cell[];
	right: Cell[];
	/** The features of the lines, kept because each further line weighs all lines again. */
	looks: { left: LineLook[]; right: LineLook[] };
	/** Whether a line holds pieces of both columns. Such a line shows which column is left. */
	isSided: boolean;
	cost: number;
	/** The column of the last lines, and how many of them are consecutive. */
	run: { side: 'left' | 'right' | 'both'; length: number };
}

/** How many partings are kept at a time. */
const breadth = 300;
/** No goal has more lines. The time of the search grows with their square. */
const longest = 80;
/** How much better a parting must be than all others. */
const clear = 0.5;
/** A badly punctuated text lacks an end or two. */
const most = 2;

/**
 * Divides lines into two columns of prose. A line may hold pieces of both columns or of one. Null unless
 * one parting fits clearly better than all others.
 */
export function partColumns(
	lines: readonly Cell[],
): [left: readonly Cell[], right: readonly Cell[]] | null {
	if (lines.length === 0) return [[], []];
	if (lines.length > longest) return null;
	let partings: Parting[] = [
		{
			left: [],
			right: [],
			looks: { left: [], right: [] },
			isSided: false,
			cost: 0,
			run: { side: 'both', length: 0 },
		},
	];
	for (const line of lines) {
		partings = cheapest(partings.flatMap((parting) => grow(parting, line)));
	}
	const [best, second] = partings
		.filter((parting) => parting.left.length > 0 && parting.right.length > 0 && isUpright(parting))
		.map((parting) => ({ ...parting, cost: wholeCost(parting) }))
		.toSorted((a, b) => a.cost - b.cost);
	if (!best || best.cost > most || (second && second.cost - best.cost < clear)) return null;
	const isOne = !best.isSided && misfits(textsOf(lines)) <= best.cost;
	if (lines.length > 1 && isOne) return null;
	return [best.left, best.right];
}

function cheapest(partings: readonly Parting[]): Parting[] {
	return partings
		.map((parting) => ({ parting, cost: costSoFar(parting) }))
		.toSorted((a, b) => a.cost - b.cost)
		.slice(0, breadth)
		.map(({ parting }) => parting);
}

/** All ways to add a line to one column or to divide its words between both. */
function grow(parting: Parting, line: Cell): Parting[] {
	const words = wordsOf(line);
	const { left, right, looks, cost } = parting;
	const look = lookOf(line.text);
	const isSplit = words.slice(1).some(({ text }) => lineNumber(text) !== null);
	const alone = (words.length > 1 ? 0.5 : 0) + (isSplit ? 1 : 0);
	const both = (words.length > longest ? [] : words.slice(1)).map((_, i): Parting => {
		const [first, last] = [words.slice(0, i + 1), words.slice(i + 1)];
		const [onLeft, onRight] = [joined(first, ' ') as Cell, joined(last, ' ') as Cell];
		return {
			left: [...left, onLeft],
			right: [...right, onRight],
			looks: {
				left: [...looks.left, lookOf(onLeft.text)],
				right: [...looks.right, lookOf(onRight.text)],
			},
			isSided: true,
			cost: cost + (words.length - 2) / 2,
			run: { side: 'both', length: 0 },
		};
	});
	return [
		{
			...parting,
			...turn(parting, 'left', alone),
			left: [...left, line],
			looks: { ...looks, left: [...looks.left, look] },
		},
		{
			...parting,
			...turn(parting, 'right', alone),
			right: [...right, line],
			looks: { ...looks, right: [...looks.right, look] },
		},
		...both,
	];
}

/**
 * While both columns continue, their lines alternate. So several lines of one column between two lines
 * of the other are unlikely and cost more.
 */
function turn(
	parting: Parting,
	side: 'left' | 'right',
	alone: number,
): Pick<Parting, 'cost' | 'run'> {
	const { cost, run } = parting;
	if (run.side === side) return { cost: cost + alone, run: { side, length: run.length + 1 } };
	const surplus = parting[side].length > 0 ? Math.max(0, run.length - 1) : 0;
	return { cost: cost + alone + surplus / 2, run: { side, length: 1 } };
}

const textsOf = (cells: readonly Cell[]): string[] => cells.map(({ text }) => text);

function costSoFar({ looks, cost }: Parting): number {
	return cost + breaksOf(looks.left) + breaksOf(looks.right);
}

function wholeCost({ left, right, cost }: Parting): number {
	return cost + misfits(textsOf(left)) + misfits(textsOf(right));
}

/**
 * Whether left and right are not exchanged. If no line holds both columns, the wider column must be the
 * left one: the official table gives the project goal four columns and the annual goal three. Words
 * about the year in the wider column contradict that.
 */
function isUpright({ left, right, isSided }: Parting): boolean {
	if (isSided) return true;
	const width = (cells: readonly Cell[]): number =>
		Math.max(...cells.map(({ text }) => widthOf(text)));
	const isAnnual = (cells: readonly Cell[]): boolean =>
		/年内|本年|当年|今年/.test(textsOf(cells).join(''));
	return width(left) >= width(right) + 3 && (isAnnual(right) || !isAnnual(left));
}
