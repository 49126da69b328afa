import { error } from '@sveltejs/kit';
import { codecOf } from '#lib/pages/overview/link-overview.svelte.ts';
import { loadProblemsOf } from '#lib/pages/overview/project-table/problems.ts';
import { loadOverviewRows } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadCorpusFacets } from '#lib/server/facets.ts';
import { loadDepartments } from '#lib/server/departments.ts';
import { loadYardsticks } from '#lib/server/site-note.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Of a corpus whose departments have no pages this route gives none. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	[...(await loadDepartments()).pages.keys()].flatMap((id) => [{ id }, { id, lang: 'en' }]);

/** The overview of one department, and its place and years among all. */
export const load: PageServerLoad = async ({ params: { id } }) => {
	const { pages } = await loadDepartments();
	const page = pages.get(id);
	if (!page) error(404, `unknown department: ${id}`);
	const { engine } = await loadCorpus();
	const { name: department } = page;
	const rows = await loadOverviewRows(codecOf({ department }).nothing);
	return {
		page,
		departmentCount: pages.size,
		department,
		rows,
		facets: { ...(await loadCorpusFacets()), department: [] },
		problems: await loadProblemsOf(engine, rows.projects),
		sourceCount: 0,
		formCount: 0,
		sources: [],
		answers: {},
		...(await loadYardsticks(department)),
	};
};
