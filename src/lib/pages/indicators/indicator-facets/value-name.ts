import type { Comparator } from '#lib/model/target.ts';
import type { IndicatorFacet } from '#lib/selection/indicator-selection.ts';
import { formatComparator } from '#lib/figures/format-target.ts';
import type { SharedWords } from '#lib/words/words.ts';
import type { IndicatorFacetsWords } from './indicator-facets.words.ts';

interface Vocabulary {
	facets: IndicatorFacetsWords;
	shared: SharedWords;
	/** The names of projects by their id. */
	projects: Record<string, string>;
}

/** The name of a facet value on the page. Printed labels stay as they are. */
export function valueName(
	facet: IndicatorFacet,
	value: string,
	{ facets, shared, projects }: Vocabulary,
): string {
	switch (facet) {
		case 'kind':
			return shared.kindName[value as keyof SharedWords['kindName']] ?? value;
		case 'comparator':
			return value === '..'
				? facets.range
				: formatComparator((value || null) as Comparator | null) || facets.noComparator;
		case 'year':
			return value || facets.noYear;
		case 'department':
			return value || facets.noDepartment;
		case 'carrier':
			return value || facets.noCarrier;
		case 'unit':
			return value || facets.noUnit;
		case 'nature':
			return value === '' ? shared.natureName(value) : shared.glossed(value);
		case 'project':
			return projects[value] ?? value;
		case 'measurable':
		case 'problem':
		case 'repair':
			return facets[facet][value as 'yes' | 'no'] ?? value;
		case 'reading':
			return shared.reading[value as keyof SharedWords['reading']] ?? value;
		default:
			return value === '' ? facets.noLabel : shared.glossed(value);
	}
}
