import { toRanking, type Standing } from '#lib/figures/ranking.ts';
import { shareOf } from '#lib/words/format.ts';
import type { BodyYear } from './bodies-by-year.ts';

/** The figures by which departments are ranked. */
export const placedNames = [
	'annualTotal',
	'projects',
	'indicators',
	'measurableShare',
	'highPerProject',
] as const;
export type PlacedName = (typeof placedNames)[number];

export type Places = Record<PlacedName, { value: number | null; standing: Standing | null }>;

const valueOf: Record<PlacedName, (row: BodyYear) => number | null> = {
	annualTotal: (row) => (row.blank_total_count === row.project_count ? null : row.annual_total_fen),
	projects: (row) => row.project_count,
	indicators: (row) => row.indicator_count,
	measurableShare: (row) => shareOf(row.measurable_count, row.indicator_count),
	highPerProject: (row) => shareOf(row.high_count, row.project_count),
};

/** The departments of one year -> the place of each of them among all. */
export function placesOf(departments: readonly BodyYear[]): (department: BodyYear) => Places {
	const rankings = placedNames.map(
		(name) => [name, toRanking(departments.map(valueOf[name]))] as const,
	);
	return (department) =>
		Object.fromEntries(
			rankings.map(([name, rank]) => {
				const value = valueOf[name](department);
				return [name, { value, standing: rank(value) }];
			}),
		) as Places;
}
