import { sum } from 'd3-array';
import { toLengths, type BarRow } from '#lib/charts/bar-rows.ts';
import { isMeasurable } from '#lib/model/target.ts';
import type { IndicatorLink } from '#lib/selection/to-indicators.ts';
import { formatCount, formatShare, sharesOf } from '#lib/words/format.ts';
import type { SharedWords } from '#lib/words/words.ts';
import type { KindCount } from './target-distribution.ts';

/** How many targets are of each kind, with its share of all. */
export function toKindBars(
	kinds: readonly KindCount[],
	words: SharedWords,
	linkTo?: IndicatorLink,
): BarRow[] {
	const all = sum(kinds, ({ count }) => count);
	const counts = kinds.map(({ count }) => count);
	const lengths = toLengths(counts);
	const shares = sharesOf(counts, all);
	return kinds.map(({ kind, count }, i) => {
		const name = words.kindName[kind];
		const measurable = isMeasurable(kind || null);
		return {
			// Said in words too: the bars' two colours alone would be lost in print and to some eyes.
			name: measurable ? words.measurableKind(name) : name,
			href: count > 0 ? linkTo?.({ kind: [kind] }) : null,
			values: [formatCount(count), formatShare(shares[i] ?? null)],
			length: lengths[i] ?? 0,
			tone: measurable ? 'accent' : 'second',
		};
	});
}
