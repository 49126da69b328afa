import { expect, test } from 'vitest';
import type { UnitValues } from '#lib/pages/indicators/target-values/indicator-values.ts';
import { toStrip, toValueSheet } from '#lib/pages/indicators/target-values/target-values.ts';
import { targetValuesWords } from '#lib/pages/indicators/target-values/target-values.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';

const unitOf = (unit: string, ...points: [value: number, count: number][]): UnitValues => {
	const values = points.map(([value]) => value);
	return {
		unit,
		count: points.reduce((all, [, count]) => all + count, 0),
		min: Math.min(...values),
		median: values[0] ?? 0,
		max: Math.max(...values),
		full: 0,
		log: false,
		points: points.map(([value, count]) => ({ value, count })),
	};
};

test('a line stands at its value, as high as the root of its count', () => {
	const { lines } = toStrip(unitOf('件', [0, 1], [5, 4], [10, 16]));
	expect(lines.map(({ coordinate, height }) => [coordinate, height])).toEqual([
		[0, 0.25],
		[0.5, 0.5],
		[1, 1],
	]);
});

test('the sheet has every value of every unit; of none it has headings alone', () => {
	const lines = (units: UnitValues[]) => sheetLines(toValueSheet(units, targetValuesWords.zh));
	expect(lines([unitOf('%', [85.5, 2], [100, 30]), unitOf('件', [1, 1])])).toEqual([
		'单位,指标值,指标数',
		'%,85.5,2',
		'%,100,30',
		'件,1,1',
	]);
	expect(lines([])).toHaveLength(1);
});
