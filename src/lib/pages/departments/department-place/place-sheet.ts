import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toPercent, toSheet } from '#lib/export/to-sheet.ts';
import type { DepartmentsWords } from '#lib/pages/departments/departments.words.ts';
import { placedNames, type Places } from '#lib/pages/departments/places.ts';

/** The figures of a department with their places; none in a year without projects. */
export function toPlaceSheet(
	places: Places | undefined,
	words: DepartmentsWords,
	heads: SheetWords,
): ExportSheet {
	const { names } = words.place;
	const headings = {
		...names,
		annualTotal: heads.inYuan(names.annualTotal),
		measurableShare: heads.inPercent(names.measurableShare),
	};
	const rows = places ? placedNames.map((name) => ({ name, ...places[name] })) : [];
	return toSheet(
		words.place.title,
		[
			{
				name: 'figure',
				header: words.place.figure,
				type: 'text',
				of: ({ name }) => headings[name],
			},
			{
				name: 'value',
				header: words.place.value,
				type: 'number',
				of: ({ name, value }) => {
					if (value === null) return null;
					if (name === 'annualTotal') return value / 100;
					return name === 'measurableShare' ? toPercent(value) : value;
				},
			},
			{
				name: 'rank',
				header: words.place.place,
				type: 'number',
				of: ({ standing }) => standing?.rank ?? null,
			},
			{
				name: 'ranked',
				header: words.place.ranked,
				type: 'number',
				of: ({ standing }) => standing?.count ?? null,
			},
		],
		rows,
	);
}
