import { sum } from 'd3-array';
import type { ChartOption } from '#lib/components/echarts.ts';
import { matrixHeight, matrixOption, type Matrix } from '#lib/components/matrix.ts';
import { isMeasurable } from '#lib/model/target.ts';
import { color, fontFamily, text, tooltip } from '#lib/theme/chart-style.ts';
import { formatCount, formatShare, shareOf } from '#lib/theme/format.ts';
import { kindName, shortLevel2 } from '#lib/theme/words.ts';
import type { KindCount, PercentTarget } from './target-distribution.ts';

const bins: { name: string; holds: (percent: number) => boolean }[] = [
	{ name: '<50', holds: (percent) => percent < 50 },
	{ name: '50–79', holds: (percent) => percent >= 50 && percent < 80 },
	{ name: '80–84', holds: (percent) => percent >= 80 && percent < 85 },
	{ name: '85–89', holds: (percent) => percent >= 85 && percent < 90 },
	{ name: '90–94', holds: (percent) => percent >= 90 && percent < 95 },
	{ name: '95–99', holds: (percent) => percent >= 95 && percent < 100 },
	{ name: '100', holds: (percent) => percent === 100 },
	{ name: '>100', holds: (percent) => percent > 100 },
];

/** Percentages in bins, a row a type; the bin above 100 only where something is in it. */
export function percentMatrix(targets: readonly PercentTarget[]): Matrix {
	const shown = bins.filter(
		({ name, holds }) => name !== '>100' || targets.some(({ percent }) => holds(percent)),
	);
	const level2s = [...new Set(targets.map(({ level2 }) => level2))];
	const count = (level2: string, holds: (percent: number) => boolean) =>
		sum(targets, (target) =>
			target.level2 === level2 && holds(target.percent) ? target.count : 0,
		);
	const rows = level2s.map((level2) => ({
		name: shortLevel2(level2),
		counts: shown.map(({ holds }) => count(level2, holds)),
	}));
	const columns = shown.map(({ name, holds }) => ({
		name,
		note: formatCount(sum(targets, (target) => (holds(target.percent) ? target.count : 0))),
	}));
	return {
		headLines: 1,
		columns,
		rows,
		describe: (row, column) =>
			`${rows[row]?.name} · ${columns[column]?.name}%\n${rows[row]?.counts[column] ?? 0} 个指标`,
	};
}

/** In CSS pixels. */
export function percentHeight(targets: readonly PercentTarget[], width: number): number {
	return matrixHeight(percentMatrix(targets), width);
}

export function percentOption(targets: readonly PercentTarget[], width: number): ChartOption {
	return matrixOption(percentMatrix(targets), width);
}

const kindRowHeight = 26;

export function kindHeight(kinds: readonly KindCount[]): number {
	return kinds.length * kindRowHeight + 4;
}

/** Said in words too: the bars' two colours alone would be lost in print and to some eyes. */
function labelOf(kind: KindCount['kind']): string {
	return isMeasurable(kind || null) ? `${kindName[kind]}·可衡量` : kindName[kind];
}

/** How many targets are of each kind, with its share of all. */
export function kindOption(kinds: readonly KindCount[]): ChartOption {
	const all = sum(kinds, ({ count }) => count);
	return {
		animation: false,
		grid: { left: 92, right: 104, top: 2, bottom: 2, outerBoundsMode: 'none' },
		tooltip,
		xAxis: { type: 'value', show: false, min: 0 },
		yAxis: {
			type: 'category',
			inverse: true,
			data: kinds.map(({ kind }) => labelOf(kind)),
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: { interval: 0, ...text },
		},
		series: [
			{
				type: 'bar',
				barWidth: 12,
				emphasis: { disabled: true },
				data: kinds.map(({ kind, count }) => ({
					value: count,
					itemStyle: { color: isMeasurable(kind || null) ? color.accent : color.second },
				})),
				label: {
					show: true,
					position: 'right',
					fontFamily,
					fontSize: 12,
					color: color.ink,
					formatter: ({ dataIndex }) => {
						const count = kinds[dataIndex]?.count ?? 0;
						return `${formatCount(count)}  ${formatShare(shareOf(count, all))}`;
					},
				},
				tooltip: {
					formatter: ({ dataIndex }) => {
						const { kind, count } = kinds[dataIndex] ?? { kind: '' as const, count: 0 };
						return `${kindName[kind]}\n${count}/${all} 个指标`;
					},
				},
			},
		],
	};
}
