import { median, quantile } from 'd3-array';
import type { Visit } from './visit.ts';

/** The printed figures of the visits to one page: milliseconds, megabytes, counts. Null if unknown. */
export type Summary = Record<string, number | null>;

export const modes = ['cold', 'warm', 'slow', 'filter'] as const;
export type Mode = (typeof modes)[number];

/** The visits to one page in one mode -> named medians. */
export function summarize(mode: Mode, visits: readonly Visit[]): Summary {
	const middle = (figure: (visit: Visit) => number | null): number | null =>
		median(visits.flatMap((visit) => figure(visit) ?? [])) ?? null;
	const memory = middle(({ memory }) => (memory === null ? null : memory / 1e6));
	if (mode === 'filter') {
		const times = visits.flatMap(({ steps }) => steps.flatMap(({ ms }) => ms ?? []));
		return {
			'filter change, median, ms': quantile(times, 0.5) ?? null,
			'filter change, p95, ms': quantile(times, 0.95) ?? null,
			'renderer after the changes, MB': memory,
		};
	}
	return {
		[`${mode}: first paint, ms`]: middle(({ firstPaint }) => firstPaint),
		[`${mode}: first chart, ms`]: middle(({ firstChart }) => firstChart),
		[`${mode}: all views, ms`]: middle(({ allViews }) => allViews),
		[`${mode}: every filter answered, ms`]: middle(({ ready }) => ready),
		[`${mode}: requests to all views`]: middle(({ toComplete }) => toComplete.requests),
		[`${mode}: MB to all views`]: middle(({ toComplete }) => toComplete.bytes / 1e6),
		[`${mode}: MB in all`]: middle(({ total }) => total.bytes / 1e6),
		[`${mode}: navigation, ms`]: middle(({ navigation }) => navigation),
		[`${mode}: renderer, MB`]: memory,
	};
}
