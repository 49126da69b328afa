import { expect, test } from 'vitest';
import { matrixHeight, matrixOption, type Matrix } from '#lib/components/matrix.ts';
import { draw, textsOf } from './drawing.ts';

const matrixOf = (names: string[], counts: number[][], headLines = 3): Matrix => ({
	columns: names.map((name) => ({ name, note: '' })),
	rows: counts.map((row, i) => ({ name: `行${i + 1}`, counts: row })),
	headLines,
	describe: (row, column) => `${row}/${column}`,
});

const drawn = (matrix: Matrix, width: number) =>
	draw(matrixOption(matrix, width), width, matrixHeight(matrix, width));

function headingOf(matrix: Matrix, width: number, column: number): string[] {
	const { xAxis } = matrixOption(matrix, width) as {
		xAxis: { axisLabel: { formatter: (name: string, i: number) => string } };
	};
	const lines = xAxis.axisLabel.formatter('', column).split('\n');
	return lines.slice(0, -1).map((line) => line.replace(/^\{name\||\}$/g, ''));
}

test('counts are printed in their cells, 0 is an outlined cell without a number', () => {
	const svg = drawn(
		matrixOf(
			['甲', '乙'],
			[
				[0, 3],
				[12, 0],
			],
		),
		720,
	);
	expect(textsOf(svg).filter((text) => /\d$/.test(text) && !text.startsWith('行'))).toEqual([
		'3',
		'12',
	]);
	expect(svg.match(/stroke="var\(--line-strong\)"/g)).toHaveLength(2);
	expect(svg.match(/fill="var\(--step-5\)"/g)).toHaveLength(1);
});

test('a matrix of zeros, without columns, without rows', () => {
	expect(drawn(matrixOf(['甲'], [[0]]), 300)).not.toContain('step');
	expect(textsOf(drawn(matrixOf([], [[], []]), 720))).toEqual(['行1', '行2']);
	expect(drawn(matrixOf([], []), 720)).toContain('<svg');
});

test('a heading breaks into lines of like length; numbers stay whole', () => {
	// 720 wide: 216 for the names, 72 a column, six characters of 11.5 in 70; 300 wide: 42, three.
	const names = ['可持续影响', '数量', '80–84', '>100', '生态环境成本', '', '经济效益'];
	const matrix = matrixOf(names, [names.map(() => 1)]);
	const headings = (width: number) => names.map((_name, i) => headingOf(matrix, width, i));
	expect(headings(720)).toEqual(names.map((name) => [name]));
	expect(headings(300)).toEqual([
		['可持续', '影响'],
		['数量'],
		['80–84'],
		['>100'],
		['生态环', '境成本'],
		[''],
		['经济', '效益'],
	]);
});

test('twelve types: no heading is taller than the room above the cells, from 300 wide', () => {
	const matrix = matrixOf(Array<string>(12).fill('生态环境成本'), [Array<number>(12).fill(1)]);
	for (let width = 300; width <= 1400; width += 10) {
		expect(headingOf(matrix, width, 0).length).toBeLessThanOrEqual(3);
	}
});

test('a cell says on hover what its row and column are', () => {
	const { series } = matrixOption(
		matrixOf(
			['甲', '乙'],
			[
				[1, 2],
				[3, 4],
			],
		),
		720,
	) as {
		series: { tooltip: { formatter: (params: { value: number[] }) => string } }[];
	};
	expect(series[0]?.tooltip.formatter({ value: [1, 0, 2] })).toBe('0/1');
});
