/** A row of a bar table: its name, its bar, its figures. */
export interface BarRow {
	key: string;
	name: string;
	/** Printed right of the bar, one for each column. */
	values: string[];
}

/** In CSS pixels: the height of a row of a bar table, in a narrow card and in a wide one. */
export const barRowHeights = { narrow: 40, wide: 26 };

/** What the charts of bar tables have in common: one category a row, nothing but bars. */
export function barRows(count: number, narrow: boolean) {
	// In a narrow card the name stands above its bar.
	const below = narrow ? 8 : 0;
	const hidden = { show: false } as const;
	return {
		animation: false,
		grid: { left: 1, right: 4, top: below, bottom: -below, outerBoundsMode: 'none' as const },
		xAxis: [
			{ type: 'value' as const, show: false, min: 0 },
			{ type: 'value' as const, show: false, min: 0, max: 1 },
		],
		yAxis: {
			type: 'category' as const,
			inverse: true,
			data: Array.from({ length: count }, (_, i) => i),
			axisLine: hidden,
			axisTick: hidden,
			axisLabel: hidden,
		},
	};
}

export const bar = {
	type: 'bar' as const,
	barWidth: 12,
	silent: true,
	emphasis: { disabled: true },
};
