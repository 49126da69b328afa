import type { Facets } from '#lib/selection/selection.ts';

/** Of a corpus without any value. */
export const noFacets: Facets = {
	year: [],
	department: [],
	nature: [],
	level2: [],
	lacking: [],
	severity: [],
	ruleGroup: [],
	reading: [],
};
