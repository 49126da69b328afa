import type { ChartOption } from './echarts.ts';

/** What to draw; `narrow` in a narrow card, where rows are taller. */
export type DrawOption = (narrow: boolean) => ChartOption;

/** In CSS pixels. CSS picks one by the width of the card, so nothing moves when scripts take over. */
export interface ChartHeights {
	narrow: number;
	wide: number;
}
