import { expect, test } from 'vitest';
import { parseDate, parseFiscalYear } from '#lib/forms/parse-date.ts';

const dates: [text: string, date: string | null][] = [
	['2023-01-01', '2023-01-01'],
	['2023-12-31', '2023-12-31'],
	['2023/1/1', '2023-01-01'],
	['2023.1.1', '2023-01-01'],
	['2023年1月1日', '2023-01-01'],
	['２０２３－０１－０１', '2023-01-01'],
	['2023 年 1 月 1 日', '2023-01-01'],
	['2024-02-29', '2024-02-29'],
	['2023-02-29', null],
	['2023-02-30', null],
	['2023-04-31', null],
	['2023-13-01', null],
	['2023-00-10', null],
	['2023-01-00', null],
	['0023-01-01', null],
	['2023-01', null],
	['23-01-01', null],
	['2023年', null],
	['20230101', null],
	['2023-01-01至2023-12-31', null],
	['待定', null],
	['', null],
];

test.each(dates)('date “%s”', (text, date) => {
	expect(parseDate(text)).toBe(date);
});

const years: [label: string, year: number | null][] = [
	['(2023年度)', 2023],
	['(2023年)', 2023],
	['2023年度', 2023],
	['2023年', 2023],
	['2023', null],
	['(2023年-2023年)', null],
	['项目总目标(2023年)', null],
	['图书购置(2023年度)', null],
	['年度', null],
];

test.each(years)('fiscal year “%s”', (label, year) => {
	expect(parseFiscalYear(label)).toBe(year);
});
