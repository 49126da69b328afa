import type { Engine } from '#lib/engine/engine.ts';
import type { Reading } from '#lib/model/form.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import type { Comparator, TargetKind } from '#lib/model/target.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import type { IndicatorSelection, IndicatorSort } from '#lib/selection/indicator-selection.ts';
import sql from './indicator-rows.sql?raw';

/** An indicator as printed and as understood, with its position; blank labels, kinds and units are ''. */
export interface IndicatorRow {
	form_id: string;
	/** Its position within its form, from 1. */
	ordinal: number;
	project_name: string | null;
	source_id: string;
	file: string;
	sheet: string | null;
	/** Of its form; '' where it is not known. */
	year: string;
	department: string;
	line: number;
	address: string | null;
	level1: string;
	level2: string;
	level2_printed: string | null;
	repair: string | null;
	name: string | null;
	target_text: string | null;
	kind: TargetKind | '';
	comparator: Comparator | '';
	implicit: boolean;
	value: number | null;
	upper_value: number | null;
	unit: string;
	basis: string | null;
	first_month: number | null;
	last_month: number | null;
	qualifier: string | null;
	reading: Reading;
	/** The first problem in its line. */
	problem: string | null;
	problem_count: number;
}

/** The number of indicators that load at once, with the page and while scrolling. */
export const indicatorsAtOnce = 60;

/** The indicators from this index on (0 is the first), in the selection's order. */
export function loadIndicatorRows(
	engine: Engine,
	selection: IndicatorSelection,
	from = 0,
): Promise<IndicatorRow[]> {
	const ordered = `${sql}ORDER BY ${orderOf(selection.sort)} LIMIT ${indicatorsAtOnce} OFFSET ${from}`;
	return engine.query<IndicatorRow>(overIndicators(ordered, selection));
}

/** An indicator with the findings of its line, each as its level and its rule. */
export interface IndicatorWithFindings extends IndicatorRow {
	findings: string[];
}

/** Every indicator of the selection, in its order. */
export async function loadAllIndicators(
	engine: Engine,
	selection: IndicatorSelection,
): Promise<IndicatorWithFindings[]> {
	const ordered = `${sql}ORDER BY ${orderOf(selection.sort)}`;
	const [rows, findings] = await Promise.all([
		engine.query<IndicatorRow>(overIndicators(ordered, selection)),
		engine.query<{ form_id: string; rule: string; level: string; lines: string }>(
			'SELECT form_id, rule, level, lines FROM finding ORDER BY form_id, ordinal',
		),
	]);
	const ofLine = new Map<string, Set<string>>();
	for (const { form_id, rule, level, lines } of findings) {
		for (const line of lines.split(',')) {
			const key = `${form_id}:${line}`;
			ofLine.set(key, (ofLine.get(key) ?? new Set()).add(`${level} ${rule}`));
		}
	}
	return rows.map((row) => ({
		...row,
		findings: [...(ofLine.get(`${row.form_id}:${row.line}`) ?? [])],
	}));
}

const taxonomyOrder = `CASE level2 ${level2s
	.map((level2, index) => `WHEN '${level2}' THEN ${index}`)
	.join(' ')} END`;

/** Numbers of different units cannot be compared, so a unit's stand together. */
const keys: Record<IndicatorSort['column'], (direction: string) => string> = {
	source: (direction) => `document_order ${direction}, ordinal ${direction}`,
	project: (direction) => `name_order ${direction} NULLS LAST`,
	level: (direction) => `${taxonomyOrder} ${direction} NULLS LAST`,
	value: (direction) =>
		`CASE WHEN value IS NULL THEN 1 ELSE 0 END, unit, value ${direction}, upper_value ${direction} NULLS FIRST`,
};

function orderOf(sort: IndicatorSort | null): string {
	if (sort === null) return 'document_order, ordinal';
	return `${keys[sort.column](sort.direction.toUpperCase())}, document_order, ordinal`;
}
