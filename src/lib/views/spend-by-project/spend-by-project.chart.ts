import type { ChartOption } from '#lib/components/echarts.ts';
import { nameAbove, narrowBelow } from '#lib/components/narrow.ts';
import { color, fontFamily, text, tooltip } from '#lib/theme/chart-style.ts';
import { formatCount, formatShare, formatWan } from '#lib/theme/format.ts';
import { projectName } from '#lib/theme/words.ts';
import { cumulativeShare, type SpendRow } from './spend-by-project.ts';

const rowHeight = 26;
const narrowRowHeight = 40;
const margin = 4;

interface Bar {
	name: string;
	fen: number | null;
	share: number | null;
	isRest: boolean;
}

/** One bar a project and, where the selection has more than thirty, one for all others. */
function toBars(rows: readonly SpendRow[]): Bar[] {
	const bars = rows.map((row) => ({
		name: projectName(row.project_name),
		fen: row.annual_total_fen,
		share: cumulativeShare(row),
		isRest: false,
	}));
	const last = rows.at(-1);
	if (!last || last.project_count === rows.length) return bars;
	const name = `其余 ${formatCount(last.project_count - rows.length)} 个项目`;
	// Blank amounts come last, so behind a blank one there are only blanks.
	const fen = last.annual_total_fen === null ? null : last.sum_fen - last.cumulative_fen;
	return [...bars, { name, fen, share: last.sum_fen === 0 ? null : 1, isRest: true }];
}

/** In CSS pixels. */
export function spendHeight(rows: readonly SpendRow[], width: number): number {
	const height = width < narrowBelow ? narrowRowHeight : rowHeight;
	return Math.max(toBars(rows).length, 1) * height + 2 * margin;
}

/** Ranked bars; right of them the amount and the cumulative share. */
export function spendOption(rows: readonly SpendRow[], width: number): ChartOption {
	const bars = toBars(rows);
	const narrow = width < narrowBelow;
	const nameWidth = narrow ? 0 : Math.round(Math.min(width * 0.34, 280));
	const columns = { amount: 62, share: 58 };
	const category = {
		type: 'category' as const,
		inverse: true,
		axisLine: { show: false },
		axisTick: { show: false },
	};
	const cell = { fontFamily, fontSize: 12, align: 'right' as const };
	const rich = {
		amount: { ...cell, width: columns.amount, color: color.ink },
		share: { ...cell, width: columns.share, color: color.faint },
	};
	return {
		animation: false,
		grid: {
			left: nameWidth,
			right: columns.amount + columns.share + 8,
			top: margin,
			bottom: margin,
			outerBoundsMode: 'none',
		},
		tooltip: {
			...tooltip,
			trigger: 'axis',
			axisPointer: { type: 'none' },
			formatter: (params) =>
				describe(bars[Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : 0]),
		},
		xAxis: [
			{ type: 'value', show: false, min: 0 },
			{ type: 'value', show: false, min: 0, max: 1 },
		],
		yAxis: [
			{
				...category,
				data: bars.map(({ name }) => name),
				axisLabel: {
					interval: 0,
					width: (narrow ? width : nameWidth) - 10,
					overflow: 'truncate',
					...text,
					...(narrow ? nameAbove : {}),
				},
			},
			{
				...category,
				position: 'right',
				data: bars.map((_bar, i) => String(i)),
				axisLabel: {
					interval: 0,
					margin: 0,
					formatter: (_value: string, i: number) => labelOf(bars[i]),
					rich,
				},
			},
		],
		series: [
			{
				type: 'bar',
				barWidth: 12,
				emphasis: { disabled: true },
				data: bars.map(({ fen, isRest }) => ({
					value: (fen ?? 0) / 1_000_000,
					itemStyle: { color: isRest ? color.outline : color.accent },
				})),
			},
			{
				type: 'line',
				xAxisIndex: 1,
				symbol: 'circle',
				symbolSize: 4,
				silent: true,
				emphasis: { disabled: true },
				lineStyle: { color: color.second, width: 1 },
				itemStyle: { color: color.second },
				// Where names stand above the bars the line would cross them; the share is printed anyway.
				data: narrow ? [] : bars.map(({ share }, i) => [share ?? NaN, i]),
			},
		],
	};
}

function labelOf(bar: Bar | undefined): string {
	if (!bar) return '';
	return `{amount|${formatWan(bar.fen)}}{share|${formatShare(bar.share)}}`;
}

function describe(bar: Bar | undefined): string {
	if (!bar) return '';
	const amount = bar.fen === null ? '未填写' : `${formatWan(bar.fen)} 万元`;
	return `${bar.name}\n年度资金申请总额 ${amount}\n累计占比 ${formatShare(bar.share)}`;
}
