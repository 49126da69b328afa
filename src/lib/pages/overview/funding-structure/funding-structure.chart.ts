import type { ChartOption, Drawing } from '#lib/charts/echarts.ts';
import { color } from '#lib/theme/chart-style.ts';
import {
	fundingSources,
	sourceColor,
	type FundingRow,
	type FundingSource,
} from './funding-structure.ts';

/** One stacked bar a nature, a series a source. Without text, so that it can be stretched. */
export function toFundingOption(rows: readonly FundingRow[]): ChartOption {
	return {
		animation: false,
		grid: { left: 0, right: 0, top: 0, bottom: 0 },
		xAxis: { type: 'value', show: false, min: 0, max: longest(rows) },
		yAxis: {
			type: 'category',
			show: false,
			inverse: true,
			data: rows.map((_row, i) => String(i)),
		},
		series: seriesOf(rows),
	};
}

interface DrawingWords {
	title: string;
	unit: string;
	nature: (row: FundingRow) => string;
	source: (source: FundingSource) => string;
	/** An amount in the unit of the page. */
	money: (fen: number) => string;
}

/** The same as a picture that stands alone, with title, names and axis. */
export function toFundingDrawing(rows: readonly FundingRow[], words: DrawingWords): Drawing {
	const text = { color: color.ink, fontSize: 13 };
	return {
		width: 960,
		height: 130 + rows.length * 44,
		option: {
			animation: false,
			backgroundColor: color.surface,
			textStyle: { fontFamily: 'sans-serif' },
			title: {
				...noFrame,
				text: words.title,
				subtext: words.unit,
				left: 24,
				top: 16,
				textStyle: { ...text, fontSize: 17 },
				subtextStyle: { ...text, color: color.muted },
			},
			legend: { ...noFrame, right: 24, top: 20, textStyle: text, itemWidth: 14, itemHeight: 12 },
			grid: { left: 180, right: 40, top: 84, bottom: 40 },
			xAxis: {
				type: 'value',
				min: 0,
				axisLabel: { ...text, formatter: words.money },
				splitLine: { lineStyle: { color: color.line } },
			},
			yAxis: {
				type: 'category',
				inverse: true,
				data: rows.map(words.nature),
				axisLabel: { ...text, width: 150, overflow: 'truncate' },
				axisTick: { show: false },
				axisLine: { lineStyle: { color: color.outline } },
			},
			series: seriesOf(rows).map((series, i) => {
				const source = fundingSources[i] ?? 'unsaid';
				return { ...series, name: words.source(source) };
			}),
		},
	};
}

const noFrame = { backgroundColor: 'transparent', borderColor: 'transparent' };

function seriesOf(rows: readonly FundingRow[]) {
	return fundingSources.map((source) => ({
		type: 'bar' as const,
		stack: 'amount',
		barWidth: 16,
		// However small, what is there can be seen.
		barMinHeight: 2,
		cursor: 'pointer',
		itemStyle: { color: sourceColor[source] },
		emphasis: {
			itemStyle: { color: sourceColor[source], borderColor: color.ink, borderWidth: 2 },
		},
		data: rows.map(({ parts }) => (parts[source] > 0 ? parts[source] : '-')),
	}));
}

function longest(rows: readonly FundingRow[]): number {
	const lengths = rows.map(({ parts }) =>
		fundingSources.reduce((length, source) => length + Math.max(0, parts[source]), 0),
	);
	return Math.max(...lengths, 1);
}
