import type { Engine } from '#lib/engine/engine.ts';

export interface PrintedSources {
	/** Of the documents that hold a form, the first one's title, or its folder and file. */
	title: string;
	count: number;
}

export async function loadPrintedSources(engine: Engine): Promise<PrintedSources> {
	const [{ count, title } = { count: 0, title: null }] = await engine.query<{
		count: number;
		title: string | null;
	}>(`SELECT CAST(count(*) AS INTEGER) AS count, min(coalesce(title, concat(source_id, '/', file))) AS title
FROM source
WHERE form_count > 0`);
	return { count, title: title ?? '' };
}
