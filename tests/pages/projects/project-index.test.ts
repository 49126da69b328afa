import { expect, test } from 'vitest';
import {
	measurableShare,
	toIndex,
	type IndexedProject,
} from '#lib/pages/projects/project-index/project-index.ts';

const project = (formId: string, parts: Partial<IndexedProject> = {}): IndexedProject => ({
	year: null,
	formId,
	name: formId,
	nature: '经常性项目',
	annualFen: 100,
	indicatorCount: 4,
	measurableCount: 2,
	isDoubtful: false,
	...parts,
});

test('years come before natures, in the order of the projects', () => {
	const groups = toIndex([
		project('a', { year: '2024', nature: '一次性项目' }),
		project('b', { year: '2023', annualFen: 7 }),
		project('c', { year: '2024' }),
		project('d', { year: '2024' }),
		project('e', { year: '' }),
	]);
	expect(groups.map(({ year, nature, annualFen }) => [year, nature, annualFen])).toEqual([
		['2024', '经常性项目', 200],
		['2024', '一次性项目', 100],
		['2023', '经常性项目', 7],
		['', '经常性项目', 100],
	]);
});

test('groups by nature, the one with the most projects first; blanks are last in each', () => {
	const groups = toIndex([
		project('one-off', { nature: '一次性项目' }),
		project('blank', { annualFen: null }),
		project('small', { annualFen: 1 }),
		project('large', { annualFen: 900 }),
		project('no nature', { nature: null }),
	]);
	expect(
		groups.map(({ nature, annualFen, projects }) => [nature, annualFen, projects.length]),
	).toEqual([
		['经常性项目', 901, 3],
		['一次性项目', 100, 1],
		[null, 100, 1],
	]);
	expect(groups[0]?.projects.map(({ formId }) => formId)).toEqual(['large', 'small', 'blank']);
});

test('each project has its index in every order', () => {
	const [group] = toIndex([
		project('a', { name: '张', annualFen: 3, indicatorCount: 9, measurableCount: 0 }),
		project('b', { name: '安', annualFen: 2, indicatorCount: 0, measurableCount: 0 }),
		project('c', { name: null, annualFen: 1, indicatorCount: 4, measurableCount: 4 }),
	]);
	expect(group?.projects.map(({ formId, indices }) => [formId, indices])).toEqual([
		['a', { amount: 0, name: 1, indicators: 0, measurable: 1 }],
		// Without indicators there is no share: last.
		['b', { amount: 1, name: 0, indicators: 2, measurable: 2 }],
		['c', { amount: 2, name: 2, indicators: 1, measurable: 0 }],
	]);
});

test('of no projects there are no groups, of no indicators no share', () => {
	expect(toIndex([])).toEqual([]);
	expect(measurableShare({ indicatorCount: 0, measurableCount: 0 })).toBeNull();
});
