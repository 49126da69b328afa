import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { SheetColumn } from '#lib/export/to-sheet.ts';
import { difference } from './signed-money.ts';

interface Words {
	ofYear: (year: string) => string;
	change: string;
}

/** The columns of the amounts of two years and of their difference. */
export function amountColumns<Row extends { beforeFen: number | null; afterFen: number | null }>(
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
