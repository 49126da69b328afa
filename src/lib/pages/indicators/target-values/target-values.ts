import { max } from 'd3-array';
import { toAxis, type ValueAxis } from '#lib/charts/value-axis.ts';
import type { UnitValues } from './indicator-values.ts';

/** A unit's values as they are drawn: lines on an axis. */
export interface ValueStrip {
	unit: string;
	axis: ValueAxis;
	/** `height` of 0 to 1, so that an area of one of a hundred is still seen. */
	lines: { value: number; count: number; place: number; height: number }[];
}

/** Places and heights of a unit's values; heights grow with the root of the count. */
export function toStrip({ unit, min, max: most, log, points }: UnitValues): ValueStrip {
	const axis = toAxis({ min, max: most, unit, log });
	const largest = max(points, ({ count }) => count) ?? 1;
	return {
		unit,
		axis,
		lines: points.map(({ value, count }) => ({
			value,
			count,
			place: axis.place(value),
			height: Math.sqrt(count / largest),
		})),
	};
}
