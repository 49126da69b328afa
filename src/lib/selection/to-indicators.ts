import { allIndicators, indicatorCodec, type IndicatorSelection } from './indicator-selection.ts';
import { overviewCodec, type Selection } from './selection.ts';

/** The selected projects, as far as they are loaded, and how many there are. */
interface Counted {
	projects: readonly { form_id: string }[];
	totals: { project_count: number };
}

/** The address of the indicators' page with those that a mark counts. Null where it cannot select them. */
export type IndicatorLink = (chosen: Partial<IndicatorSelection>) => string | null;

/** Links from the marks of the overview, under its selection, to the indicators' page at `address`. */
export function linkToIndicators(
	address: string,
	...shown: Parameters<typeof toIndicators>
): IndicatorLink {
	const counted = toIndicators(...shown);
	return (chosen) => counted && `${address}?${indicatorCodec.format({ ...counted, ...chosen })}`;
}

/**
 * The indicators that a selection of the overview counts, as the indicators' page selects them. That
 * page has no filter of findings or amounts. Where one is chosen, the projects themselves are selected;
 * null where not all of them are loaded. `years`: those of the corpus, the latest first; the overview
 * shows one of them.
 */
export function toIndicators(
	selection: Selection,
	{ projects, totals }: Counted,
	years: readonly string[],
): IndicatorSelection | null {
	const { department, carrier, nature, level2 } = selection;
	const shared = { department, carrier, nature, level2 };
	const others = { ...selection, department: [], carrier: [], nature: [], level2: [] };
	if (!overviewCodec.isFiltered(others)) {
		const year = years.length > 1 ? [selection.year ?? years[0] ?? ''] : [];
		return { ...allIndicators, ...shared, year };
	}
	if (projects.length < totals.project_count) return null;
	// No project would mean all of them.
	if (projects.length === 0) return null;
	return { ...allIndicators, level2, project: projects.map(({ form_id }) => form_id).sort() };
}
