import type { Engine } from '#lib/engine/engine.ts';

export interface DoubtfulForm {
	form_id: string;
	project_name: string | null;
	doubt_count: number;
}

/** The forms that were not surely read: the first ones, and how many there are. */
export interface DoubtfulForms {
	forms: DoubtfulForm[];
	count: number;
}

const shown = 50;

export async function loadDoubtfulForms(engine: Engine): Promise<DoubtfulForms> {
	const [{ count } = { count: 0 }] = await engine.query<{ count: number }>(
		`SELECT CAST(count(*) AS INTEGER) AS count FROM project WHERE doubt_count > 0`,
	);
	const forms = await engine.query<DoubtfulForm>(`SELECT form_id, project_name, doubt_count
FROM project
WHERE doubt_count > 0
ORDER BY doubt_count DESC, form_id
LIMIT ${shown}`);
	return { forms, count };
}
