import { allIndicators, type IndicatorSelection } from './indicator-selection.ts';
import { formatIndicatorSelection } from './indicator-url.ts';
import type { Selection } from './selection.ts';

/** What is selected: as many of its projects as are read, and how many they are. */
interface Counted {
	projects: readonly { form_id: string }[];
	totals: { project_count: number };
}

/** The address of the page of the indicators with those that a mark counts; null where that page cannot select them. */
export type IndicatorLink = (chosen: Partial<IndicatorSelection>) => string | null;

/**
 * Links from the marks of the overview to `address`, the page of the indicators, under what is selected on
 * the overview.
 */
export function linkToIndicators(
	address: string,
	...shown: Parameters<typeof toIndicators>
): IndicatorLink {
	const counted = toIndicators(...shown);
	return (chosen) => counted && `${address}?${formatIndicatorSelection({ ...counted, ...chosen })}`;
}

/**
 * The indicators that a selection of the overview counts, as the page of the indicators selects them. It
 * knows neither a project's name, amount nor findings: where one of these is chosen, the projects
 * themselves are. Null where not all of them are given.
 */
export function toIndicators(
	{ nature, level2, severity, finding, search, amount }: Selection,
	{ projects, totals }: Counted,
): IndicatorSelection | null {
	const isOfFacets = severity.length + finding.length === 0 && search === '' && amount === null;
	if (isOfFacets) return { ...allIndicators, nature, level2 };
	if (projects.length < totals.project_count) return null;
	// No project would mean all of them.
	if (projects.length === 0) return null;
	return { ...allIndicators, level2, project: projects.map(({ form_id }) => form_id).sort() };
}
