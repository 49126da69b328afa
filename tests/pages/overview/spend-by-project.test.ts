import { expect, test } from 'vitest';
import { toSpendSheet } from '#lib/pages/overview/spend-by-project/spend-sheet.ts';
import { spendByProjectWords } from '#lib/pages/overview/spend-by-project/spend-by-project.words.ts';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import type { MoneyUnit } from '#lib/model/money.ts';
import { sharedWords } from '#lib/words/words.ts';
import { toBars as toBarsIn } from '#lib/pages/overview/spend-by-project/spend-bars.ts';
import { toSpend, type SpendRow } from '#lib/pages/overview/spend-by-project/spend-by-project.ts';
import { handProject, handTotals } from '../shared/hand-rows.ts';

/** Rows of these amounts in fen, of which `hidden` further projects ask for the rest of the sum. */
function rowsOf(amounts: (number | null)[], { hidden = 0, rest = 0 } = {}): SpendRow[] {
	const projects = amounts.map((annual_total_fen, i) =>
		handProject(`form-${i + 1}`, { project_name: `项目${i + 1}`, annual_total_fen }),
	);
	const annual_total_fen = amounts.reduce<number>((all, fen) => all + (fen ?? 0), rest);
	const project_count = amounts.length + hidden;
	return toSpend(projects, handTotals({ annual_total_fen, project_count }));
}

test('toSpend(projects, totals): sums project by project, the whole beside them', () => {
	const whole = { sum_fen: 1100, project_count: 5 };
	expect(rowsOf([600, 400, null], { hidden: 2, rest: 100 })).toEqual([
		{
			form_id: 'form-1',
			project_name: '项目1',
			annual_total_fen: 600,
			cumulative_fen: 600,
			...whole,
		},
		{
			form_id: 'form-2',
			project_name: '项目2',
			annual_total_fen: 400,
			cumulative_fen: 1000,
			...whole,
		},
		{
			form_id: 'form-3',
			project_name: '项目3',
			annual_total_fen: null,
			cumulative_fen: 1000,
			...whole,
		},
	]);
	expect(rowsOf([])).toEqual([]);
});

test('toSpend of more than thirty projects: thirty, and the whole of all', () => {
	// 31 + 30 + … + 1 = 496; the thirty largest leave out the one of 1 fen.
	const rows = rowsOf(Array.from({ length: 31 }, (_, i) => 31 - i));
	expect(rows).toHaveLength(30);
	expect(rows[29]).toMatchObject({ cumulative_fen: 495, sum_fen: 496, project_count: 31 });
});

const toBars = (rows: SpendRow[], unit: MoneyUnit = 'wan') => toBarsIn(rows, unit, sharedWords.zh);

// 600.00, 400.00 万元 and a blank.
const three = rowsOf([600_000_000, 400_000_000, null]);
const none: SpendRow[] = [];
const one = rowsOf([12_345]);

test.each([
	['three rows', three, [1, 0.6667, 0]],
	['no rows', none, []],
	['one row', one, [1]],
	['amounts of 0 alone', rowsOf([0, 0]), [0, 0]],
	['blanks alone', rowsOf([null, null]), [0, 0]],
	['blanks alone, with more of them', rowsOf([null], { hidden: 3 }), [0, 0]],
	['a negative amount', rowsOf([100, -50]), [1, 0]],
	['a rest larger than any project', rowsOf([100], { hidden: 9, rest: 300 }), [0.3333, 1]],
])('%s: a bar a row, as long as its amount', (_title, rows, lengths) => {
	const bars = toBars(rows);
	expect(bars.map(({ length }) => Math.round(length * 10_000) / 10_000)).toEqual(lengths);
});

test('each bar has its name, its amount in 万元, its share and the shares so far', () => {
	expect(toBars(three).map(({ name, values }) => [name, ...values])).toEqual([
		['项目1', '600.00', '60.0%', '60.0%'],
		['项目2', '400.00', '40.0%', '100.0%'],
		['项目3', '未填写', '—', '100.0%'],
	]);
});

