import type { DoubtedField } from '#lib/corpus/findings/doubted-fields.ts';
import type { NatureTotals, Totals } from '#lib/pages/overview/rows/totals.ts';
import { formatCount } from '#lib/words/format.ts';
import type { DoubtedFiguresWords } from './doubted-figures.words.ts';

/** How many of the selected projects have a finding that doubts the field; '' where none has. */
export function saysDoubt(
	field: DoubtedField,
	totals: Pick<Totals, `${DoubtedField}_doubted`> & {
		natures: readonly Pick<NatureTotals, 'nature' | 'nature_doubted'>[];
	},
	words: DoubtedFiguresWords,
	natureName: (nature: string) => string,
): string {
	const count = totals[`${field}_doubted`];
	if (count === 0) return '';
	if (field !== 'nature') return words[field](formatCount(count));
	const natures = totals.natures
		.filter(({ nature_doubted }) => nature_doubted > 0)
		.map(({ nature, nature_doubted }) =>
			words.ofNature(formatCount(nature_doubted), natureName(nature)),
		);
	return words.nature(natures.join(words.comma));
}
