/** A part of a drawing that a cursor can stand on. */
export interface ChartMark {
	seriesIndex: number;
	dataIndex: number;
}

/** The index of the mark with these indexes of ECharts; null if there is none. */
export function findMark(marks: readonly ChartMark[], at: Partial<ChartMark>): number | null {
	const index = marks.findIndex(
		({ seriesIndex, dataIndex }) => seriesIndex === at.seriesIndex && dataIndex === at.dataIndex,
	);
	return index < 0 ? null : index;
}

/**
 * The index that a key moves the cursor to among `count` marks: arrows go to the next or the previous
 * one and stop at the ends, Home and End go to the ends. Undefined for any other key.
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
