/** What each statement reads, in its order. */
export const relations: Record<string, string[]> = {
	'compared-forms': ['form'],
	'compared-indicators': ['indicator'],
	'indicator-facets': [
		...Array<string>(8).fill('faceted_class'),
		...Array<string>(3).fill('faceted_form'),
		...Array<string>(3).fill('faceted_class'),
	],
	'finding-rows': ['selected_finding', 'project'],
	'indicator-goals': ['selected_goal'],
	'indicator-names':
		'selected_indicator shared sized ranked bounded selected_indicator members'.split(' '),
	'indicator-rows': ['selected_indicator'],
	'indicator-totals': ['selected_indicator'],
	'indicator-values': ['selected_indicator'],
	problems: ['problem'],
	ranks: ['selected_project'],
	projects: ['project'],
	'target-classes': ['target_class'],
	targets: ['selected_target'],
	totals: ['selected_group'],
};
