import { expect, test } from 'vitest';
import { parseDate, parseDateSpan, parseFiscalYear } from '#lib/forms/parse-date.ts';

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
	['23-01-01', null],
	['2023年', null],
	['20230101', '2023-01-01'],
	['20231301', null],
	['2023-01-', null],
	['2023-1-1日', '2023-01-01'],
	['2023-01-01至2023-12-31', null],
	['待定', null],
	['', null],
];

test.each(dates)('date “%s”', (text, date) => {
	expect(parseDate(text)).toBe(date);
});

const months: [text: string, first: string | null, last: string | null][] = [
	['2023-01', '2023-01-01', '2023-01-31'],
	['2023.07', '2023-07-01', '2023-07-31'],
	['202402', '2024-02-01', '2024-02-29'],
	['2023年6月', '2023-06-01', '2023-06-30'],
	['2023年13月', null, null],
	['202313', null, null],
	['2023', null, null],
];

test.each(months)('the month “%s” has a first and a last day', (text, first, last) => {
	expect([parseDate(text, 'start'), parseDate(text, 'end')]).toEqual([first, last]);
});

const spans: [text: string, start: string | null, end: string | null][] = [
	['2023.07-2024.01', '2023-07-01', '2024-01-31'],
	['202001-202012', '2020-01-01', '2020-12-31'],
	['2023-01-01-2023-12-31', '2023-01-01', '2023-12-31'],
	['2023/1/1 ~ 2023/6/30', '2023-01-01', '2023-06-30'],
	['2024年1月1日-2024年12月31日', '2024-01-01', '2024-12-31'],
	['2024年1月 至 2024年12月', '2024-01-01', '2024-12-31'],
	['２０２３．０７—２０２４．０１', '2023-07-01', '2024-01-31'],
	['2024.01-2023.07', null, null],
	['2023-01', null, null],
	['2023-01-01', null, null],
	['1年', null, null],
	['长期', null, null],
];

test.each(spans)('the span “%s”', (text, start, end) => {
	expect(parseDateSpan(text)).toEqual(start === null ? null : { start, end });
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
