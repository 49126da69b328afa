import { expect, test } from 'vitest';
import { allFindings } from '#lib/selection/audit-selection.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { linkToFindings, toFindings } from '#lib/selection/to-findings.ts';

const of = (ids: string[], projectCount = ids.length) => ({
	projects: ids.map((form_id) => ({ form_id })),
	totals: { project_count: projectCount },
});

test('departments and the year are the same facets on both pages', () => {
	const selection = { ...nothingSelected, department: ['甲局'] };
	// However few of the projects are read.
	expect(toFindings(selection, of(['a'], 10_000), ['2024', '2023'])).toEqual({
		...allFindings,
		year: ['2024'],
		department: ['甲局'],
	});
	expect(toFindings({ ...selection, year: '2023' }, of(['a']), ['2024', '2023'])?.year).toEqual([
		'2023',
	]);
	expect(toFindings(selection, of(['a']), ['2023'])?.year).toEqual([]);
});

test.each([
	{ nature: ['阶段性项目'] },
	{ level2: ['质量指标'] },
	{ search: '法律' },
	{ amount: { from: 1, to: null } },
	{ carrier: ['甲'] },
])('where the audit lacks a filter, the projects stand for it: %o', (chosen) => {
	const selection = { ...nothingSelected, department: ['甲局'], ...chosen };
	expect(toFindings(selection, of(['b', 'a']), ['2024', '2023'])).toEqual({
		...allFindings,
		project: ['a', 'b'],
	});
	expect(toFindings(selection, of(['b', 'a'], 3), ['2023']), 'not all are read').toBeNull();
	// An empty list of projects would be all of them.
	expect(toFindings(selection, of([]), ['2023'])).toBeNull();
});

test('the link names the rules', () => {
	const link = linkToFindings('/audit/', nothingSelected, of(['a']), ['2023']);
	expect(link(['I-02'])).toBe('/audit/?rule=I-02&v=1');
	const none = linkToFindings('/audit/', { ...nothingSelected, search: 'x' }, of([]), ['2023']);
	expect(none(['I-02'])).toBeNull();
});
