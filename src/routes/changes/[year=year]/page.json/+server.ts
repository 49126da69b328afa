import { error, json } from '@sveltejs/kit';
import { changedYears, loadChangeRows } from '#lib/server/years/changes.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** A corpus of one year has none. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await changedYears()).map((year) => ({ year: String(year) }));

export const GET: RequestHandler = async ({ params: { year } }) => {
	const rows = await loadChangeRows(Number(year));
	if (!rows) error(404, `no changes in ${year}`);
	return json(rows);
};
