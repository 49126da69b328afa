import { error } from '@sveltejs/kit';
import { changedYears, loadChanges } from '#lib/server/years/changes.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page of the latest year, and one for each year that has a year before. */
export const entries: EntryGenerator = async () =>
	[undefined, ...(await changedYears())].flatMap((year) => {
		const of = year === undefined ? {} : { year: String(year) };
		return [of, { ...of, lang: 'en' }];
	});

export const load: PageServerLoad = async ({ params: { year } }) => {
	const page = await loadChanges(year === undefined ? undefined : Number(year));
	if (!page) error(404, `no changes in ${year}`);
	return { page };
};
