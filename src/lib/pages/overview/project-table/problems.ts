import type { Engine } from '#lib/engine/engine.ts';
import sql from './problems.sql?raw';

/** What could not be read of a form, and where. */
export interface ProblemRow {
	message: string;
	line: number | null;
	column: number | null;
}

/** The problems of one form and its cells that no field took. */
export function loadProblems(engine: Engine, formId: string): Promise<ProblemRow[]> {
	return engine.query<ProblemRow>(sql, [formId]);
}
