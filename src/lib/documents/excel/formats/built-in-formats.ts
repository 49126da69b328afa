const lists: [first: number, formats: string[]][] = [
	[0, ['General', '0', '0.00', '#,##0', '#,##0.00']],
	[5, ['"¥"#,##0;"¥"-#,##0', '"¥"#,##0;"¥"-#,##0', '"¥"#,##0.00;"¥"-#,##0.00']],
	[8, ['"¥"#,##0.00;"¥"-#,##0.00', '0%', '0.00%', '0.00E+00', '# ?/?', '# ??/??']],
	[14, ['yyyy/m/d', 'd-mmm-yy', 'd-mmm', 'mmm-yy', 'h:mm AM/PM', 'h:mm:ss AM/PM']],
	[20, ['h:mm', 'h:mm:ss', 'yyyy/m/d h:mm']],
	[27, ['yyyy"年"m"月"', 'm"月"d"日"', 'm"月"d"日"', 'm-d-yy', 'yyyy"年"m"月"d"日"']],
	[32, ['h"时"mm"分"', 'h"时"mm"分"ss"秒"', '上午/下午h"时"mm"分"']],
	[35, ['上午/下午h"时"mm"分"ss"秒"', 'yyyy"年"m"月"']],
	[37, ['#,##0;-#,##0', '#,##0;-#,##0', '#,##0.00;-#,##0.00', '#,##0.00;-#,##0.00']],
	[41, ['#,##0;-#,##0;"-"', '"¥"#,##0;"¥"-#,##0;"¥-"', '#,##0.00;-#,##0.00;"-"']],
	[44, ['"¥"#,##0.00;"¥"-#,##0.00;"¥-"', 'mm:ss', '[h]:mm:ss', 'mm:ss.0', '##0.0E+0', '@']],
	[50, ['yyyy"年"m"月"', 'm"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"', 'm"月"d"日"']],
	[55, ['上午/下午h"时"mm"分"', '上午/下午h"时"mm"分"ss"秒"', 'yyyy"年"m"月"', 'm"月"d"日"']],
];

/**
 * The number formats of Chinese Excel that a workbook names only by a number (ECMA-376 18.8.30,
 * zh-cn). Nothing else in the workbook says that a cell with format 57 is a date.
 */
export const builtInFormats: ReadonlyMap<number, string> = new Map(
	lists.flatMap(([first, formats]) =>
		formats.map((format, i): [number, string] => [first + i, format]),
	),
);
