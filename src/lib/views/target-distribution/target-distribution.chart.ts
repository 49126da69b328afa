import { sum } from 'd3-array';
import { toLengths, type BarRow } from '#lib/components/bar-rows.ts';
import { isMeasurable } from '#lib/model/target.ts';
import { formatCount, formatShare, shareOf } from '#lib/theme/format.ts';
import { kindName } from '#lib/theme/words.ts';
import type { KindCount } from './target-distribution.ts';

/** How many targets are of each kind, with its share of all. */
export function toKindBars(kinds: readonly KindCount[]): BarRow[] {
	const all = sum(kinds, ({ count }) => count);
	const lengths = toLengths(kinds.map(({ count }) => count));
	return kinds.map(({ kind, count }, i) => {
		const measurable = isMeasurable(kind || null);
		return {
			// Said in words too: the bars' two colours alone would be lost in print and to some eyes.
			name: measurable ? `${kindName[kind]}·可衡量` : kindName[kind],
			values: [formatCount(count), formatShare(shareOf(count, all))],
			length: lengths[i] ?? 0,
			tone: measurable ? 'accent' : 'second',
		};
	});
}
