import { ascending } from 'd3-array';
import { gravestFirst, ruleGroups, type FindingLevel } from '#lib/model/finding.ts';
import { rootFirst } from '#lib/pages/shared/findings/root-first.ts';
import type { FindingRow } from '#lib/pages/audit/finding-rows.ts';

/** The findings on the same lines of a form. */
export interface FindingItem {
	key: string;
	/** The gravest of its points. */
	level: FindingLevel;
	/** What the others follow from comes first. */
	points: [FindingRow, ...FindingRow[]];
}

const groupOf = (row: FindingRow) => ruleGroups.indexOf(row.rule_group);

const inItem = (a: FindingRow, b: FindingRow) =>
	rootFirst(a, b) || groupOf(a) - groupOf(b) || a.ordinal - b.ordinal;

/** The findings of one project as items: the gravest first, those of a level in the order of the form. */
export function itemsOfProject(rows: readonly FindingRow[]): FindingItem[] {
	const items = new Map<string, FindingRow[]>();
	for (const row of rows) items.set(row.item, [...(items.get(row.item) ?? []), row]);
	return [...items.values()]
		.map(toItem)
		.sort(
			(a, b) =>
				gravestFirst(a, b) ||
				ascending(a.points[0].line ?? Infinity, b.points[0].line ?? Infinity) ||
				a.points[0].ordinal - b.points[0].ordinal,
		);
}

/** The findings of one rule, each an item of its own, in their order. */
export function itemsOfRule(rows: readonly FindingRow[]): FindingItem[] {
	return rows.map((row) => toItem([row]));
}

function toItem(rows: readonly FindingRow[]): FindingItem {
	const [first, ...others] = rows.toSorted(inItem);
	if (!first) throw new Error('an item without a finding');
	const points: FindingItem['points'] = [first, ...others];
	const [{ level }] = points.toSorted(gravestFirst) as [FindingRow];
	return { key: `${first.form_id} ${first.ordinal}`, level, points };
}
