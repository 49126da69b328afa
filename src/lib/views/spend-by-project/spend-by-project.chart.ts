import { bar, barRows, type BarRow } from '#lib/components/bar-rows.ts';
import type { ChartOption } from '#lib/components/echarts.ts';
import { color } from '#lib/theme/chart-style.ts';
import { formatCount, formatShare, formatWan } from '#lib/theme/format.ts';
import { projectName } from '#lib/theme/words.ts';
import { cumulativeShare, type SpendRow } from './spend-by-project.ts';

interface Bar extends BarRow {
	fen: number | null;
	share: number | null;
	isRest: boolean;
}

/** One bar a project and, where the selection has more than thirty, one for all others. */
export function toBars(rows: readonly SpendRow[]): Bar[] {
	const bars = rows.map((row) =>
		toBar(row.form_id, projectName(row.project_name), row.annual_total_fen, cumulativeShare(row)),
	);
	const last = rows.at(-1);
	if (!last || last.project_count === rows.length) return bars;
	const name = `其余 ${formatCount(last.project_count - rows.length)} 个项目`;
	// Blank amounts come last, so behind a blank one there are only blanks.
	const fen = last.annual_total_fen === null ? null : last.sum_fen - last.cumulative_fen;
	const rest = toBar('', name, fen, last.sum_fen === 0 ? null : 1);
	return [...bars, { ...rest, isRest: true }];
}

function toBar(key: string, name: string, fen: number | null, share: number | null): Bar {
	return { key, name, fen, share, isRest: false, values: [formatWan(fen), formatShare(share)] };
}

/** Ranked bars, and the cumulative share as a line over them. */
export function spendOption(bars: readonly Bar[], narrow: boolean): ChartOption {
	return {
		...barRows(bars.length, narrow),
		series: [
			{
				...bar,
				data: bars.map(({ fen, isRest }) => ({
					value: (fen ?? 0) / 1_000_000,
					itemStyle: { color: isRest ? color.outline : color.accent },
				})),
			},
			{
				type: 'line',
				xAxisIndex: 1,
				showSymbol: false,
				silent: true,
				emphasis: { disabled: true },
				lineStyle: { color: color.second, width: 1 },
				// Where names stand above the bars the line would cross them; the share is printed anyway.
				data: narrow ? [] : bars.map(({ share }, i) => [share ?? NaN, i]),
			},
		],
	};
}
