import { expect, test } from 'vitest';
import {
	nearestByAmount,
	shareIndicators,
	type Neighbour,
} from '#lib/figures/project-neighbours.ts';

const project = (formId: string, parts: Partial<Neighbour> = {}): Neighbour => ({
	formId,
	name: formId,
	nature: '经常性项目',
	annualFen: 0,
	indicators: [],
	...parts,
});

const own = project('own', { annualFen: 100, indicators: ['满意度', '培训 次数', '覆盖率'] });

test('nearest first, of the same nature, without itself and without blanks', () => {
	const all = [
		own,
		project('far', { annualFen: 500 }),
		project('other nature', { annualFen: 101, nature: '一次性项目' }),
		project('blank', { annualFen: null }),
		project('below', { annualFen: 90 }),
		project('equal', { annualFen: 100 }),
	];
	expect(nearestByAmount(own, all, 2).map(({ formId }) => formId)).toEqual(['equal', 'below']);
	expect(nearestByAmount(own, all, 9).map(({ formId }) => formId)).toEqual([
		'equal',
		'below',
		'far',
	]);
	expect(nearestByAmount(project('x', { annualFen: null }), all, 9)).toEqual([]);
});

test('who shares names of indicators, most first, whatever blanks are printed in them', () => {
	const all = [
		own,
		project('none', { indicators: ['合格率'] }),
		project('one', { indicators: ['满意度', '满意度'] }),
		project('two', { indicators: ['覆盖率', '培训次数'] }),
	];
	expect(shareIndicators(own, all, 9).map(({ formId, shared }) => [formId, shared])).toEqual([
		['two', ['培训 次数', '覆盖率']],
		['one', ['满意度']],
	]);
	expect(shareIndicators(own, all, 1)).toHaveLength(1);
});

test('what is shown of a neighbour holds no list of all its indicators', () => {
	const other = project('one', { indicators: ['满意度'] });
	expect(shareIndicators(own, [other], 9)[0]).not.toHaveProperty('indicators');
	expect(nearestByAmount(own, [other], 9)[0]).not.toHaveProperty('indicators');
});
