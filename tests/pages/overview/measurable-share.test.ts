import { expect, test } from 'vitest';
import { toMeasurableSheet } from '#lib/pages/overview/measurable-share/measurable-sheet.ts';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import {
	fullyMeasurable,
	toMeasurable,
	toMeasurableBars,
} from '#lib/pages/overview/measurable-share/measurable-share.ts';
import { sharedWords } from '#lib/words/words.ts';
import { handProject } from '../shared/hand-rows.ts';

const project = (name: string, measurable_count: number, indicator_count: number) =>
	handProject(name, { measurable_count, indicator_count });

const projects = [
	project('all', 4, 4),
	project('none', 0, 5),
	project('blank', 0, 0),
	project('half', 3, 6),
	project('half of few', 1, 2),
];

test('the smallest share first, of equal ones that of more targets, nothing to share last', () => {
	const rows = toMeasurable(projects);
	expect(rows.map(({ formId, share }) => [formId, share])).toEqual([
		['none', 0],
		['half', 0.5],
		['half of few', 0.5],
		['all', 1],
		['blank', null],
	]);
	expect(fullyMeasurable(rows)).toEqual({ full: 1, all: 4 });
});

test('bars are as long as the shares, the fraction is printed, the line is the share of all', () => {
	const bars = toMeasurableBars(toMeasurable(projects), 8 / 17, sharedWords.zh);
	expect(bars.map(({ values, length }) => [...values, length])).toEqual([
		['0/5', '0.0%', 0],
		['3/6', '50.0%', 0.5],
		['1/2', '50.0%', 0.5],
		['4/4', '100.0%', 1],
		['0/0', '—', 0],
	]);
	expect(new Set(bars.map(({ line }) => line))).toEqual(new Set([8 / 17]));
	expect(bars[0]?.formId).toBe('none');
});

test('only the largest thirty projects, whatever their shares', () => {
	const many = Array.from({ length: 40 }, (_, i) => project(`p${i}`, 40 - i, 40));
	const rows = toMeasurable(many);
	expect(rows).toHaveLength(30);
	expect(rows[0]?.formId).toBe('p29');
	expect([toMeasurable([]), toMeasurableBars([], null, sharedWords.zh)]).toEqual([[], []]);
});

const heads = { title: '检验', measurable: '可衡量', all: '全部', share: '占比' };
const measurableLines = (some: typeof projects) =>
	sheetLines(toMeasurableSheet(some, heads, sheetWords.zh));

test('the sheet has every project in the order of the card, with both counts and the share', () => {
	expect(measurableLines([...projects, project('third', 1, 3)])).toEqual([
		'申报表编号,项目名称,可衡量,全部,占比（%）',
		'none,none,0,5,0',
		'third,third,1,3,33.33',
		'half,half,3,6,50',
		'half of few,half of few,1,2,50',
		'all,all,4,4,100',
		'blank,blank,0,0,',
	]);
	expect(measurableLines(Array.from({ length: 40 }, () => project('a', 1, 1)))).toHaveLength(41);
});

test('the sheet of one project, of none', () => {
	expect(measurableLines([project('one', 2, 2)])[1]).toBe('one,one,2,2,100');
	expect(measurableLines([])).toHaveLength(1);
});
