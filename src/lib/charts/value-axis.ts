import { ticks } from 'd3-array';
import { formatValue } from '#lib/words/format.ts';

/** A horizontal axis of target values; coordinates are shares of its length from the left. */
export interface ValueAxis {
	log: boolean;
	ticks: { label: string; coordinate: number }[];
	coordinate: (value: number) => number;
}

interface Range {
	min: number;
	max: number;
	unit: string;
	/** Whether values span decades; only if all are above zero. */
	log: boolean;
}

/**
 * An axis for these values. Percentages have the whole scale, or its upper half if all are there; other
 * values begin at zero; a logarithmic axis has whole decades.
 */
export function toAxis({ min, max, unit, log }: Range): ValueAxis {
	const [from, to] = log ? decades(min, max) : domain(min, max, unit);
	const scale = log ? Math.log10 : (value: number) => value;
	const coordinate = (value: number) => (scale(value) - scale(from)) / (scale(to) - scale(from));
	const values = log ? powers(from, to) : wholeIf(to >= 1, ticks(from, to, 4));
	return {
		log,
		coordinate,
		ticks: values.map((value) => ({ label: formatValue(value), coordinate: coordinate(value) })),
	};
}

function domain(min: number, max: number, unit: string): [number, number] {
	if (unit === '%' && max <= 100 && min >= 0) return [min >= 50 ? 50 : 0, 100];
	const low = Math.min(0, min);
	const high = max > low ? max : low + 1;
	const steps = ticks(low, high, 4);
	const step = (steps[1] ?? high) - (steps[0] ?? low) || 1;
	return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** Between one and two things there is nothing to mark. */
function wholeIf(whole: boolean, values: number[]): number[] {
	return whole ? values.filter(Number.isInteger) : values;
}

function decades(min: number, max: number): [number, number] {
	return [10 ** Math.floor(Math.log10(min)), 10 ** Math.ceil(Math.log10(max))];
}

/** At most five powers of ten from one end to the other. */
function powers(from: number, to: number): number[] {
	const [low, high] = [Math.round(Math.log10(from)), Math.round(Math.log10(to))];
	const step = Math.ceil((high - low) / 4);
	const count = Math.floor((high - low) / step) + 1;
	return Array.from({ length: count }, (_, i) => 10 ** (low + i * step));
}
