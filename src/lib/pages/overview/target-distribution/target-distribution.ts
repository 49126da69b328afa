import { group, rollup, rollups, sum } from 'd3-array';
import type { MatrixColumn, MatrixRow } from '#lib/charts/matrix.ts';
import { askedGroups, type Asked } from '#lib/model/satisfaction.ts';
import { targetKinds, type TargetKind } from '#lib/model/target.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';
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

const bins: { name: string; holds: (percent: number) => boolean }[] = [
	{ name: '<50', holds: (percent) => percent < 50 },
	{ name: '50–79', holds: (percent) => percent >= 50 && percent < 80 },
	{ name: '80–84', holds: (percent) => percent >= 80 && percent < 85 },
	{ name: '85–89', holds: (percent) => percent >= 85 && percent < 90 },
	{ name: '90–94', holds: (percent) => percent >= 90 && percent < 95 },
	{ name: '95–99', holds: (percent) => percent >= 95 && percent < 100 },
	{ name: '100', holds: (percent) => percent === 100 },
	{ name: '>100', holds: (percent) => percent > 100 },
];

interface BinMatrix {
	columns: MatrixColumn[];
	rows: MatrixRow[];
}

/** Percentages in bins, a row a type; the bin above 100 only where something is in it. */
export function percentMatrix(
	targets: readonly PercentTarget[],
	words: SharedWords,
	linkTo?: IndicatorLink,
): BinMatrix {
	return toMatrix(targets, ({ level2 }) => ({
		name: words.shortLevel2(level2),
		href: linkTo?.({
			level2: [level2],
			unit: ['%'],
			sort: { column: 'value', direction: 'asc' },
		}),
	}));
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
	return toMatrix(targets, ({ asked }) => ({ name: words.askedName[asked] }));
}

function toMatrix<Target extends { percent: number; count: number }>(
	targets: readonly Target[],
	headOf: (target: Target) => Pick<MatrixRow, 'name' | 'href'>,
): BinMatrix {
	const heads = targets.map(headOf);
	const counts = rollup(
		targets.map((target, i) => ({ ...target, name: heads[i]?.name ?? '' })),
		(group) => sum(group, ({ count }) => count),
		({ name }) => name,
		({ percent }) => bins.findIndex(({ holds }) => holds(percent)),
	);
	const perBin = bins.map((_bin, i) => sum(counts.values(), (ofType) => ofType.get(i) ?? 0));
	const shown = bins.flatMap(({ name }, i) => (name !== '>100' || perBin[i] ? [i] : []));
	return {
		columns: shown.map((i) => ({
			name: bins[i]?.name ?? '',
			note: formatCount(perBin[i] ?? 0),
		})),
		rows: [...counts].map(([name, ofType]) => ({
			...heads.find((head) => head.name === name),
			name,
			counts: shown.map((i) => ofType.get(i) ?? 0),
		})),
	};
}
