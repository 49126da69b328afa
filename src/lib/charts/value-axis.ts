import { ticks } from 'd3-array';
import { formatValue } from '#lib/words/format.ts';

/** A horizontal axis of target values; places are shares of its length, 0 at its left end. */
export interface ValueAxis {
	log: boolean;
	ticks: { label: string; place: number }[];
	place: (value: number) => number;
}

interface Range {
	min: number;
	max: number;
	unit: string;
	/** Whether values span decades; only where all are above zero. */
	log: boolean;
}

/**
 * An axis on which these values stand. Percentages have the whole scale, or its upper half where all
 * stand there; other values begin at zero; a logarithmic axis has whole decades.
 */
export function toAxis({ min, max, unit, log }: Range): ValueAxis {
	const [from, to] = log ? decades(min, max) : domain(min, max, unit);
	const scale = log ? Math.log10 : (value: number) => value;
	const place = (value: number) => (scale(value) - scale(from)) / (scale(to) - scale(from));
	const values = log ? powers(from, to) : wholeWhere(to >= 1, ticks(from, to, 4));
	return {
		log,
		place,
		ticks: values.map((value) => ({ label: formatValue(value), place: place(value) })),
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

/** Between counts of one and two there is nothing to mark. */
function wholeWhere(whole: boolean, values: number[]): number[] {
	return whole ? values.filter(Number.isInteger) : values;
}

function decades(min: number, max: number): [number, number] {
	return [10 ** Math.floor(Math.log10(min)), 10 ** Math.ceil(Math.log10(max))];
}

/** Powers of ten from one end to the other, at most five of them. */
function powers(from: number, to: number): number[] {
	const [low, high] = [Math.round(Math.log10(from)), Math.round(Math.log10(to))];
	const step = Math.ceil((high - low) / 4);
	const count = Math.floor((high - low) / step) + 1;
	return Array.from({ length: count }, (_, i) => 10 ** (low + i * step));
}
