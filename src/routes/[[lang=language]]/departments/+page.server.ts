import { loadDepartments } from '#lib/server/departments.ts';
import type { PageServerLoad } from './$types';

/** The list of all departments, complete without scripts. */
export const load: PageServerLoad = async () => {
	const { bodies } = await loadDepartments();
	return { bodies };
};
