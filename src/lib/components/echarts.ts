// The one place that loads ECharts, and only the parts that the charts use. As an SVG renderer it
// runs in Node too, where the prerendered pages get their charts from.
import { BarChart, LineChart } from 'echarts/charts';
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import type { GridComponentOption } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;

export { init };

/** A chart as an SVG document of this size in CSS pixels; works without a DOM. */
export function renderToSvg(option: ChartOption, width: number, height: number): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	chart.setOption(option);
	const svg = chart
		.renderToSVGString({ useViewBox: true })
		.replace('<svg ', '<svg preserveAspectRatio="none" ');
	chart.dispose();
	return svg;
}
