// The four charts of a peer page, with only the needed parts of ECharts, on canvas, without animation.
import { group } from 'd3-array';
import { BarChart, HeatmapChart, TreemapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ViewRows } from './rows.ts';

use([
	BarChart,
	HeatmapChart,
	TreemapChart,
	GridComponent,
	TooltipComponent,
	VisualMapComponent,
	CanvasRenderer,
]);

const base = { animation: false, tooltip: {} };

function open(element: HTMLElement, option: object): EChartsType {
	const chart = init(element, null, { renderer: 'canvas' });
	chart.setOption({ ...base, ...option });
	return chart;
}

export function spendChart(element: HTMLElement): (rows: ViewRows['spend']) => void {
	const chart = open(element, {
		grid: { left: 160, right: 20, top: 10, bottom: 30 },
		xAxis: { type: 'value' },
		yAxis: { type: 'category', inverse: true, data: [] },
		series: [{ type: 'bar', data: [] }],
	});
	return (rows) => {
		const names = rows.map(({ name }) => (name.length > 14 ? `${name.slice(0, 14)}…` : name));
		const data = rows.map(({ annual }) => annual);
		chart.setOption({ yAxis: { data: names }, series: [{ data }] });
	};
}

export function treemapChart(element: HTMLElement): (rows: ViewRows['treemap']) => void {
	const still = { animation: false, roam: false, nodeClick: false, breadcrumb: { show: false } };
	const chart = open(element, { series: [{ type: 'treemap', ...still, data: [] }] });
	return (rows) => {
		const natures = group(rows, ({ nature }) => nature);
		const data = [...natures].map(([name, children]) => ({
			name,
			children: children.map(({ category, annual }) => ({ name: category, value: annual })),
		}));
		chart.setOption({ series: [{ data }] });
	};
}

export function structureChart(element: HTMLElement): (rows: ViewRows['structure']) => void {
	const chart = open(element, {
		grid: { left: 100, right: 20, top: 10, bottom: 90 },
		xAxis: { type: 'category', data: [], axisLabel: { rotate: 40 } },
		yAxis: { type: 'category', data: [] },
		visualMap: { min: 0, max: 1, show: false, inRange: { color: ['#dbeafe', '#1d4ed8'] } },
		series: [{ type: 'heatmap', data: [], label: { show: true } }],
	});
	return (rows) => {
		const columns = [...new Set(rows.map(({ level2 }) => level2))];
		const lines = [...new Set(rows.map(({ level1 }) => level1))];
		const data = rows.map(({ level1, level2, count }) => [
			columns.indexOf(level2),
			lines.indexOf(level1),
			count,
		]);
		const max = Math.max(1, ...rows.map(({ count }) => count));
		chart.setOption({
			xAxis: { data: columns },
			yAxis: { data: lines },
			visualMap: { max },
			series: [{ data }],
		});
	};
}

export function targetsChart(element: HTMLElement): (rows: ViewRows['targets']) => void {
	const chart = open(element, {
		grid: { left: 60, right: 20, top: 10, bottom: 30 },
		xAxis: { type: 'category', data: [] },
		yAxis: { type: 'value' },
		series: [{ type: 'bar', barCategoryGap: '4%', data: [] }],
	});
	return (rows) => {
		const from = rows.map((row) => row.from);
		chart.setOption({ xAxis: { data: from }, series: [{ data: rows.map(({ count }) => count) }] });
	};
}
