import { group, sum } from 'd3-array';
import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toPercent, toSheet } from '#lib/export/to-sheet.ts';
import { shareOf } from '#lib/words/format.ts';
import type { BodyYear } from '#lib/pages/departments/bodies-by-year.ts';
import { countColumns } from '#lib/pages/shared/bodies/count-columns.ts';
import type { DepartmentsWords } from '#lib/pages/departments/departments.words.ts';

/** A department in the list of all. */
export interface IndexedDepartment {
	/** '' for a blank one. */
	name: string;
	/** By year, '' for projects without one. */
	byYear: Map<string, BodyYear>;
	/** Its units in the latest year of the corpus, the largest amount first; none if there is only one. */
	units: BodyYear[];
}

export interface DepartmentIndex {
	/** The latest first. */
	years: string[];
	/** The largest amount of the latest year first, then those without projects of that year. */
	departments: IndexedDepartment[];
	/** What all of them ask for in the latest year. */
	sumFen: number;
}

/** `rows` in the order of years and amounts in which they are loaded. */
export function toDepartmentIndex(rows: readonly BodyYear[]): DepartmentIndex {
	const wholes = rows.filter(({ unit }) => unit === null);
	const years = [...new Set(wholes.map(({ year }) => year))];
	const [latest] = years;
	const units = group(
		rows.filter(({ unit, year }) => unit !== null && year === latest),
		({ department }) => department,
	);
	const departments = [...group(wholes, ({ department }) => department)].map(([name, own]) => {
		const below = units.get(name) ?? [];
		return {
			name,
			byYear: new Map(own.map((row) => [row.year, row])),
			units: below.length > 1 ? below : [],
		};
	});
	return {
		years,
		departments,
		sumFen: sum(wholes, (row) => (row.year === latest ? row.annual_total_fen : 0)),
	};
}

export function toIndexSheet(
	{ years, departments, sumFen }: DepartmentIndex,
	words: DepartmentsWords,
	heads: SheetWords,
): ExportSheet {
	const [latest = ''] = years;
	return toSheet(
		words.listTitle,
		[
			{
				name: 'department',
				header: words.department,
				type: 'text',
				of: ({ name }) => name || null,
			},
			...years.map((year) => ({
				name: `annual_total_${year || 'unknown'}`,
				header: `${words.yearOf(year)} ${heads.inYuan(words.amount)}`,
				type: 'yuan' as const,
				of: ({ byYear }: IndexedDepartment) => byYear.get(year)?.annual_total_fen ?? null,
			})),
			{
				name: 'share_percent',
				header: heads.inPercent(words.share),
				type: 'number',
				of: ({ byYear }) => {
					const row = byYear.get(latest);
					return row ? toPercent(shareOf(row.annual_total_fen, sumFen)) : null;
				},
			},
			...countColumns<IndexedDepartment>(words, ({ byYear }) => byYear.get(latest)),
		],
		departments,
	);
}
