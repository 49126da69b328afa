import fc from 'fast-check';
import type { ExportColumn, ExportSheet, ExportType, ExportValue } from '#lib/export/sheet.ts';

/** Hostile texts: signs that begin a formula, line ends, quotes, escapes, any letter. */
export const oddText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', "'", '"', ',', ';', ' '),
			fc.constantFrom('＝', '＋', '－', '＠', '\uFEFF', '_x000D_', '_x005F_', '&lt;', '<', '>'),
			fc.constantFrom('=1+1', '≥85%', 'TRUE', '2023-01-01', '007', '\u0001', '\uFFFE', 'A1'),
			fc.string({ unit: 'grapheme', maxLength: 4 }),
			fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => text.isWellFormed()),
		),
		{ maxLength: 6 },
	)
	.map((parts) => parts.join(''));

const fen = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const day = fc
	.date({
		min: new Date('1900-03-01T00:00:00Z'),
		max: new Date('2199-12-31T00:00:00Z'),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));

const values: Record<ExportType, fc.Arbitrary<ExportValue>> = {
	text: oddText,
	integer: fc.integer(),
	number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
	yuan: fen,
	date: day,
	boolean: fc.boolean(),
};

/** Sheets with any columns and rows; every column may have blanks. */
export const generatedSheet: fc.Arbitrary<ExportSheet> = fc
	.array(fc.constantFrom(...(Object.keys(values) as ExportType[])), { minLength: 1, maxLength: 6 })
	.chain((types) =>
		fc.record({
			name: fc.constant('表'),
			columns: fc.constant(types.map(columnOf)),
			rows: fc.array(
				fc.tuple(...types.map((type) => fc.option(values[type], { nil: null, freq: 6 }))),
				{ maxLength: 8 },
			),
		}),
	);

function columnOf(type: ExportType, i: number): ExportColumn {
	return { name: `c${i}`, header: `${i % 2 === 0 ? '=' : ''}列${i}`, type };
}
