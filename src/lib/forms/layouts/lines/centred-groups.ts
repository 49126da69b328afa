/**
 * Finds the group of rows of each label, if each label is printed in the middle of its group. `centres`
 * are the heights of the labels in rows, from 1, in ascending order. The result is the first row of each
 * group. The groups follow one another and cover all rows. Null if no groups have their labels in the
 * middle, give or take half a row, or if other groups fit nearly as well.
 */
export function centredGroups(centres: readonly number[], rows: number): number[] | null {
	if (rows > most) return null;
	let ends: Fit[][] = [[{ cost: 0, firsts: [] }]];
	for (const centre of centres) {
		const before = ends;
		ends = Array.from({ length: rows + 1 }, (_, end) => bestFits(before, centre, end));
	}
	const [best, second] = ends[rows] ?? [];
	return best && (second?.cost ?? Infinity) - best.cost > unclear ? best.firsts : null;
}

/** No table has more rows. */
const most = 200;
/** In squared rows. Two groupings that differ by less are equally good. */
const unclear = 0.2;

interface Fit {
	cost: number;
	firsts: number[];
}

/** The two best groupings up to row `end` whose last group belongs to the label at this centre. */
function bestFits(before: readonly Fit[][], centre: number, end: number): Fit[] {
	return before
		.slice(0, end)
		.flatMap((fits, start) => {
			const away = Math.abs(centre - (start + 1 + end) / 2);
			if (away > 0.5) return [];
			return fits.map((fit) => ({
				cost: fit.cost + away ** 2,
				firsts: [...fit.firsts, start + 1],
			}));
		})
		.toSorted((a, b) => a.cost - b.cost)
		.slice(0, 2);
}
