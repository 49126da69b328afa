import { descending, max, min, rollups, sum } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import type { IndicatorSelection } from '#lib/selection/indicator-selection.ts';
import sql from './indicator-values.sql?raw';

interface ValueRow {
	unit: string;
	value: number;
	indicator_count: number;
}

/** How the target values of one unit are distributed; ranges and changes (同比增长) are left out. */
export interface UnitValues {
	unit: string;
	count: number;
	min: number;
	/** The lower of two middle values, so that the median is a printed value. */
	median: number;
	max: number;
	/** Targets of exactly 100. */
	full: number;
	/** Whether the values need a logarithmic axis. Percentages never do. */
	log: boolean;
	/** From small to large. If there are many, close values are merged into the most frequent one. */
	points: { value: number; count: number }[];
}

const unitsShown = 9;
const pointsShown = 80;

/** The units with the most targets first. Values without a unit are left out. */
export async function loadUnitValues(
	engine: Engine,
	selection: IndicatorSelection,
): Promise<UnitValues[]> {
	const rows = await engine.query<ValueRow>(overIndicators(sql, selection));
	return rollups(rows, toUnitValues, ({ unit }) => unit)
		.filter(([unit]) => unit !== '')
		.map(([, values]) => values)
		.sort((a, b) => descending(a.count, b.count) || (a.unit < b.unit ? -1 : 1))
		.slice(0, unitsShown);
}

/** Rows of one unit, from small to large. */
function toUnitValues(rows: readonly ValueRow[]): UnitValues {
	const least = min(rows, ({ value }) => value) ?? 0;
	const most = max(rows, ({ value }) => value) ?? 0;
	const unit = rows[0]?.unit ?? '';
	const log = unit !== '%' && least > 0 && most / least >= 100;
	return {
		unit,
		count: countOf(rows),
		min: least,
		median: medianOf(rows),
		max: most,
		full: countOf(rows.filter(({ value }) => value === 100)),
		log,
		points: toPoints(rows, (value) =>
			log ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least),
		),
	};
}

function medianOf(rows: readonly ValueRow[]): number {
	const half = countOf(rows) / 2;
	let passed = 0;
	for (const { value, indicator_count } of rows) {
		passed += indicator_count;
		if (passed >= half) return value;
	}
	return 0;
}

function toPoints(
	rows: readonly ValueRow[],
	shareOf: (value: number) => number,
): UnitValues['points'] {
	const point = (some: readonly ValueRow[]) => {
		const most = some.reduce((a, b) => (b.indicator_count > a.indicator_count ? b : a));
		return { value: most.value, count: countOf(some) };
	};
	if (rows.length <= pointsShown) return rows.map((row) => point([row]));
	const bin = ({ value }: ValueRow) => Math.floor(shareOf(value) * (pointsShown - 1));
	return rollups(rows, point, bin).map(([, one]) => one);
}

function countOf(rows: readonly ValueRow[]): number {
	return sum(rows, (row) => row.indicator_count);
}
