import type { Engine } from '#lib/engine/engine.ts';
import { gravestFirst, type FindingLevel } from '#lib/model/finding.ts';
import { linesOf } from '#lib/pages/audit/finding-rows.ts';
import type { Review, ReviewFinding } from '#lib/pages/shared/desk/review.ts';
import { literal } from '#lib/selection/sql-text.ts';

interface FormRow {
	form_id: string;
	project_name: string | null;
	department: string | null;
	unit: string | null;
	fiscal_year: number | null;
	budget_year: number | null;
	annual_fen: number | null;
	source_id: string;
	file: string;
	start_line: number;
	end_line: number;
	doubt_count: number;
}

interface FoundRow {
	form_id: string;
	rule: string;
	level: FindingLevel;
	line: number | null;
	lines: string;
	quote: string;
	message: string;
	suggestion: string | null;
	shared: boolean;
}

/** The number of all projects. */
export async function countProjects(engine: Engine): Promise<number> {
	const [row] = await engine.query<{ count: number }>(
		'SELECT CAST(count(*) AS INTEGER) AS count FROM project',
	);
	return row?.count ?? 0;
}

/**
 * The forms with these ids, or all, as their reviewers see them: in the order of the documents, the
 * gravest findings first. Ids that no form has are left out.
 */
export async function loadReviews(
	engine: Engine,
	formIds: readonly string[] | null,
): Promise<Review[]> {
	if (formIds?.length === 0) return [];
	const chosen = (column: string) =>
		formIds === null ? '' : ` WHERE ${column} IN (${formIds.map(literal).join(', ')})`;
	const [forms, found] = await Promise.all([
		engine.query<FormRow>(`SELECT f.form_id, f.project_name, f.department, f.unit, f.fiscal_year,
	p.budget_year, CAST(f.annual_total_fen AS DOUBLE) AS annual_fen, f.source_id, f.file, f.start_line,
	f.end_line, f.doubt_count
FROM form AS f
JOIN project AS p ON p.form_id = f.form_id${chosen('f.form_id')}
ORDER BY p.document_order`),
		engine.query<FoundRow>(`SELECT form_id, rule, level, line, lines, quote, message, suggestion, shared
FROM finding${chosen('form_id')}
ORDER BY form_id, ordinal`),
	]);
	const byForm = new Map<string, ReviewFinding[]>(forms.map(({ form_id }) => [form_id, []]));
	for (const { form_id, lines, shared, ...row } of found) {
		byForm.get(form_id)?.push({
			...row,
			isShared: shared,
			formId: form_id,
			lines: linesOf({ lines }),
			others: [],
		});
	}
	return forms.map((form) => ({
		formId: form.form_id,
		projectName: form.project_name,
		department: form.department,
		unit: form.unit,
		fiscalYear: form.fiscal_year,
		countedYear: form.budget_year,
		annualFen: form.annual_fen,
		source: `${form.source_id}/${form.file}`,
		startLine: form.start_line,
		endLine: form.end_line,
		findings: (byForm.get(form.form_id) ?? []).toSorted(gravestFirst),
		doubtCount: form.doubt_count,
	}));
}
