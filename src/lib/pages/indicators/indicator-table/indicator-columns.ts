import type { IndicatorSort } from '#lib/selection/indicator-selection.ts';

/** The columns of the list, in order, with the key that each can be sorted by. */
export const indicatorColumns: readonly {
	key: 'project' | 'level' | 'name' | 'target' | 'value' | 'source';
	sort?: IndicatorSort['column'];
}[] = [
	{ key: 'project', sort: 'project' },
	{ key: 'level', sort: 'level' },
	{ key: 'name' },
	{ key: 'target' },
	{ key: 'value', sort: 'value' },
	{ key: 'source', sort: 'source' },
];
