/** A part of a drawing that a cursor can stand on. */
export interface ChartMark {
	seriesIndex: number;
	dataIndex: number;
}

/**
 * Where a key moves a cursor among `count` parts, from one of them or from none: the arrows to the
 * next and the one before, stopping at the ends, Home and End to these. Undefined of any other key.
 */
export function moveCursor(key: string, from: number | null, count: number): number | undefined {
	if (count === 0) return undefined;
	const last = count - 1;
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key === 'ArrowRight' || key === 'ArrowDown')
		return from === null ? 0 : Math.min(from + 1, last);
	if (key === 'ArrowLeft' || key === 'ArrowUp') return from === null ? last : Math.max(from - 1, 0);
	return undefined;
}
