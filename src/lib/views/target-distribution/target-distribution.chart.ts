import { sum } from 'd3-array';
import { bar, barRows, type BarRow } from '#lib/components/bar-rows.ts';
import type { ChartOption } from '#lib/components/echarts.ts';
import { isMeasurable } from '#lib/model/target.ts';
import { color } from '#lib/theme/chart-style.ts';
import { formatCount, formatShare, shareOf } from '#lib/theme/format.ts';
import { kindName } from '#lib/theme/words.ts';
import type { KindCount } from './target-distribution.ts';

/** How many targets are of each kind, with its share of all. */
export function toKindBars(kinds: readonly KindCount[]): BarRow[] {
	const all = sum(kinds, ({ count }) => count);
	return kinds.map(({ kind, count }) => ({
		key: kind,
		// Said in words too: the bars' two colours alone would be lost in print and to some eyes.
		name: isMeasurable(kind || null) ? `${kindName[kind]}·可衡量` : kindName[kind],
		values: [formatCount(count), formatShare(shareOf(count, all))],
	}));
}

export function kindOption(kinds: readonly KindCount[], narrow: boolean): ChartOption {
	return {
		...barRows(kinds.length, narrow),
		series: [
			{
				...bar,
				data: kinds.map(({ kind, count }) => ({
					value: count,
					itemStyle: { color: isMeasurable(kind || null) ? color.accent : color.second },
				})),
			},
		],
	};
}
