import type { Engine } from '#lib/engine/engine.ts';

/** A document of the corpus as it was received. */
export interface SourceDocument {
	source_id: string;
	file: string;
	title: string | null;
	issuing_body: string | null;
	format: string | null;
	bytes: number;
	/** Hex; '' where a folder holds no document. */
	sha256: string;
	form_count: number;
	/** Of the document and of its forms. */
	problem_count: number;
}

/** The documents of the corpus, in its order. */
export function loadSourceDocuments(engine: Engine): Promise<SourceDocument[]> {
	return engine.query<SourceDocument>(`SELECT
	s.source_id, s.file, s.title, s.issuing_body, s.format, s.bytes, s.sha256, s.form_count,
	CAST(coalesce(p.problem_count, 0) AS INTEGER) AS problem_count
FROM source AS s
LEFT JOIN (
	SELECT source_id, file, count(*) AS problem_count FROM problem GROUP BY source_id, file
) AS p ON p.source_id = s.source_id AND p.file = s.file
ORDER BY s.source_id, s.file`);
}
