import { sum } from 'd3-array';
import type { ChartOption } from '#lib/components/echarts.ts';
import { isMeasurable } from '#lib/model/target.ts';
import { color, fontFamily, text, tooltip } from '#lib/theme/chart-style.ts';
import { formatCount, formatShare, shareOf } from '#lib/theme/format.ts';
import { kindName } from '#lib/theme/words.ts';
import type { KindCount } from './target-distribution.ts';

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
