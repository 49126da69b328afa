import { largestShown, type ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import type { Totals } from '#lib/pages/overview/rows/totals.ts';

/** One of the largest projects by 年度资金申请总额; a blank amount comes last. */
export interface SpendRow {
	form_id: string;
	project_name: string | null;
	annual_total_fen: number | null;
	/** The sum of this project and all larger ones. */
	cumulative_fen: number;
	/** The sum over all selected projects, including those without a bar. */
	sum_fen: number;
	project_count: number;
}

/** The largest projects with their running sums. The projects must come largest first. */
export function toSpend(projects: readonly ProjectRow[], totals: Totals): SpendRow[] {
	let cumulative = 0;
	return projects.slice(0, largestShown).map(({ form_id, project_name, annual_total_fen }) => ({
		form_id,
		project_name,
		annual_total_fen,
		cumulative_fen: (cumulative += annual_total_fen ?? 0),
		sum_fen: totals.annual_total_fen,
		project_count: totals.project_count,
	}));
}
