// The departments of the corpus and what their pages tell beside an overview, worked out at build time.
import { departmentPageLimit } from '#lib/corpus/department-path.ts';
import { slugOf } from '#lib/corpus/project-path.ts';
import { loadBodiesByYear, type BodyYear } from '#lib/pages/departments/bodies-by-year.ts';
import { departmentPages, type DepartmentPage } from '#lib/pages/departments/department-page.ts';
import { loadCorpus } from './corpus.ts';

interface Departments {
	bodies: BodyYear[];
	/** Of departments, one that is blank among them. */
	count: number;
	/** By the folder of the page: none where there is one department, or too many. */
	pages: Map<string, DepartmentPage>;
}

let loaded: Promise<Departments> | undefined;

export function loadDepartments(): Promise<Departments> {
	loaded ??= loadCorpus().then(async ({ engine }) => {
		const bodies = await loadBodiesByYear(engine);
		const pages = departmentPages(bodies);
		const isPaged = pages.size > 1 && pages.size <= departmentPageLimit;
		return {
			bodies,
			count: new Set(bodies.map(({ department }) => department)).size,
			pages: new Map(isPaged ? [...pages].map(([name, page]) => [slugOf(name), page]) : []),
		};
	});
	return loaded;
}
