import { expect, test } from 'vitest';
import { toTargetSheet } from '#lib/pages/overview/target-distribution/target-sheet.ts';
import { targetDistributionWords } from '#lib/pages/overview/target-distribution/target-distribution.words.ts';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';
import type { IndicatorSelection } from '#lib/selection/indicator-selection.ts';
import { sharedWords } from '#lib/words/words.ts';
import { toKindBars as toKindBarsIn } from '#lib/pages/overview/target-distribution/kind-bars.ts';
import {
	askedMatrix,
	askedPercents,
	fullPercentCount,
	kindCounts,
	percentMatrix as percentMatrixIn,
	percentTargets,
} from '#lib/pages/overview/target-distribution/target-distribution.ts';

const toKindBars = (kinds: Parameters<typeof toKindBarsIn>[0]) =>
	toKindBarsIn(kinds, sharedWords.zh);
const percentMatrix = (targets: Parameters<typeof percentMatrixIn>[0]) =>
	percentMatrixIn(targets, sharedWords.zh);

const row = (
	level2: string,
	kind: TargetRow['kind'],
	percent: number | null,
	indicator_count: number,
): TargetRow => ({
	level2,
	kind,
	asked: '',
	percent,
	first_month: null,
	last_month: null,
	indicator_count,
});

const several = [
	row('', 'quantity', 100, 1),
	row('数量指标', 'quantity', 100, 2),
	row('数量指标', 'quantity', null, 10),
	row('服务对象满意度指标', 'quantity', 85, 3),
	row('服务对象满意度指标', 'quantity', 99.99, 1),
	row('质量指标', 'qualitative', null, 3),
];
const one = [row('时效指标', 'schedule', null, 1)];
const counts = (quantity: number, qualitative: number, schedule: number) => [
	{ kind: 'quantity', count: quantity },
	{ kind: 'duration', count: 0 },
	{ kind: 'frequency', count: 0 },
	{ kind: 'schedule', count: schedule },
	{ kind: 'qualitative', count: qualitative },
	{ kind: 'composite', count: 0 },
];

test('kindCounts(rows): each kind in the model’s order, 0 included; unread ones only if any', () => {
	expect(kindCounts(several)).toEqual(counts(17, 3, 0));
	expect(kindCounts([])).toEqual(counts(0, 0, 0));
	expect(kindCounts([...one, row('时效指标', '', null, 2)])).toEqual([
		...counts(0, 0, 1),
		{ kind: '', count: 2 },
	]);
});

test('percentTargets(rows): percentages alone, types in the taxonomy’s order, unlabelled ones last', () => {
	expect(percentTargets(several)).toEqual([
		{ level2: '数量指标', percent: 100, count: 2 },
		{ level2: '服务对象满意度指标', percent: 85, count: 3 },
		{ level2: '服务对象满意度指标', percent: 99.99, count: 1 },
		{ level2: '', percent: 100, count: 1 },
	]);
	expect(percentTargets(one)).toEqual([]);
});

test('a target of 0 % is a percentage', () => {
	expect(percentTargets([row('数量指标', 'quantity', 0, 1)])).toEqual([
		{ level2: '数量指标', percent: 0, count: 1 },
	]);
});

test('fullPercentCount(targets) counts exactly 100 %, not what rounds to it', () => {
	expect(fullPercentCount(percentTargets(several))).toEqual({ full: 3, all: 7 });
	expect(fullPercentCount([])).toEqual({ full: 0, all: 0 });
});

test('every percentage falls into exactly one bin', () => {
	const values = [
		0, 0.5, 69.99, 70, 74.99, 75, 79.99, 80, 84.9, 85, 89.5, 90, 94, 95, 99.99, 100, 100.01, 120,
	];
	const matrix = percentMatrix(
		values.map((percent) => ({ level2: '数量指标', percent, count: 1 })),
	);
	expect(matrix.columns.map(({ name, note }) => [name, note])).toEqual([
		['<70', '3'],
		['70–74', '2'],
		['75–79', '2'],
		['80–84', '2'],
		['85–89', '2'],
		['90–94', '2'],
		['95–99', '2'],
		['100', '1'],
		['>100', '2'],
	]);
	expect(matrix.rows).toEqual([{ name: '数量', counts: [3, 2, 2, 2, 2, 2, 2, 1, 2] }]);
	// A histogram above the names: as long as the bin with the most.
	expect(matrix.columns.map(({ bar }) => Number(bar).toFixed(2))).toEqual([
		'1.00',
		...Array<string>(6).fill('0.67'),
		'0.33',
		'0.67',
	]);
});

test('the bin above 100 stands only where something is in it; a row is a type that has any', () => {
	const matrix = percentMatrix(percentTargets(several));
	expect(matrix.columns.map(({ name }) => name)).toEqual([
		'<70',
		'70–74',
		'75–79',
		'80–84',
		'85–89',
		'90–94',
		'95–99',
		'100',
	]);
	expect(matrix.rows).toEqual([
		{ name: '数量', counts: [0, 0, 0, 0, 0, 0, 0, 2] },
		{ name: '服务对象满意度', counts: [0, 0, 0, 0, 3, 0, 1, 0] },
		{ name: '未印出', counts: [0, 0, 0, 0, 0, 0, 0, 1] },
	]);
});

test('a bar a kind, as long as its count', () => {
	const lengths = (rows: TargetRow[]) => toKindBars(kindCounts(rows)).map(({ length }) => length);
	expect(lengths([row('质量指标', 'qualitative', null, 5), row('', 'quantity', 100, 20)])).toEqual([
		1, 0, 0, 0, 0.25, 0,
	]);
	expect(lengths(one)).toEqual([0, 0, 0, 1, 0, 0]);
	expect(lengths([])).toEqual([0, 0, 0, 0, 0, 0]);
});

