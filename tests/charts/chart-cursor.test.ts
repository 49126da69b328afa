import { expect, test } from 'vitest';
import { findMark, moveCursor } from '#lib/charts/chart-cursor.ts';

test.each<[key: string, from: number | null, to: number]>([
	['ArrowRight', null, 0],
	['ArrowRight', 0, 1],
	['ArrowDown', 1, 2],
	['ArrowRight', 2, 2],
	['ArrowLeft', null, 2],
	['ArrowLeft', 2, 1],
	['ArrowUp', 1, 0],
	['ArrowLeft', 0, 0],
	['Home', 2, 0],
	['End', null, 2],
])('%s from %s of three: %s', (key, from, to) => {
	expect(moveCursor(key, from, 3)).toBe(to);
});

test('any other key, and any key without parts, moves nothing', () => {
	for (const key of ['Tab', 'Escape', 'a', 'Enter']) {
		expect(moveCursor(key, 0, 3)).toBeUndefined();
	}
	expect(moveCursor('ArrowRight', null, 0)).toBeUndefined();
});

test('a mark is found by its indexes in ECharts; what is no mark is not', () => {
	const marks = [
		{ seriesIndex: 0, dataIndex: 0 },
		{ seriesIndex: 2, dataIndex: 0 },
	];
	expect(findMark(marks, { seriesIndex: 2, dataIndex: 0 })).toBe(1);
	expect(findMark(marks, { seriesIndex: 1, dataIndex: 0 })).toBeNull();
	expect(findMark(marks, {})).toBeNull();
});
