import type { Indicator } from '#lib/model/form.ts';

/** A row of the indicator table. A span is how many rows its label takes, 0 where it is printed above. */
export interface IndicatorRow {
	indicator: Indicator;
	level1Span: number;
	level2Span: number;
}

/**
 * Indicators in their printed order -> rows whose labels are merged over runs of equal ones: level 2
 * within level 1. A label that comes back after another one is printed again.
 */
export function toIndicatorRows(indicators: readonly Indicator[]): IndicatorRow[] {
	const level1 = spansOf(indicators.map((one) => one.level1 ?? ''));
	const level2 = spansOf(indicators.map((one) => `${one.level1 ?? ''}/${one.level2 ?? ''}`));
	return indicators.map((indicator, i) => ({
		indicator,
		level1Span: level1[i] ?? 0,
		level2Span: level2[i] ?? 0,
	}));
}

/** For each label the length of the run that it begins, 0 within one. */
function spansOf(labels: readonly string[]): number[] {
	return labels.map((label, i) => {
		if (i > 0 && labels[i - 1] === label) return 0;
		const end = labels.findIndex((other, j) => j > i && other !== label);
		return (end < 0 ? labels.length : end) - i;
	});
}
