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

/** Indicators of one name in two or more projects of one year. */
export interface SharedName {
	name: string;
	/** '' where it is not known. */
	year: string;
	indicator_count: number;
	project_count: number;
	/** The first twenty-four, the largest project first. */
	members: NameMember[];
}

export interface SharedNames {
	/** All names that two or more projects of one year use, each year counted by itself. */
	count: number;
	/**
	 * Forty of them, those whose targets differ first, then those with the most projects; the years of a
	 * name side by side, the latest first. Fewer if they would have over 300 members.
	 */
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
		const { name, year, indicator_count, project_count } = row;
		const key = `${year} ${name}`;
		const known = names.get(key) ?? { name, year, indicator_count, project_count, members: [] };
		names.set(key, known);
		known.members.push(toMember(row));
	}
	return { count: rows[0]?.name_count ?? 0, names: [...names.values()] };
}

function toMember(row: Row): NameMember {
	const { form_id, project_name, level2, kind, comparator, value, unit, target_text } = row;
	return { form_id, project_name, level2, kind, comparator, value, unit, target_text };
}
