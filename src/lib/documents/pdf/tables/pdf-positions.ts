/** Lines closer together than this are one: double borders, the borders of two neighbours. */
export const tolerance = 3;

/** Merges positions within the tolerance. The result is in ascending order. */
export function toPositions(values: readonly number[]): number[] {
	const groups: { start: number; sum: number; count: number }[] = [];
	for (const value of values.toSorted((a, b) => a - b)) {
		const last = groups.at(-1);
		if (last && value - last.start <= tolerance) {
			last.sum += value;
			last.count += 1;
		} else groups.push({ start: value, sum: value, count: 1 });
	}
	return groups.map(({ sum, count }) => sum / count);
}

/** The index of the position nearest to a value. */
export function nearestPosition(positions: readonly number[], value: number): number {
	let best = 0;
	for (const [i, position] of positions.entries()) {
		if (Math.abs(position - value) < Math.abs((positions[best] ?? 0) - value)) best = i;
	}
	return best;
}

/** The index of the interval that holds a value. Values outside go to the first or last interval. */
export function intervalOf(positions: readonly number[], value: number): number {
	let i = 0;
	while (i < positions.length - 2 && value >= (positions[i + 1] ?? Infinity)) i += 1;
	return i;
}
