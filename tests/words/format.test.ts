import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyUnits } from '#lib/model/money.ts';
import {
	formatCount,
	formatShare,
	formatValue,
	formatDifference,
	formatMoney,
	formatMoneyPlain,
	formatYuan,
	shareOf,
	sharesOf,
} from '#lib/words/format.ts';

// 万元 are 1,000,000 fen, so half of the last digit printed is 5,000 fen.
const amounts: [fen: number, wan: string, wanPlain: string, yuan: string][] = [
	[2_434_850_400, '2,434.85', '2434.85', '24,348,504.00'],
	[0, '0.00', '0.00', '0.00'],
	[-0, '0.00', '0.00', '0.00'],
	[1, '<0.01', '<0.01', '0.01'],
	[4_999, '<0.01', '<0.01', '49.99'],
	[5_000, '0.01', '0.01', '50.00'],
	[15_000, '0.02', '0.02', '150.00'],
	[1_005_000, '1.01', '1.01', '10,050.00'],
	[1_015_000, '1.02', '1.02', '10,150.00'],
	[8_575_000, '8.58', '8.58', '85,750.00'],
	[8_574_999, '8.57', '8.57', '85,749.99'],
	[999_994_999, '999.99', '999.99', '9,999,949.99'],
	[999_995_000, '1,000.00', '1000.00', '9,999,950.00'],
	[-1, '0.00', '0.00', '-0.01'],
	[-5_000, '-0.01', '-0.01', '-50.00'],
	[-123_456_789_000, '-123,456.79', '-123,456.79', '-1,234,567,890.00'],
	[999_999_999_999_999, '1,000,000,000.00', '1,000,000,000.00', '9,999,999,999,999.99'],
];

test.each(amounts)('%d fen', (fen, wan, wanPlain, yuan) => {
	expect([formatMoney(fen, 'wan'), formatMoneyPlain(fen, 'wan'), formatYuan(fen)]).toEqual([
		wan,
		wanPlain,
		yuan,
	]);
});

// 亿元 are 10,000,000,000 fen; four decimals of them are as exact as 万元 without any.
test.each([
	[2_434_850_400, '0.2435'],
	[0, '0.0000'],
	[-0, '0.0000'],
	[450_000_000, '0.0450'],
	[41_764_800, '0.0042'],
	[500_000, '0.0001'],
	[499_999, '<0.0001'],
	[1, '<0.0001'],
	[-499_999, '0.0000'],
	[-500_000, '-0.0001'],
	[999_999_999, '0.1000'],
	[123_456_789_012_345, '12,345.6789'],
])('%d fen in 亿元', (fen, yi) => {
	expect(formatMoney(fen, 'yi')).toBe(yi);
});

test.each([
	[150_000_000, '+150.00'],
	[-150_000_000, '-150.00'],
	[0, '0.00'],
	// It rounds to nothing, which has no direction.
	[4_999, '0.00'],
	[-4_999, '0.00'],
	[5_000, '+0.01'],
	[null, '—'],
])('a difference of %s fen', (fen, text) => {
	expect(formatDifference(fen, 'wan', '—')).toBe(text);
});

test('a blank amount is not 0', () => {
	expect(formatYuan(null)).toBe('未填写');
});

// An official sentence prints 2434.85万元; what is longer cannot be read without separators.
test.each([
	[2_434_850_400, 'wan', '2434.85'],
	[9_999_994_999, 'wan', '9999.99'],
	[9_999_995_000, 'wan', '10,000.00'],
	[2_434_850_400, 'yuan', '24,348,504.00'],
	[-2_434_850_400, 'yuan', '-24,348,504.00'],
	[123_456_789_012_345, 'yi', '12,345.6789'],
] as const)('%d fen in a sentence in %s', (fen, unit, text) => {
	expect(formatMoneyPlain(fen, unit)).toBe(text);
});

test('the sentence and the card print the same amount', () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), (fen) => {
			for (const unit of moneyUnits) {
				const [sentence, card] = [formatMoneyPlain(fen, unit), formatMoney(fen, unit)];
				expect(sentence.replaceAll(',', '')).toBe(card.replaceAll(',', ''));
			}
		}),
	);
});

test('every amount in 元 is exact to the fen', () => {
	fc.assert(
		fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (fen) => {
			const digits = String(fen).padStart(3, '0');
			const yuan = formatYuan(Number(fen)).replaceAll(',', '');
			expect(yuan).toBe(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
		}),
	);
});

test.each([
	[0, '0'],
	[281, '281'],
	[4240, '4,240'],
	[1_000_000, '1,000,000'],
])('a count of %d', (count, text) => {
	expect(formatCount(count)).toBe(text);
});

test.each([
	[null, '—'],
	[0, '0.0%'],
	[1, '100.0%'],
	[2 / 3, '66.7%'],
	[0.0005, '0.1%'],
	[1.5, '150.0%'],
	[12.345, '1,234.5%'],
])('a share of %d', (share, text) => {
	expect(formatShare(share)).toBe(text);
});

test('a share of nothing is none, a share that is nothing is 0', () => {
	expect([shareOf(0, 0), shareOf(0, 5), shareOf(1, 4), shareOf(5, 5)]).toEqual([null, 0, 0.25, 1]);
});

test.each([
	[
		'equal parts stay equal',
		[10, 10, 156, 12, 87, 5, 1],
		281,
		[0.035, 0.035, 0.555, 0.043, 0.31, 0.018, 0.004],
	],
	['thirds', [1, 1, 1], 3, [0.334, 0.333, 0.333]],
	['the largest remainder is rounded up', [2, 1], 3, [0.667, 0.333]],
	['a small part that no tenth is left for', [9999, 1], 10_000, [1, 0]],
	['a part that is taken off', [1010, -10], 1000, [1.01, -0.01]],
	['blanks beside the rest', [null, 3, 1], 4, [null, 0.75, 0.25]],
	['parts of a larger whole, each by itself', [1, 1], 3, [0.333, 0.333]],
	['nothing', [0, null], 0, [null, null]],
	['no parts', [], 5, []],
] as const)('shares that add up: %s', (_title, parts, all, shares) => {
	expect(sharesOf(parts, all)).toEqual(shares);
});

test('printed shares of a whole add up to 100.0 %, each less than a tenth away from the exact one', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(10 ** 12), { minLength: 1, maxLength: 60 }), (parts) => {
			const all = parts.reduce((sum, part) => sum + part, 0);
			fc.pre(all > 0);
			const printed = sharesOf(parts, all).map((share) => Number.parseFloat(formatShare(share)));
			const sum = printed.reduce((sum, share) => sum + share, 0);
			expect(Math.abs(sum - 100)).toBeLessThan(1e-6);
			for (const [i, share] of printed.entries()) {
				expect(Math.abs(share - ((parts[i] ?? 0) / all) * 100)).toBeLessThan(0.1 + 1e-6);
			}
		}),
	);
});

test.each([
	[0, '0'],
	[0.5, '0.5'],
	[85, '85'],
	[99.99, '99.99'],
	[4240, '4,240'],
	[0.1 + 0.2, '0.3'],
	[-3, '-3'],
])('a target’s value %d', (value, text) => {
	expect(formatValue(value)).toBe(text);
});
