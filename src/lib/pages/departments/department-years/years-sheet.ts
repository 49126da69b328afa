import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { BodyYear } from '#lib/pages/departments/bodies-by-year.ts';
import { countColumns } from '#lib/pages/shared/bodies/count-columns.ts';
import type { DepartmentsWords } from '#lib/pages/departments/departments.words.ts';

interface ChangedYear extends BodyYear {
	/** From the year just before; null where that is not there. */
	change_fen: number | null;
}

/** Years, the latest first, each with its change from the year before. */
export function withChange(years: readonly BodyYear[]): ChangedYear[] {
	return years.map((row) => {
		const before = years.find(
			({ year }) => row.year !== '' && Number(year) === Number(row.year) - 1,
		);
		return { ...row, change_fen: before ? row.annual_total_fen - before.annual_total_fen : null };
	});
}

export function toYearsSheet(
	rows: readonly ChangedYear[],
	words: DepartmentsWords,
	heads: SheetWords,
): ExportSheet {
	return toSheet(
		words.years.title,
		[
			{ name: 'fiscal_year', header: words.year, type: 'text', of: ({ year }) => year || null },
			{
				name: 'annual_total',
				header: heads.inYuan(words.amount),
				type: 'yuan',
				of: (row) => row.annual_total_fen,
			},
			{
				name: 'change',
				header: heads.inYuan(words.change),
				type: 'yuan',
				of: (row) => row.change_fen,
			},
			...countColumns<ChangedYear>(words, (row) => row),
		],
		rows,
	);
}
