import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { YearAmounts } from '#lib/figures/years/bridge.ts';
import type { SheetColumn } from '#lib/export/to-sheet.ts';

interface Words {
	ofYear: (year: string) => string;
	change: string;
}

/** The columns of the amounts of two years and of their difference. */
export function amountColumns<Row extends YearAmounts>(
	[before, year]: readonly [string, string],
	words: Words,
	heads: SheetWords,
): SheetColumn<Row>[] {
	return [
		{
			name: 'before',
			header: heads.inYuan(words.ofYear(before)),
			type: 'yuan',
			of: ({ beforeFen }) => beforeFen,
		},
		{
			name: 'after',
			header: heads.inYuan(words.ofYear(year)),
			type: 'yuan',
			of: ({ afterFen }) => afterFen,
		},
		{ name: 'change', header: heads.inYuan(words.change), type: 'yuan', of: difference },
	];
}

/** How much more the later year asks for; null where one of them is blank. */
export function difference({ beforeFen, afterFen }: YearAmounts): number | null {
	return beforeFen === null || afterFen === null ? null : afterFen - beforeFen;
}
