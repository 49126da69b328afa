import { indicatorTypes, type IndicatorType } from '#lib/corpus/browse-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { yearText } from '#lib/selection/keys/fiscal-year.ts';

/** The projects of one department, or of one of its units, in one year. */
export interface BodyYear {
	/** '' where it is not known. */
	year: string;
	/** '' for a blank one. */
	department: string;
	/** 实施单位, '' for a blank one; null for the department as a whole. */
	unit: string | null;
	project_count: number;
	/** Blank amounts are in no sum. */
	annual_total_fen: number;
	blank_total_count: number;
	indicator_count: number;
	measurable_count: number;
	/** Findings at level 高. */
	high_count: number;
}

/** Every department and unit in every year: the latest year first, in it the largest amount first. */
export async function loadBodiesByYear(engine: Engine): Promise<BodyYear[]> {
	const departments = await engine.query<BodyYear>(statement('CAST(NULL AS VARCHAR)', ''));
	const units = await engine.query<BodyYear>(statement(`coalesce(unit, '')`, ', unit'));
	return [...departments, ...units];
}

function statement(unit: string, grouped: string): string {
	const all = (column: (type: IndicatorType) => string) =>
		`CAST(sum(${indicatorTypes.map(column).join(' + ')}) AS INTEGER)`;
	return `SELECT
	${yearText} AS year,
	coalesce(department, '') AS department,
	${unit} AS unit,
	CAST(count(*) AS INTEGER) AS project_count,
	CAST(coalesce(sum(annual_total_fen), 0) AS DOUBLE) AS annual_total_fen,
	CAST(count(*) - count(annual_total_fen) AS INTEGER) AS blank_total_count,
	${all(({ code }) => `${code}_count`)} AS indicator_count,
	${all(({ code }) => `${code}_measurable`)} AS measurable_count,
	CAST(sum(high_findings) AS INTEGER) AS high_count
FROM project
GROUP BY budget_year, department${grouped}
ORDER BY budget_year DESC NULLS LAST, sum(annual_total_fen) DESC NULLS LAST, department${grouped}`;
}
