import { allFindings, auditCodec, type AuditSelection } from './audit-selection.ts';
import { overviewCodec, type Selection } from './selection.ts';

/** The selected projects, as far as they are loaded, and how many there are. */
interface Counted {
	projects: readonly { form_id: string }[];
	totals: { project_count: number };
}

/** The address of the audit with the findings of these rules. Null where it cannot select them. */
export type FindingLink = (rules: readonly string[]) => string | null;

/** Links from the figures of the overview, under its selection, to the audit at `address`. */
export function linkToFindings(
	address: string,
	...shown: Parameters<typeof toFindings>
): FindingLink {
	const chosen = toFindings(...shown);
	return (rules) => chosen && `${address}?${auditCodec.format({ ...chosen, rule: [...rules] })}`;
}

/**
 * The projects that a selection of the overview counts, as the audit selects them. Where the audit has no
 * such filter, the projects themselves are selected; null where not all of them are loaded. `years`: those
 * of the corpus, the latest first; the overview shows one of them.
 */
export function toFindings(
	selection: Selection,
	{ projects, totals }: Counted,
	years: readonly string[],
): AuditSelection | null {
	const { department } = selection;
	const year = years.length > 1 ? [selection.year ?? years[0] ?? ''] : [];
	if (!overviewCodec.isFiltered({ ...selection, department: [] }))
		return { ...allFindings, year, department };
	// No project would mean all of them.
	if (projects.length < totals.project_count || projects.length === 0) return null;
	return { ...allFindings, project: projects.map(({ form_id }) => form_id).sort() };
}
