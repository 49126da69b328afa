import { group } from 'd3-array';
import type { BodyYear } from './bodies-by-year.ts';
import { placesOf, type Places } from './places.ts';

/** What the page of a department tells beside its overview. Whatever is chosen on the page, it stays. */
export interface DepartmentPage {
	name: string;
	/** The years in which it has projects, the latest first, with its place among the departments of each. */
	years: { figures: BodyYear; places: Places }[];
}

/** The pages of all departments that have a name, by name. */
export function departmentPages(rows: readonly BodyYear[]): Map<string, DepartmentPage> {
	const departments = rows.filter(({ unit }) => unit === null);
	const pages = new Map<string, DepartmentPage>();
	for (const [, ofYear] of group(departments, ({ year }) => year)) {
		const placeOf = placesOf(ofYear);
		for (const figures of ofYear) {
			const { department: name } = figures;
			if (name === '') continue;
			const page = pages.get(name) ?? { name, years: [] };
			page.years.push({ figures, places: placeOf(figures) });
			pages.set(name, page);
		}
	}
	return pages;
}
