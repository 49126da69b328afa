import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingSelected, overviewCodec } from '#lib/selection/selection.ts';
import { within } from '#lib/selection/within.ts';
import { noFacets } from './no-facets.ts';

const facets = {
	...noFacets,
	year: ['2024', '2023'],
	nature: ['经常性项目', '一次性项目'],
	severity: ['高', '中'],
};
const scoped = within(overviewCodec, { department: ['甲局'] });
const selections = fc
	.record({
		year: fc.constantFrom(null, '2023', '2024'),
		carrier: fc.subarray(['丙站', '乙所']),
		nature: fc.subarray(facets.nature),
		search: fc.constantFrom('', '建设'),
	})
	.map((chosen) => ({ ...nothingSelected, ...chosen, department: ['甲局'] }));

test('a link leaves out what the address says, and leads back to all of it', () => {
	fc.assert(
		fc.property(selections, (selection) => {
			const link = scoped.format(selection);
			expect(link.has('department')).toBe(false);
			expect(scoped.parse(link, facets)).toEqual({ selection, notices: [] });
			expect(scoped.isFiltered(scoped.cleared(selection))).toBe(false);
			expect(scoped.cleared(selection).department).toEqual(['甲局']);
		}),
	);
});

test('the page itself is the answer to nothing chosen', () => {
	expect(scoped.key(scoped.nothing)).toBe('');
	expect(scoped.isFiltered(scoped.nothing)).toBe(false);
	expect(scoped.key({ ...scoped.nothing, nature: ['一次性项目'] })).not.toBe('');
	expect(scoped.conditions(scoped.nothing).join()).toContain('甲局');
});

test('a link that says another department is told so', () => {
	const { selection, notices } = scoped.parse(
		new URLSearchParams('department=乙局&nature=一次性项目'),
		facets,
	);
	expect(selection.department).toEqual(['甲局']);
	expect(selection.nature).toEqual(['一次性项目']);
	expect(notices).toEqual([{ part: 'department=乙局', reason: 'unknown-parameter' }]);
});
