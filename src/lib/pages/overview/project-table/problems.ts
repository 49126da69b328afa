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
