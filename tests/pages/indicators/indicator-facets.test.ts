import { expect, test } from 'vitest';
import { sharedWords } from '#lib/words/words.ts';
import { indicatorFacetsWords } from '#lib/pages/indicators/indicator-facets/indicator-facets.words.ts';
import { valueName } from '#lib/pages/indicators/indicator-facets/value-name.ts';
import {
	splitInSight,
	toShownValues,
} from '#lib/pages/indicators/indicator-facets/facet-values.ts';

const count = (value: string, n: number) => ({ value, label: null, count: n });

test('printed labels stay as printed, in English with what they mean', () => {
	const names = (language: 'zh' | 'en') => {
		const vocabulary = {
			facets: indicatorFacetsWords[language],
			shared: sharedWords[language],
			projects: {},
		};
		return [
			valueName('level1', '产出指标', vocabulary),
			valueName('level2', '数量指标', vocabulary),
			valueName('level2', '自拟指标', vocabulary),
			valueName('nature', '经常性项目', vocabulary),
			valueName('nature', '', vocabulary),
		];
	};
	expect(names('zh')).toEqual(['产出指标', '数量指标', '自拟指标', '经常性项目', '未填写']);
	expect(names('en')).toEqual([
		'产出指标 Output',
		'数量指标 Quantity',
		'自拟指标',
		'经常性项目 Recurring project',
		'not stated',
	]);
});

test('values keep the facet’s order, those without an indicator show zero', () => {
	expect(toShownValues(['a', 'b', 'c'], [count('c', 5), count('a', 1)], ['b'])).toEqual([
		{ value: 'a', count: 1, chosen: false },
		{ value: 'b', count: 0, chosen: true },
		{ value: 'c', count: 5, chosen: false },
	]);
});

test('of a facet with too many values those of the moment follow, chosen ones are never lost', () => {
	expect(
		toShownValues(['a'], [count('x', 9), count('a', 1)], ['y']).map(({ value }) => value),
	).toEqual(['a', 'x', 'y']);
});

test('a long facet folds behind the first eight, what is chosen beyond stays in sight', () => {
	const values = Array.from({ length: 30 }, (_, i) => ({
		value: `v${i}`,
		count: 30 - i,
		chosen: i === 20,
	}));
	const { sight, rest } = splitInSight(values);
	expect(sight.map(({ value }) => value)).toEqual([
		...['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'],
		'v20',
	]);
	expect(rest).toHaveLength(21);
	expect(splitInSight(values.slice(0, 10)).rest).toEqual([]);
});
