// The one place that loads ECharts, and only the parts that the charts use. As an SVG renderer it
// runs in Node too, where the prerendered pages get their charts from.
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

/** A chart that stands alone as a picture, of this size in CSS pixels. */
export interface Drawing {
	option: ChartOption;
	width: number;
	height: number;
}

export { init, type ECharts };

/**
 * A chart as an SVG document of this size in CSS pixels; works without a DOM. Unless told otherwise it
 * is stretched to wherever it is put.
 */
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
