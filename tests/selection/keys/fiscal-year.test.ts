import { expect, test } from 'vitest';
import { nothingSelected, overviewCodec } from '#lib/selection/selection.ts';
import { noFacets } from '../no-facets.ts';

const facets = { ...noFacets, year: ['2024', '2023', ''] };
const parse = (query: string) => overviewCodec.parse(new URLSearchParams(query), facets);
const conditionsOf = (query: string) => overviewCodec.conditions(parse(query).selection);

test('a link without a year asks for the latest one alone', () => {
	expect(parse('').selection).toEqual(nothingSelected);
	expect(conditionsOf('')).toEqual(['is_latest']);
});

test('a link asks for one year of the corpus, or for the projects without one', () => {
	expect(conditionsOf('year=2023')).toEqual(['budget_year = 2023']);
	expect(conditionsOf('year=')).toEqual(['budget_year IS NULL']);
	// A link to the latest year still means that year when a later one has come.
	expect(conditionsOf('year=2024')).toEqual(['budget_year = 2024']);
});

test('of two years the first counts, since money is never added over years', () => {
	expect(parse('year=2023&year=2024')).toEqual({
		selection: { ...nothingSelected, year: '2023' },
		notices: [{ part: 'year=2024', reason: 'unknown-value' }],
	});
});

test('the only year of a corpus is no choice', () => {
	const one = overviewCodec.parse(new URLSearchParams('year=2023'), { ...facets, year: ['2023'] });
	expect(one).toEqual({ selection: nothingSelected, notices: [] });
});

test.each(['2022', '2023.0', '+2023', 'latest', "2023' OR 1=1 --"])(
	'%s is no year of the corpus, which the reader is told',
	(year) => {
		expect(parse(new URLSearchParams({ year }).toString())).toEqual({
			selection: nothingSelected,
			notices: [{ part: `year=${year}`, reason: 'unknown-value' }],
		});
	},
);

test('clearing the filters keeps the year and leaves the departments', () => {
	const { selection } = parse('year=2023&department=甲局&carrier=甲局本级&nature=');
	expect(overviewCodec.isFiltered(selection)).toBe(true);
	expect(overviewCodec.cleared(selection)).toEqual({ ...nothingSelected, year: '2023' });
	expect(overviewCodec.isFiltered(overviewCodec.cleared(selection))).toBe(false);
});

test('departments and units are texts of the data, whatever they hold', () => {
	const { selection } = parse(new URLSearchParams({ department: `甲'局`, carrier: '' }).toString());
	expect(overviewCodec.conditions(selection)).toEqual([
		'is_latest',
		`coalesce(department, '') IN ('甲''局')`,
		`coalesce(unit, '') IN ('')`,
	]);
});
