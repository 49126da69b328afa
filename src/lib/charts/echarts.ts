// The only module that imports ECharts, and only the parts that charts use. The build runs it in Node to
// draw charts into the pages; in the browser it is a chunk of its own.
import { BarChart } from 'echarts/charts';
import type { BarSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import type {
	GridComponentOption,
	LegendComponentOption,
	TitleComponentOption,
} from 'echarts/components';
import { init, use, type ComposeOption, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export type ChartOption = ComposeOption<
	BarSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** A chart as a picture that stands alone; its size in CSS pixels. */
export interface Drawing {
	option: ChartOption;
	width: number;
	height: number;
}

export { init, type ECharts };

/** A chart as an SVG of this size in CSS pixels, made without a DOM; by default it stretches to its box. */
export function renderToSvg(
	option: ChartOption,
	width: number,
	height: number,
	preserveAspectRatio: 'none' | 'xMidYMid' = 'none',
): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	chart.setOption(option);
	const svg = chart
		.renderToSVGString({ useViewBox: true })
		.replace('<svg ', `<svg preserveAspectRatio="${preserveAspectRatio}" `);
	chart.dispose();
	return svg;
}
