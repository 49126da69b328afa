// How far a target is read: its length, several demands, numbers in words, the unit of its name.
import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { withUnitOfName } from '#lib/forms/targets/unit-in-name.ts';
import { measured, type Measured } from './measured.ts';

test('a text of more than 200 characters is no measure', () => {
	const noted = (length: number) => `同比增长${'很'.repeat(length - 4)}`;
	expect(parseTarget(noted(400)).kind).toBe('qualitative');
	const named = (length: number) => `≥${'0'.repeat(length - 3)}5%`;
	expect([parseTarget(named(10)).kind, parseTarget(named(201)).kind]).toEqual(['quantity', null]);
});

test('several demands are told from one that a line breaks', () => {
	const kinds = (texts: readonly string[]) => texts.map((text) => parseTarget(text).kind);
	const several = ['20个,30个', '2个;及时', '按时,2次', '100%且合格', '第一季度完成,第二季度验收'];
	expect(kinds(several)).toEqual(several.map(() => 'composite'));
	expect(kinds(['及时\n2次', '≥9\n0%'])).toEqual([null, null]);
	expect(kinds(['按时,优', '第一,第二', '零差错', '0差错'])).toEqual(Array(4).fill('qualitative'));
	expect(parseTarget('2个;3次(按实)')).toMatchObject({ kind: 'composite', qualifier: '按实' });
});

test.each<Measured>([
	['三成', '=', 30, '%'],
	['三成半', '=', 35, '%'],
	['百分之九十五', '=', 95, '%'],
	['百分之百', '=', 100, '%'],
	['百分之九十点五', '=', 90.5, '%'],
	['两次', '=', 2, '次'],
	['一百二十次', '=', 120, '次'],
	['一千零五次', '=', 1005, '次'],
])('%s counts in Chinese numerals', (...row) => {
	expect(parseTarget(row[0])).toEqual({ ...measured('quantity', row), implicit: true });
});

test('a year may be spelled, and 0 of a fault is a word', () => {
	expect(parseTarget('二〇二三年')).toMatchObject({ kind: 'schedule', months: [1, 12] });
	expect(parseTarget('0差错率').kind).toBeNull();
});

test('a bracket of the name is a unit only for a bare number, and only a measure word', () => {
	const of = (name: string, text: string) => withUnitOfName(parseTarget(text), text, name);
	expect(of(' 维修数量（处） ', '12')).toMatchObject({ value: 12, unit: '处' });
	expect(of('投入（亿元）', '12')).toMatchObject({ value: 1_200_000_000, unit: '元' });
	expect(of('完成比例（%）', '12').unit).toBe('%');
	const none: [string, string][] = [
		['完成比例（处）', '12'],
		['维修（万）', '12'],
		['维修数量（处）（二期）', '12'],
		['维修数量（处）及时', '12'],
		[`${'维'.repeat(101)}（处）`, '12'],
		['维修数量（处）', '增长12'],
		['维修数量（处）', '12（按实）'],
		['维修数量（处）', '10-20天'],
		['维修数量（处）', '及时'],
	];
	for (const [name, text] of none) expect(of(name, text), name + text).toEqual(parseTarget(text));
});
