/**
 * The rows that labels cover which stand in the middle of theirs: `centres` are the labels' heights in
 * rows, from 1, downwards -> the first row of each label's group. The groups follow one another and
 * cover all rows; null where no such groups have their labels in the middle, half a row more or less,
 * or others fit nearly as well.
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
/** Squares of rows: two groupings that differ by less than this are equally good. */
const unclear = 0.2;

interface Fit {
	cost: number;
	firsts: number[];
}

/** The two best groupings up to row `end` whose last group has this centre. */
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
