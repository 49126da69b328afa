import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Neighbours, type Neighbour } from '#lib/figures/project-neighbours.ts';

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
	expect(new Neighbours(all).nearest(own, 2).map(({ formId }) => formId)).toEqual([
		'equal',
		'below',
	]);
	expect(new Neighbours(all).nearest(own, 9).map(({ formId }) => formId)).toEqual([
		'equal',
		'below',
		'far',
	]);
	expect(new Neighbours(all).nearest(project('x', { annualFen: null }), 9)).toEqual([]);
});

test('who shares names of indicators, most first, whatever blanks are printed in them', () => {
	const all = [
		own,
		project('none', { indicators: ['合格率'] }),
		project('one', { indicators: ['满意度', '满意度'] }),
		project('two', { indicators: ['覆盖率', '培训次数'] }),
	];
	expect(new Neighbours(all).sharing(own, 9).map(({ formId, shared }) => [formId, shared])).toEqual(
		[
			['two', ['培训 次数', '覆盖率']],
			['one', ['满意度']],
		],
	);
	expect(new Neighbours(all).sharing(own, 1)).toHaveLength(1);
});

test('what is shown of a neighbour holds no list of all its indicators', () => {
	const other = project('one', { indicators: ['满意度'] });
	expect(new Neighbours([other]).sharing(own, 9)[0]).not.toHaveProperty('indicators');
	expect(new Neighbours([other]).nearest(own, 9)[0]).not.toHaveProperty('indicators');
});

/** The same answers by comparing with all, one after the other. */
function slowly(own: Neighbour, all: readonly Neighbour[], count: number) {
	const others = all.filter(({ formId }) => formId !== own.formId);
	const distance = ({ annualFen }: Neighbour) => Math.abs((annualFen ?? 0) - (own.annualFen ?? 0));
	const near = others
		.filter(({ nature, annualFen }) => nature === own.nature && annualFen !== null)
		.toSorted((a, b) => distance(a) - distance(b));
	const shared = others
		.map(({ formId, indicators }) => ({
			formId,
			shared: [...new Set(own.indicators)].filter((name) => indicators.includes(name)),
		}))
		.filter(({ shared }) => shared.length > 0)
		.toSorted((a, b) => b.shared.length - a.shared.length);
	return {
		near: own.annualFen === null ? [] : near.slice(0, count).map(({ formId }) => formId),
		alike: shared.slice(0, count),
	};
}

test('the index finds what comparing with all finds, equals in the order of the list', () => {
	const parts = fc.record({
		nature: fc.constantFrom('甲', '乙', null),
		annualFen: fc.option(fc.integer({ min: 0, max: 9 })),
		indicators: fc.array(fc.constantFrom('一', '二', '三', '四', '五'), { maxLength: 5 }),
	});
	fc.assert(
		fc.property(
			fc.array(parts, { minLength: 1, maxLength: 14 }),
			fc.integer({ min: 1, max: 5 }),
			(made, count) => {
				const all = made.map((one, i) => project(`${i}`, one));
				const index = new Neighbours(all);
				for (const own of all) {
					expect({
						near: index.nearest(own, count).map(({ formId }) => formId),
						alike: index.sharing(own, count).map(({ formId, shared }) => ({ formId, shared })),
					}).toEqual(slowly(own, all, count));
				}
			},
		),
	);
});
