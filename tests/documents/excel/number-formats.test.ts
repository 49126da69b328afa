import { expect, test } from 'vitest';
import { builtInFormats } from '#lib/documents/excel/formats/built-in-formats.ts';
import { displayedNumber, displayedString } from '#lib/documents/excel/displayed-text.ts';

const shown = (value: number, format: string): string => displayedNumber(value, format).text;

const numbers: [value: number, format: string, text: string][] = [
	[95, '0', '95'],
	[0.95, '0%', '95%'],
	[0.955, '0.0%', '95.5%'],
	[1234.5, '#,##0.00', '1,234.50'],
	[7, '0.0', '7.0'],
];
const words = ['≥', '不低于', '以上', '个', '分', '(含)', '元/人'];
/** How a format can hold words: quoted, one escaped character each, WPS's escape, bare. */
const spellings: Record<string, (word: string) => string> = {
	quoted: (word) => `"${word}"`,
	escaped: (word) => [...word].map((char) => `\\${char}`).join(''),
	wps: (word) => [...word].map((char) => `!${char}`).join(''),
	bare: (word) => word,
};

test.each(Object.keys(spellings))('%s words before and behind a number belong to its text', (spelling) => {
	const spell = spellings[spelling] ?? String;
	for (const [value, format, text] of numbers) {
		for (const word of words) {
			expect(shown(value, spell(word) + format)).toBe(word + text);
			expect(shown(value, format + spell(word))).toBe(text + word);
			expect(shown(value, `${spell(word)}${format}${spell(word)};-0;0`)).toBe(word + text + word);
		}
	}
});

test('each section has words of its own', () => {
	const format = '"增"0"个";"减"0"个";"持平";"见"@"说明"';
	expect([3, -3, 0].map((value) => shown(value, format))).toEqual(['增3个', '减-3个', '持平']);
	expect(displayedString('附件', format).text).toBe('见附件说明');
	expect([1, 0].map((value) => shown(value, '[=1]"是";[=0]"否"'))).toEqual(['是', '否']);
});

test('a plain text has no words of the sections for numbers', () => {
	for (const format of ['', '0.00', '"≥"0%', '#,##0;-#,##0', '@']) {
		expect(displayedString('优', format)).toEqual({ text: '优' });
	}
	expect(displayedString('优', ';;;')).toMatchObject({ text: '', doubt: { code: 'hidden' } });
});

test.each([27, 36, 50, 52, 57])('format %i is a year and a month', (id) => {
	expect(shown(45352, builtInFormats.get(id) ?? '')).toBe('2024年3月');
});
test.each([28, 29, 51, 53, 54, 58])('format %i is a month and a day', (id) => {
	expect(shown(45352, builtInFormats.get(id) ?? '')).toBe('3月1日');
});
test.each([14, 15, 22, 30, 31])('format %i is a date', (id) => {
	expect(shown(45352, builtInFormats.get(id) ?? '')).toBe('2024-03-01');
});
test.each([
	[45352, 'm/d', '3月1日'],
	[45352, 'm-d', '3月1日'],
	[45352, 'd-mmm', '3月1日'],
	[45352, 'yyyy/m', '2024年3月'],
	[45352, 'yyyy-mm', '2024年3月'],
	[45352, '[$-804]yyyy"年"m"月"d"日";@', '2024-03-01'],
	[45352, 'yyyy年m月d日', '2024-03-01'],
	[45352, 'yyyy\\.mm\\.dd', '2024-03-01'],
	[45352, 'yyyy"年"m"月底前"', '2024年3月底前'],
	[45352, 'yyyy"年度"', '2024年度'],
	[45352, '[$-804]aaaa', '星期五'],
	[45352.4375, 'h:mm', '10:30'],
	[45352.4375, '上午/下午h"时"mm"分"', '上午10时30分'],
	[45352.4375, 'yyyy/m/d h:mm', '2024-03-01 10:30:00'],
	[1.5, '[h]:mm', '36:00'],
	[61, 'yyyy/m/d', '1900-03-01'],
	[1, 'yyyy/m/d', '1900-01-01'],
])('the date %d as %s', (value, format, text) => {
	expect(shown(value, format)).toBe(text);
});

const accounting = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';
test.each([
	[1200000, accounting, '1,200,000.00'],
	[-1200000, accounting, '-1,200,000.00'],
	[0, accounting, '0'],
	[1200000, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ', '¥1,200,000.00'],
	[1200000, '[$¥-804]#,##0.00', '¥1,200,000.00'],
	[1200000, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00', '¥1,200,000.00'],
	[-359, '#,##0_);(#,##0)', '-359'],
	[-359, '0.00_ ;[Red]0.00', '-359.00'],
	[1200000, '[DBNum2][$-804]General"元整"', '1200000元整'],
	[1200000, 'G/通用格式"元"', '1200000元'],
	[0, '#,###', ''],
	[0, '0;-0;;@', ''],
])('the amount %d as %s', (value, format, text) => {
	expect(displayedNumber(value, format)).toEqual({ text });
});

const wan: [format: string, text: string, isSaid: boolean][] = [
	['0"."0,', '120.0万', false],
	['0!.0,', '120.0万', false],
	['0\\.0,', '120.0万', false],
	['0"."0000', '120.0000万', false],
	['0!.0,"万"', '120.0万', true],
	['0\\.0,"万元"', '120.0万元', true],
	['#,##0"."0000"万元"', '120.0000万元', true],
	['[>=100000000]0"."00,,"亿";[>=10000]0"."0,"万";0', '120.0万', true],
	['#,##0.0,"千元"', '1,200.0千元', true],
];
test.each(wan)('1,200,000 as %s is %s', (format, text, isSaid) => {
	const read = displayedNumber(1_200_000, format);
	expect(read.text).toBe(text);
	expect(read.isWithheld).toBeUndefined();
	expect(read.doubt?.code).toBe(isSaid ? undefined : 'conflicting-field');
});

test.each(['#,##0.0,', '0.00,', '0"."00,', '0.00,,', '0.00,"万元"'])(
	'a number that %s divides by a power that it does not name is withheld',
	(format) => {
		const read = displayedNumber(1_200_000, format);
		expect(read).toMatchObject({ doubt: { code: 'unsure-reading' }, isWithheld: true });
	},
);

test.each([
	[100000 / 3, '#,##0.00', '33,333.33'],
	[50000 / 3, '0.00', '16666.67'],
	[0.1 + 0.2, '0.00', '0.30'],
	[0.1 + 0.2, '', '0.3'],
	[1.005 * 1000, '0.00', '1005.00'],
	[358.8054, '0.00', '358.8054'],
	[2 / 3, '0%', '67%'],
	[0.95123, '0%', '95.123%'],
	[999999.995 / 3, '#,##0.00', '333,333.33'],
	[200000 / 3, '#,##0', '66,666.6666666667'],
])('the computed number %d as %s', (value, format, text) => {
	expect(shown(value, format)).toBe(text);
});

test('numbers that are no amounts stay plain', () => {
	expect(shown(0.5, '# ?/?')).toBe('0.5');
	expect(shown(123456, '0.00E+00')).toBe('123456');
	expect(shown(202403, '0000"年"00"月"')).toBe('2024年03月');
	expect(shown(-1, 'yyyy/m/d')).toBe('-1');
	expect(displayedNumber(-1, 'yyyy/m/d').isWithheld).toBe(true);
	expect(shown(12, 'x'.repeat(5000))).toBe('x'.repeat(1024));
});
