import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAmount, toFen } from '#lib/forms/parts/parse-amount.ts';

const rows: [text: string, unit: '元' | '万元', yuan: number | null][] = [
	['3,588,054.00', '元', 3588054],
	['1,199,620', '元', 1199620],
	['0.00', '元', 0],
	['-0.00', '元', 0],
	['12880', '元', 12880],
	['0.1', '元', 0.1],
	['1.10', '元', 1.1],
	['1.100', '元', 1.1],
	['-500.10', '元', -500.1],
	['+500.10', '元', 500.1],
	['８０，０００．５０', '元', 80000.5],
	[' 80 000.50 ', '元', 80000.5],
	['100 20', '元', null],
	['100\n200', '元', null],
	['1 2000', '元', null],
	['100 200 3', '元', null],
	['1 200.5 3', '元', null],
	['1,200,\n000', '元', null],
	['1\n.5', '元', null],
	['80 000.50 元', '元', 80000.5],
	['80,000.00元', '元', 80000],
	['8.00', '万元', 80000],
	['2434.8504', '万元', 24348504],
	['0.000001', '万元', 0.01],
	['80,000.00元', '万元', 80000],
	['8万元', '元', 80000],
	['120万', '元', 1200000],
	['120 万', '万元', 1200000],
	['1.2亿元', '万元', 120000000],
	['0.5亿', '元', 50000000],
	['1.5百万元', '元', 1500000],
	['120千元', '元', 120000],
	['120（万元）', '元', 1200000],
	['120万元整', '元', 1200000],
	['1,200元整', '万元', 1200],
	['￥120', '万元', 1200000],
	['￥80,000.00', '元', 80000],
	['¥120元', '元', 120],
	['人民币120万元', '元', 1200000],
	['人民币 1 200.50 元', '元', 1200.5],
	['人民币￥-500.10', '元', -500.1],
	['120整', '元', null],
	['120万人', '元', null],
	['120（万元', '元', null],
	['120美元', '元', null],
	['约120万元', '元', null],
	['100万元 20万元', '元', null],
	['1.23456789123亿元', '元', null],
	['', '元', null],
	['-', '元', null],
	['无', '元', null],
	['八万元', '元', null],
	['1,23,4', '元', null],
	['1234,567', '元', null],
	['1,234,56', '元', null],
	['12.', '元', null],
	['.5', '元', null],
	['1.2.3', '元', null],
	['1e5', '元', null],
	['80,000.005', '元', null],
	['0.0000001', '万元', null],
	['90071992547409.92', '元', null],
	['99999999999999999999', '元', null],
];

test.each(rows)('“%s” in %s', (text, unit, yuan) => {
	expect(parseAmount(text, unit)).toBe(yuan);
});

test('every amount below ten trillion yuan is exact to the fen', () => {
	fc.assert(
		fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (fen) => {
			const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
			const text = `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
			const yuan = parseAmount(text, '元');
			expect(yuan).not.toBeNull();
			expect(toFen(yuan ?? NaN)).toBe(fen);
		}),
	);
});

test('an amount too large to be exact is null and never a neighbouring number', () => {
	const fens = fc.bigInt({ min: 2n ** 50n, max: 2n ** 54n });
	fc.assert(
		fc.property(fens, (fen) => {
			const yuan = parseAmount(`${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`, '元');
			expect(yuan === null || toFen(yuan) === fen).toBe(true);
		}),
	);
});
