import { group } from 'd3-array';
import type { FindingRow } from '#lib/pages/audit/finding-rows.ts';
import type { AuditOrder } from '#lib/selection/audit-selection.ts';
import type { ListSection, LoadedList } from './load-list.ts';

/** The loaded findings of each section. */
export function rowsBySection(
	lists: readonly LoadedList[],
	by: AuditOrder,
): Map<string, FindingRow[]> {
	const rows = lists.flatMap((list) => list.rows);
	return group(rows, (row) => (by === 'rule' ? row.rule : row.form_id));
}

/** A screen of items. */
const itemsInSight = 12;

/** The sections that are open before anybody opens one: the first, and more while they are short. */
export function sectionsToOpen(sections: readonly ListSection[]): string[] {
	let items = 0;
	return sections
		.filter(({ item_count }, i) => (items += item_count) <= itemsInSight || i === 0)
		.map(({ key }) => key);
}
