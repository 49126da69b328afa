import { expect, test } from 'vitest';
import {
	neighbours,
	isFiltered,
	nothingSelected,
	toggle,
	toSearch,
	type Facets,
	type Selection,
} from '#lib/selection/selection.ts';

const facets: Facets = {
	nature: ['经常性', '阶段性', ''],
	level2: ['数量指标', '质量指标'],
	severity: ['高', '低'],
	finding: ['资金'],
};
const sorted: Selection = {
	...nothingSelected,
	search: '法律',
	sort: { column: 'line', direction: 'asc' },
};

test('toggle(selection, facet, value) adds a value in the facet’s order, not in that of the clicks', () => {
	const one = toggle(sorted, 'nature', '', facets);
	const two = toggle(one, 'nature', '经常性', facets);
	expect(one).toEqual({ ...sorted, nature: [''] });
	expect(two).toEqual({ ...sorted, nature: ['经常性', ''] });
});

test('toggle twice is no change, and the other facet, the search and the order stay', () => {
	const before: Selection = { ...sorted, nature: ['阶段性'], level2: ['质量指标'] };
	const after = toggle(before, 'level2', '质量指标', facets);
	expect(after).toEqual({ ...before, level2: [] });
	expect(toggle(after, 'level2', '质量指标', facets)).toEqual(before);
});

test('toggle of a value that the facet does not have selects nothing', () => {
	expect(toggle(nothingSelected, 'nature', '一次性', facets)).toEqual(nothingSelected);
});

test('toggle leaves the selection that it was given alone', () => {
	const before: Selection = { ...nothingSelected, nature: ['阶段性'] };
	toggle(before, 'nature', '经常性', facets);
	expect(before).toEqual({ ...nothingSelected, nature: ['阶段性'] });
	expect(nothingSelected).toEqual({
		nature: [],
		level2: [],
		severity: [],
		finding: [],
		search: '',
		amount: null,
		sort: null,
		unit: 'wan',
	});
});

test.each([
	[nothingSelected, false],
	[{ ...sorted, search: '' }, false],
	[{ ...nothingSelected, unit: 'yi' as const }, false],
	[{ ...nothingSelected, nature: [''] }, true],
	[{ ...nothingSelected, level2: ['质量指标'] }, true],
	[{ ...nothingSelected, severity: ['高'] }, true],
	[{ ...nothingSelected, finding: ['资金'] }, true],
	[{ ...nothingSelected, search: '法' }, true],
	[{ ...nothingSelected, amount: { from: 0, to: null } }, true],
])('isFiltered(%j) is %s', (selection, filtered) => {
	expect(isFiltered(selection)).toBe(filtered);
});

test('the neighbours of a selection are one click away, each of them once', () => {
	const facets = { nature: ['甲', '乙'], level2: ['数量指标'], severity: ['高'], finding: [] };
	const selection = { ...nothingSelected, nature: ['甲'] };
	expect(neighbours(selection, facets)).toEqual([
		{ ...nothingSelected, nature: [] },
		{ ...nothingSelected, nature: ['甲', '乙'] },
		{ ...nothingSelected, nature: ['甲'], level2: ['数量指标'] },
		{ ...nothingSelected, nature: ['甲'], severity: ['高'] },
	]);
});

test.each([
	['法律', '法律'],
	['  法律 服务 ', '法律 服务'],
	['\t法律\n', '法律'],
	['法\u0000律', '法 律'],
	['法\u0085律', '法 律'],
	['', ''],
	[' \u3000\n', ''],
	["%_\\'", "%_\\'"],
	['\ud842', '\ufffd'],
	['𠮷'.repeat(61), '𠮷'.repeat(60)],
	[`${'法'.repeat(59)} 律`, '法'.repeat(59)],
])('toSearch(%j) is %j', (typed, search) => {
	expect(toSearch(typed)).toBe(search);
	expect(toSearch(search)).toBe(search);
});
