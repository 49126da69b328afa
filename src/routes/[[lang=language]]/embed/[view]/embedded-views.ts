/** The cards of the overview that have a page of their own, by the name that they have there. */
export const embeddedViews = [
	'spend-by-project',
	'indicator-structure',
	'funding-structure',
	'delivery-months',
	'measurable-share',
	'finding-heat-map',
	'target-distribution',
] as const;
