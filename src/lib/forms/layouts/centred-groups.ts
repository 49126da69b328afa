/**
 * The rows that labels cover which stand in the middle of theirs: `centres` are the labels' heights in
 * rows, from 1, downwards -> the first row of each label's group. The groups follow one another and
 * cover all rows; null where no such groups have their labels in the middle, half a row more or less.
 */
export function centredGroups(centres: readonly number[], rows: number): number[] | null {
	const best: (Fit | null)[][] = [];
	for (let group = 0; group <= centres.length; group += 1) {
		best.push(Array.from({ length: rows + 1 }, () => null));
	}
	(best[0] as (Fit | null)[])[0] = { cost: 0, firsts: [] };
	centres.forEach((centre, group) => {
		for (let end = 1; end <= rows; end += 1) {
			(best[group + 1] as (Fit | null)[])[end] = bestFit(best[group] ?? [], centre, end);
		}
	});
	return best[centres.length]?.[rows]?.firsts ?? null;
}

interface Fit {
	cost: number;
	firsts: number[];
}

/** The best groups up to row `end` whose last one has this centre. */
function bestFit(before: readonly (Fit | null)[], centre: number, end: number): Fit | null {
	let best: Fit | null = null;
	for (let start = 0; start < end; start += 1) {
		const fit = before[start];
		const away = Math.abs(centre - (start + 1 + end) / 2);
		if (!fit || away > 0.5) continue;
		const cost = fit.cost + away ** 2;
		if (!best || cost < best.cost) best = { cost, firsts: [...fit.firsts, start + 1] };
	}
	return best;
}