test('no percentage: no row, and every bin is empty', () => {
	const { columns, rows } = percentMatrix([]);
	expect(rows).toEqual([]);
	expect(columns.map(({ note }) => note)).toEqual(Array(8).fill('0'));
});

test('each kind prints its name, its count and its share of all', () => {
	const kinds = kindCounts([...several, row('时效指标', '', null, 20)]);
	// 17, 3 and 20 of 40.
	expect(toKindBars(kinds).map(({ name, values }) => ({ name, values }))).toEqual([
		{ name: '定量·可衡量', values: ['17', '42.5%'] },
		{ name: '时限·可衡量', values: ['0', '0.0%'] },
		{ name: '频次·可衡量', values: ['0', '0.0%'] },
		{ name: '日程·可衡量', values: ['0', '0.0%'] },
		{ name: '定性描述', values: ['3', '7.5%'] },
		{ name: '多项要求', values: ['0', '0.0%'] },
		{ name: '空白或未读懂', values: ['20', '50.0%'] },
	]);
});

test('no target at all has no share', () => {
	expect(toKindBars(kindCounts([])).map(({ values }) => values)).toEqual(Array(6).fill(['0', '—']));
});

test('what can be measured is in one colour, the rest in the other', () => {
	const kinds = kindCounts([row('时效指标', '', null, 1)]);
	expect(toKindBars(kinds).map(({ tone }) => tone)).toEqual([
		...Array<string>(4).fill('accent'),
		...Array<string>(3).fill('second'),
	]);
});

test('askedMatrix(rows): satisfactions by who is asked, the groups in their order', () => {
	const asked = (who: TargetRow['asked'], percent: number | null, count: number) => ({
		...row('服务对象满意度指标', 'quantity', percent, count),
		asked: who,
	});
	const rows = [asked('other', 85, 1), asked('superior', 90, 2), asked('superior', null, 7)];
	const { columns, rows: matrix } = askedMatrix(
		askedPercents([...rows, ...several]),
		sharedWords.zh,
	);
	expect(columns.map(({ name }) => name)).toEqual([
		...['<70', '70–74', '75–79', '80–84', '85–89', '90–94', '95–99', '100'],
	]);
	expect(matrix).toEqual([
		{ name: '主管、出资单位', counts: [0, 0, 0, 0, 0, 2, 0, 0] },
		{ name: '其他', counts: [0, 0, 0, 0, 1, 0, 0, 0] },
	]);
});

test('a cell links to the indicators of its type and its bin, an empty one to nothing', () => {
	const linkTo = ({ level2, value }: Partial<IndicatorSelection>) =>
		JSON.stringify([level2, value?.from, value?.to]);
	const { cellLink, rows } = percentMatrixIn(percentTargets(several), sharedWords.zh, linkTo);
	expect(rows[1]?.counts).toEqual([0, 0, 0, 0, 3, 0, 1, 0]);
	expect(Array.from({ length: 8 }, (_, column) => cellLink?.(1, column))).toEqual([
		...[null, null, null, null],
		'[["服务对象满意度指标"],{"at":85,"isOpen":false},{"at":90,"isOpen":true}]',
		null,
		'[["服务对象满意度指标"],{"at":95,"isOpen":false},{"at":100,"isOpen":true}]',
		null,
	]);
	expect(cellLink?.(9, 0)).toBeNull();
	expect(percentMatrix(percentTargets(several)).cellLink).toBeUndefined();
});

test('names link to what they count; a kind that no target is of links to nothing', () => {
	const linkTo = (chosen: Partial<IndicatorSelection>) => JSON.stringify(chosen);
	const kinds = toKindBarsIn(kindCounts(several), sharedWords.zh, linkTo);
	expect(kinds.filter(({ href }) => href).map(({ href }) => href)).toEqual([
		'{"kind":["quantity"]}',
		'{"kind":["qualitative"]}',
	]);
	const { rows } = percentMatrixIn(percentTargets(several), sharedWords.zh, linkTo);
	const sort = { column: 'value', direction: 'asc' };
	expect(rows.map(({ href }) => href)).toEqual(
		['数量指标', '服务对象满意度指标', ''].map((level2) =>
			JSON.stringify({ level2: [level2], unit: ['%'], sort }),
		),
	);
});

const targetLines = (rows: TargetRow[]) =>
	sheetLines(toTargetSheet(rows, targetDistributionWords.zh, sharedWords.zh, sheetWords.zh));

test('the sheet has every kind, every percentage and every satisfaction', () => {
	const asked = { ...row('服务对象满意度指标', 'quantity', 99.99, 1), asked: 'public' as const };
	expect(targetLines([row('数量指标', 'quantity', 100, 2), asked])).toEqual([
		'部分,类型、二级指标或由谁评价,指标值（%）,个数',
		'指标值的类型,定量,,3',
		'指标值的类型,时限,,0',
		'指标值的类型,频次,,0',
		'指标值的类型,日程,,0',
		'指标值的类型,定性描述,,0',
		'指标值的类型,多项要求,,0',
		'百分比指标值（%），按二级指标,数量,100,2',
		'百分比指标值（%），按二级指标,服务对象满意度,99.99,1',
		'满意度指标值（%），按由谁评价（依名称用词）,群众,99.99,1',
	]);
});

test('the sheet of one target, of none: every kind with its count', () => {
	expect(targetLines(one)[4]).toBe('指标值的类型,日程,,1');
	expect(targetLines([])).toHaveLength(7);
});
