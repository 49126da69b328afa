import { group, max, rollup, rollups, sum } from 'd3-array';
import type { MatrixColumn, MatrixRow } from '#lib/charts/matrix.ts';
import { askedGroups, type Asked } from '#lib/model/satisfaction.ts';
import { targetKinds, type TargetKind } from '#lib/model/target.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';
import { isWithin, type Bound, type ValueRange } from '#lib/selection/keys/value-range.ts';
import type { IndicatorLink } from '#lib/selection/to-indicators.ts';
import { formatCount } from '#lib/words/format.ts';
import type { SharedWords } from '#lib/words/words.ts';

export interface KindCount {
	kind: TargetKind | '';
	count: number;
}

/** Every kind with its number of indicators, 0 included, in the model's order; '' only if any. */
export function kindCounts(rows: readonly TargetRow[]): KindCount[] {
	const counts = rollup(
		rows,
		(group) => sum(group, (row) => row.indicator_count),
		(row) => row.kind,
	);
	const kinds = counts.has('') ? [...targetKinds, '' as const] : targetKinds;
	return kinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}

export interface PercentTarget {
	level2: string;
	percent: number;
	count: number;
}

/** The percentages that are promised, by type in the taxonomy's order, then by value. */
export function percentTargets(rows: readonly TargetRow[]): PercentTarget[] {
	const byType = group(rows, ({ level2 }) => level2);
	return [...level2s, ''].flatMap((level2) =>
		rollups(
			byType.get(level2) ?? [],
			(some) => sum(some, ({ indicator_count }) => indicator_count),
			({ percent }) => percent,
		)
			.flatMap(([percent, count]) => (percent === null ? [] : [{ level2, percent, count }]))
			.sort((a, b) => a.percent - b.percent),
	);
}

/** How many percentages there are, and how many of them are exactly 100 %. */
export function fullPercentCount(targets: readonly PercentTarget[]): { full: number; all: number } {
	const full = targets.filter(({ percent }) => percent === 100);
	return { full: sum(full, ({ count }) => count), all: sum(targets, ({ count }) => count) };
}

/** A bin of percentages; only the first and the last are not five points wide. */
interface Bin {
	name: string;
	range: ValueRange;
}

const at = (at: number, isOpen = false): Bound => ({ at, isOpen });
const lowest = 70;
const bins: readonly Bin[] = [
	{ name: `<${lowest}`, range: { from: null, to: at(lowest, true) } },
	...[70, 75, 80, 85, 90, 95].map((from) => ({
		name: `${from}–${from + 4}`,
		range: { from: at(from), to: at(from + 5, true) },
	})),
	{ name: '100', range: { from: at(100), to: at(100) } },
	{ name: '>100', range: { from: at(100, true), to: null } },
];

interface BinMatrix {
	columns: MatrixColumn[];
	rows: MatrixRow[];
	/** Where a cell leads: to the indicators that it counts. */
	cellLink?: (row: number, column: number) => string | null;
}

/** Percentages in bins, a row a type; the bin above 100 only where something is in it. */
export function percentMatrix(
	targets: readonly PercentTarget[],
	words: SharedWords,
	linkTo?: IndicatorLink,
): BinMatrix {
	const types = [...new Set(targets.map(({ level2 }) => level2))];
	const sort = { column: 'value', direction: 'asc' } as const;
	const { shown, matrix } = toMatrix(targets, ({ level2 }) => ({
		name: words.shortLevel2(level2),
		href: linkTo?.({ level2: [level2], unit: ['%'], sort }),
	}));
	if (!linkTo) return matrix;
	return {
		...matrix,
		cellLink: (row, column) => {
			const level2 = types[row];
			const value = shown[column]?.range;
			if (level2 === undefined || !value || !matrix.rows[row]?.counts[column]) return null;
			return linkTo({ level2: [level2], unit: ['%'], value, sort });
		},
	};
}

export interface AskedPercent {
	asked: Asked;
	percent: number;
	count: number;
}

/** The satisfactions that are promised, by who is asked, then by value. */
export function askedPercents(rows: readonly TargetRow[]): AskedPercent[] {
	return askedGroups.flatMap((asked) =>
		rows
			.flatMap(({ asked: own, percent, indicator_count: count }) =>
				own === asked && percent !== null ? [{ asked, percent, count }] : [],
			)
			.sort((a, b) => a.percent - b.percent),
	);
}

/** Satisfactions in bins, a row for each group of who is asked. */
export function askedMatrix(targets: readonly AskedPercent[], words: SharedWords): BinMatrix {
	return toMatrix(targets, ({ asked }) => ({ name: words.askedName[asked] })).matrix;
}

function toMatrix<Target extends { percent: number; count: number }>(
	targets: readonly Target[],
	headOf: (target: Target) => Pick<MatrixRow, 'name' | 'href'>,
): { matrix: BinMatrix; shown: readonly Bin[] } {
	const heads = targets.map(headOf);
	const counts = rollup(
		targets.map((target, i) => ({ ...target, name: heads[i]?.name ?? '' })),
		(group) => sum(group, ({ count }) => count),
		({ name }) => name,
		({ percent }) => bins.findIndex(({ range }) => isWithin(percent, range)),
	);
	const perBin = bins.map((_bin, i) => sum(counts.values(), (ofType) => ofType.get(i) ?? 0));
	const most = max(perBin) ?? 0;
	const indexes = bins.flatMap(({ name }, i) => (name !== '>100' || perBin[i] ? [i] : []));
	const matrix = {
		columns: indexes.map((i) => ({
			name: bins[i]?.name ?? '',
			note: formatCount(perBin[i] ?? 0),
			bar: most === 0 ? 0 : (perBin[i] ?? 0) / most,
		})),
		rows: [...counts].map(([name, ofType]) => ({
			...heads.find((head) => head.name === name),
			name,
			counts: indexes.map((i) => ofType.get(i) ?? 0),
		})),
	};
	return { matrix, shown: indexes.flatMap((i) => bins[i] ?? []) };
}
