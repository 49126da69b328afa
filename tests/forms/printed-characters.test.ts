// Characters that a reader of the page does not tell apart, and signs that nobody can read for sure.
import { describe, expect, test } from 'vitest';
import { parseAmount } from '#lib/forms/parts/parse-amount.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';

describe('look-alikes', () => {
	const marks: [mark: string, comparator: string][] = [
		['﹥', '>'],
		['＞', '>'],
		['﹤', '<'],
		['⩾', '>='],
		['≧', '>='],
		['≽', '>='],
		['⩽', '<='],
		['≦', '<='],
		['﹦', '='],
		['＝', '='],
	];
	const percents = ['%', '％', '﹪', '(﹪)', '﹙%﹚', '\n%'];
	test.each(
		marks.flatMap(([mark, comparator]) => percents.map((unit) => ({ mark, comparator, unit }))),
	)('$mark 95 $unit', ({ mark, comparator, unit }) => {
		expect(parseTarget(`${mark}95${unit}`)).toMatchObject({ comparator, value: 95, unit: '%' });
	});

	test('labels, amounts, and the length of a text', () => {
		expect(toLabel('⽬标﹕')).toBe('目标:');
		expect(toLabel('民⽣⻔⼾')).toBe('民生门户');
		expect(parseAmount('１﹐２００﹐０００﹒００', '元')).toBe(1_200_000);
		expect(parseAmount('−5', '元')).toBe(-5);
		for (const text of ['﹥⩾﹪⽬', '（％）', '⺠ａ'])
			expect(toHalfWidth(text)).toHaveLength(text.length);
	});
});

describe('line breaks', () => {
	test.each([
		['≥95\n%', '>=', 95, '%'],
		['≥\n95%', '>=', 95, '%'],
		['不低于\n90\n%', '>=', 90, '%'],
		['≥12\n条', '>=', 12, '条'],
		['≥12\n条（按实）', '>=', 12, '条'],
		['≤30\n天', '<=', 30, '天'],
		['95%\n以上', '>=', 95, '%'],
		['3个月\n内', '<=', 3, '月'],
	])('%j is one target', (text, comparator, value, unit) => {
		expect(parseTarget(text)).toMatchObject({ comparator, value, unit });
	});

	test.each(['≥9\n5%', '12\n名单', '≥12\n及时'])('%j is none', (text) => {
		expect(parseTarget(text).value).toBeNull();
	});
});

test.each([
	'≥12¹',
	'≥10⁴',
	'5×10⁴',
	'12①',
	'12 ②',
	'≥12₁',
	'≥\ufffd12',
	'\uf0b312',
	'12\ue000',
	'⁸⁵',
	'不少于³次',
	'≥¹²条',
	'1/2',
	'3 1/2',
])('%j is no number', (text) => {
	expect(parseTarget(text)).toMatchObject({ kind: null, value: null });
});

test('a raised digit behind a letter belongs to the unit', () => {
	expect(parseTarget('≥500m²')).toMatchObject({ value: 500, unit: 'm²' });
	expect(parseTarget('完成PM₂.₅治理').kind).toBe('qualitative');
});
