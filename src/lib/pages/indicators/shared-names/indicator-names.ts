import type { Engine } from '#lib/engine/engine.ts';
import type { Comparator, TargetKind } from '#lib/model/target.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import type { IndicatorSelection } from '#lib/selection/indicator-selection.ts';
import sql from './indicator-names.sql?raw';

/** A project's promise under a name that other projects use too. */
export interface NameMember {
	form_id: string;
	project_name: string | null;
	level2: string;
	kind: TargetKind | '';
	comparator: Comparator | '';
	/** Null for prose, ranges and changes, which are no single value. */
	value: number | null;
	unit: string;
	target_text: string | null;
}

/** Indicators of one name in two or more projects. */
export interface SharedName {
	name: string;
	indicator_count: number;
	project_count: number;
	/** The first twenty-four, the largest project first. */
	members: NameMember[];
}

export interface SharedNames {
	/** All names that two or more projects use. */
	count: number;
	/** The forty names with the most projects; fewer if they would have over 300 members. */
	names: SharedName[];
}

type Row = NameMember & Omit<SharedName, 'members'> & { name_count: number };

export async function loadSharedNames(
	engine: Engine,
	selection: IndicatorSelection,
): Promise<SharedNames> {
	const rows = await engine.query<Row>(overIndicators(sql, selection));
	const names = new Map<string, SharedName>();
	for (const row of rows) {
		const { name, indicator_count, project_count } = row;
		const known = names.get(name) ?? { name, indicator_count, project_count, members: [] };
		names.set(name, known);
		known.members.push(toMember(row));
	}
	return { count: rows[0]?.name_count ?? 0, names: [...names.values()] };
}

function toMember(row: Row): NameMember {
	const { form_id, project_name, level2, kind, comparator, value, unit, target_text } = row;
	return { form_id, project_name, level2, kind, comparator, value, unit, target_text };
}
