import { expect, test } from 'vitest';
import { allIndicators } from '#lib/selection/indicator-selection.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { linkToIndicators, toIndicators } from '#lib/selection/to-indicators.ts';

const of = (ids: string[], projectCount = ids.length) => ({
	projects: ids.map((form_id) => ({ form_id })),
	totals: { project_count: projectCount },
});

test('natures and types are the same facets on both pages', () => {
	const selection = { ...nothingSelected, nature: ['阶段性项目'], level2: ['质量指标'] };
	// However few of the projects are read.
	expect(toIndicators(selection, of(['a'], 10_000), ['2023'])).toEqual({
		...allIndicators,
		nature: ['阶段性项目'],
		level2: ['质量指标'],
	});
});

test.each([
	{ search: '法律' },
	{ amount: { from: 1, to: null } },
	{ severity: ['高'] },
	{ ruleGroup: ['资金'] },
])('where the page of the indicators lacks a filter, the projects stand for it: %o', (chosen) => {
	const selection = { ...nothingSelected, nature: ['阶段性项目'], level2: ['质量指标'], ...chosen };
	expect(toIndicators(selection, of(['b', 'a']), ['2023'])).toEqual({
		...allIndicators,
		level2: ['质量指标'],
		project: ['a', 'b'],
	});
	expect(
		toIndicators(selection, of(['b', 'a'], 3), ['2023']),
		'not all of them are read',
	).toBeNull();
	// An empty list of projects would be all of them.
	expect(toIndicators(selection, of([]), ['2023'])).toBeNull();
});

test('the year that the overview shows, where there are several, and its departments and units', () => {
	const bodies = { department: ['甲局'], carrier: ['甲局本级'] };
	const indicators = { ...allIndicators, ...bodies };
	const linked = (year: string | null, years: string[]) =>
		toIndicators({ ...nothingSelected, ...bodies, year }, of(['a'], 10_000), years);
	expect(linked(null, ['2023'])).toEqual(indicators);
	expect(linked(null, ['2024', '2023'])).toEqual({ ...indicators, year: ['2024'] });
	expect(linked('2023', ['2024', '2023'])).toEqual({ ...indicators, year: ['2023'] });
	expect(linked('', ['2024', '2023', ''])).toEqual({ ...indicators, year: [''] });
});

test('a link adds what its mark stands for, and is none where there is no selection for it', () => {
	const shown = { ...nothingSelected, level2: ['质量指标', '时效指标'] };
	const linkTo = linkToIndicators('/lens/indicators/', shown, of(['a']), ['2023']);
	const { pathname, searchParams } = new URL(
		linkTo({ level2: ['质量指标'], kind: [''] }) ?? '',
		'https://example.org',
	);
	expect(pathname).toBe('/lens/indicators/');
	expect([...searchParams]).toEqual([
		['level2', '质量指标'],
		['kind', ''],
		['v', '1'],
	]);
	const searched = linkToIndicators('/', { ...nothingSelected, search: '法' }, of([], 0), ['2023']);
	expect(searched({ kind: ['quantity'] })).toBeNull();
});
