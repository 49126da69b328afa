import { ascending, bisectLeft, bisectRight } from 'd3-array';

/** Where a figure stands among all that are stated. */
export interface Standing {
	/** 1 for the largest; equal figures share the better rank. */
	rank: number;
	/** How many figures are stated, this one included. */
	count: number;
	/** How many of them equal this one, this one included. */
	ties: number;
	/** How many of them are smaller: the percentile is `below` of `count`. */
	below: number;
}

/** Figures, null for a blank one -> the standing of each of them; a blank has none and counts nowhere. */
export function toRanking(
	figures: readonly (number | null)[],
): (figure: number | null) => Standing | null {
	const stated = figures.filter((figure) => figure !== null).sort(ascending);
	return (figure) => {
		if (figure === null) return null;
		const [start, end] = [bisectLeft(stated, figure), bisectRight(stated, figure)];
		const count = stated.length;
		return { rank: count - end + 1, count, ties: end - start, below: start };
	};
}