test('printed shares add up; the share so far is rounded by itself', () => {
	expect(toBars(rowsOf([1, 1, 1, 1, 1, 1, 1])).map(({ values }) => values.slice(1))).toEqual([
		['14.3%', '14.3%'],
		['14.3%', '28.6%'],
		['14.3%', '42.9%'],
		['14.3%', '57.1%'],
		['14.3%', '71.4%'],
		['14.3%', '85.7%'],
		['14.2%', '100.0%'],
	]);
});

test('amounts stand in the unit that is asked for, blanks and the rest in the language', () => {
	expect(toBars(three, 'yuan').map(({ values }) => values[0])).toEqual([
		'6,000,000.00',
		'4,000,000.00',
		'未填写',
	]);
	expect(toBars(three, 'yi').map(({ values }) => values[0])).toEqual([
		'0.0600',
		'0.0400',
		'未填写',
	]);
	const english = toBarsIn(rowsOf([600, null], { hidden: 2 }), 'wan', sharedWords.en);
	expect(english.map(({ name }) => name)).toEqual(['项目1', '项目2', '2 other projects']);
	expect(english[1]?.values[0]).toBe('not stated');
});

test('nothing to share has a dash', () => {
	expect(toBars(rowsOf([0]))[0]?.values).toEqual(['0.00', '—', '—']);
});

test('more than thirty projects: one bar more for the rest, in another colour', () => {
	// Thirty of 3.00 万元, 1,011 others that make up the last 10.00 of 100.00 万元.
	const rows = rowsOf(Array<number>(30).fill(3_000_000), { hidden: 1011, rest: 10_000_000 });
	const bars = toBars(rows);
	expect(bars).toHaveLength(31);
	expect(bars[29]?.values).toEqual(['3.00', '3.0%', '90.0%']);
	expect(bars[30]).toMatchObject({
		name: '其余 1,011 个项目',
		values: ['10.00', '10.0%', '100.0%'],
	});
	expect(bars.map(({ tone }) => tone)).toEqual([...Array<string>(30).fill('accent'), 'outline']);
});

test('more projects behind a blank one: blanks too', () => {
	expect(toBars(rowsOf([null], { hidden: 3 }))[1]?.values).toEqual(['未填写', '—', '—']);
});

test('thirty projects that are all there are: no bar for a rest', () => {
	expect(toBars(rowsOf(Array<number>(30).fill(1)))).toHaveLength(30);
});

test('a project without a name says so', () => {
	const rows = rowsOf([1]).map((row) => ({ ...row, project_name: null }));
	expect(toBars(rows)[0]?.name).toBe('（未填写项目名称）');
});

const spendLines = (amounts: (number | null)[], language: 'zh' | 'en' = 'zh') => {
	const projects = amounts.map((annual_total_fen, i) =>
		handProject(`form-${i + 1}`, { project_name: i === 0 ? '雇员经费' : null, annual_total_fen }),
	);
	return sheetLines(toSpendSheet(projects, spendByProjectWords[language], sheetWords[language]));
};

test('the sheet has every project, its amount in yuan to the fen and the share so far', () => {
	expect(spendLines([649_871_501, 100_000_000, null])).toEqual([
		'申报表编号,项目名称,年度资金申请总额（元）,占比（%）,累计占比（%）',
		'form-1,雇员经费,6498715.01,86.66,86.66',
		'form-2,,1000000.00,13.34,100',
		'form-3,,,,100',
	]);
	expect(spendLines(Array<number>(40).fill(1))).toHaveLength(41);
});

test('the sheet in English, of one project, of a project without an amount, of none', () => {
	expect(spendLines([5], 'en')).toEqual([
		'Form,Project name,Annual funding requested (yuan),Share (%),Cumulative share (%)',
		'form-1,雇员经费,0.05,100,100',
	]);
	expect(spendLines([null])[1]).toBe('form-1,雇员经费,,,');
	expect(spendLines([])).toHaveLength(1);
});
