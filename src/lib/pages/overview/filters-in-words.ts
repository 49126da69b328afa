import type { Selection } from '#lib/selection/selection.ts';
import { formatMoney } from '#lib/words/format.ts';
import type { SharedWords } from '#lib/words/words.ts';
import type { FilterBarWords } from './filter-bar/filter-bar.words.ts';

interface Words {
	bar: FilterBarWords;
	shared: SharedWords;
}

/** What leaves projects out beside year, departments and units, a part for each kind of filter. */
export function filtersInWords(selection: Selection, { bar, shared }: Words): string[] {
	const { amount, search, unit } = selection;
	const lists = [
		[bar.nature, selection.nature.map(shared.natureName)],
		[bar.level2, selection.level2.map(shared.shortLevel2)],
		[bar.lacking, selection.lacking.map(shared.shortLevel2)],
		[bar.severity, selection.severity.map(shared.levelName)],
		[bar.ruleGroup, selection.ruleGroup.map(shared.groupName)],
		[
			bar.reading,
			selection.reading.map((value) => shared.reading[value as keyof typeof shared.reading]),
		],
		[bar.search, search === '' ? [] : [bar.quoted(search)]],
	] as const;
	const bound = (fen: number | null) => (fen === null ? null : formatMoney(fen, unit));
	return [
		...lists.flatMap(([name, values]) =>
			values.length === 0 ? [] : bar.filtered(name, values.join(bar.or)),
		),
		...(amount === null
			? []
			: [
					bar.filtered(
						bar.amount,
						bar.amountWithin(bound(amount.from), bound(amount.to), shared.unitName[unit]),
					),
				]),
	];
}
