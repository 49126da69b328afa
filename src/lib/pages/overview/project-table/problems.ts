import type { Engine } from '#lib/engine/engine.ts';
import sql from './problems.sql?raw';

/** A part of a form that could not be read, with its position. */
export interface ProblemRow {
	message: string;
	line: number | null;
	column: number | null;
}

/** The problems of one form, and the cells that no field took. */
export function loadProblems(engine: Engine, formId: string): Promise<ProblemRow[]> {
	return engine.query<ProblemRow>(sql, [formId]);
}

/** The problems of all of these projects that have any, by form. */
export async function loadProblemsOf(
	engine: Engine,
	projects: readonly { form_id: string; problem_count: number }[],
): Promise<Record<string, ProblemRow[]>> {
	const withProblems = projects.filter(({ problem_count }) => problem_count > 0);
	return Object.fromEntries(
		await Promise.all(
			withProblems.map(
				async ({ form_id }) => [form_id, await loadProblems(engine, form_id)] as const,
			),
		),
	);
}
