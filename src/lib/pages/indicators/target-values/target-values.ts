import { max } from 'd3-array';
import { toAxis, type ValueAxis } from '#lib/charts/value-axis.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { UnitValues } from './indicator-values.ts';
import type { TargetValuesWords } from './target-values.words.ts';

/** A unit's values as they are drawn: lines on an axis. */
export interface ValueStrip {
	unit: string;
	axis: ValueAxis;
	/** Coordinates and heights of 0 to 1; a height grows with the root of the count. */
	lines: { value: number; count: number; coordinate: number; height: number }[];
}

export function toStrip({ unit, min, max: most, log, points }: UnitValues): ValueStrip {
	const axis = toAxis({ min, max: most, unit, log });
	const largest = max(points, ({ count }) => count) ?? 1;
	return {
		unit,
		axis,
		lines: points.map(({ value, count }) => ({
			value,
			count,
			coordinate: axis.coordinate(value),
			// A height that grew with the count itself would hide one in a hundred.
			height: Math.sqrt(count / largest),
		})),
	};
}

/** Every value that is drawn, with its unit and how many indicators have it. */
export function toValueSheet(
	units: readonly UnitValues[],
	{ title, heads }: TargetValuesWords,
): ExportSheet {
	const rows = units.flatMap(({ unit, points }) => points.map((point) => ({ unit, ...point })));
	return toSheet(
		title,
		[
			{ name: 'unit', header: heads.unit, type: 'text', of: ({ unit }) => unit },
			{ name: 'value', header: heads.value, type: 'number', of: ({ value }) => value },
			{ name: 'count', header: heads.count, type: 'integer', of: ({ count }) => count },
		],
		rows,
	);
}
