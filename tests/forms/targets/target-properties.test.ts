// Properties of all target values, whatever their numbers and spelling.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { pieces } from './pieces.ts';
import type { Comparator } from '#lib/model/target.ts';

const spellings: [Comparator, string[]][] = [
	['>=', ['≥', '>=', '＞＝', '不低于', '不少于', '至少', '大于等于']],
	['<=', ['≤', '<=', '≦', '不超过', '不高于', '小于等于']],
	['>', ['>', '＞', '大于', '高于', '超过']],
	['<', ['<', '＜', '小于', '低于']],
	['=', ['=', '＝', '═', '等于']],
	['~', ['约', '≈', '大约']],
];
const widen = (text: string) =>
	text.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

test('a measure is the same in all its spellings', () => {
	const number = fc.integer({ min: 1, max: 9_999_999 });
	const unit = fc.constantFrom('%', '件', '人次', '元', '场');
	const styles = [
		(n: string, u: string) => n + u,
		(n: string, u: string) => `${n}.00(${u})`,
		(n: string, u: string) => ` ${n} ${u} `,
		(n: string, u: string) => widen(n + u),
		(n: string, u: string) => `${Number(n).toLocaleString('en-US')}（${u}）`,
		(n: string, u: string) => `${n.padStart(5, '0').replace(/(\d{4})$/, '.$1')}万${u}`,
	];
	fc.assert(
		fc.property(
			number,
			unit,
			fc
				.constantFrom(...spellings)
				.chain(([comparator, all]) =>
					fc.constantFrom(...all).map((word) => ({ comparator, word })),
				),
			fc.constantFrom(...styles),
			(value, unitWord, { comparator, word }, style) => {
				const nothing = parseTarget(null);
				const expected = { ...nothing, kind: 'quantity', comparator, value, unit: unitWord };
				expect(parseTarget(word + style(String(value), unitWord))).toEqual(expected);
			},
		),
	);
});

test('a range is read back, and a reversed one is not understood', () => {
	const bound = fc.integer({ min: 1, max: 100_000 });
	const mark = fc.constantFrom('-', '~', '～', '至', '—', '到');
	fc.assert(
		fc.property(bound, bound, mark, fc.constantFrom('%', '人', '天'), (a, b, to, unit) => {
			const { comparator, value, upperValue, kind } = parseTarget(`${a}${to}${b}${unit}`);
			if (a < b) expect([comparator, value, upperValue]).toEqual(['..', a, b]);
			else expect(kind).toBeNull();
		}),
	);
});

test('any mixture is read without an exception, and a number always has a comparator', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
			const { value, comparator, upperValue } = parseTarget(parts.join(''));
			expect(value === null).toBe(comparator === null);
			expect(upperValue !== null).toBe(comparator === '..');
			expect(value === null || Number.isFinite(value)).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});
