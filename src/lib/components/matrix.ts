import { max } from 'd3-array';
import { color, stepOf, text, tooltip } from '#lib/theme/chart-style.ts';
import type { ChartOption, CustomSeriesRenderItemReturn } from './echarts.ts';
import { nameAbove, narrowBelow } from './narrow.ts';

export interface Matrix {
	/** `note` stands small below the column's name. */
	columns: { name: string; note: string }[];
	rows: { name: string; counts: number[] }[];
	/** How many lines the longest column name takes in a narrow chart. */
	headLines: number;
	/** What a cell says on hover. */
	describe: (row: number, column: number) => string;
}

const cellHeight = 26;
/** The line that a row's name takes above its cells in a narrow chart. */
const nameLine = 20;
const headLine = 14;

/** A heading in lines of like length, each at most this many characters; numbers stay whole. */
function wrap(name: string, characters: number): string[] {
	if (/^[\x20-\x7e–]*$/.test(name)) return [name];
	const perLine = Math.ceil(name.length / Math.ceil(name.length / characters));
	return Array.from({ length: Math.ceil(name.length / perLine) }, (_, i) =>
		name.slice(i * perLine, (i + 1) * perLine),
	);
}

function headHeight({ headLines }: Matrix): number {
	return (headLines + 1) * headLine + 10;
}

function rowHeight(width: number): number {
	return width < narrowBelow ? cellHeight + nameLine : cellHeight;
}

/** In CSS pixels. */
export function matrixHeight(matrix: Matrix, width: number): number {
	return headHeight(matrix) + Math.max(matrix.rows.length, 1) * rowHeight(width) + 2;
}

/** Counts by row and column: darker is more, an outlined cell is none. */
export function matrixOption(matrix: Matrix, width: number): ChartOption {
	const { columns, rows, describe } = matrix;
	const narrow = width < narrowBelow;
	const nameWidth = narrow ? 0 : Math.round(Math.min(width * 0.3, 220));
	const cellWidth = (width - nameWidth) / Math.max(columns.length, 1);
	const most = max(rows, (row) => max(row.counts)) ?? 0;
	const perLine = Math.max(1, Math.floor((cellWidth - 2) / 11.5));
	const cells = rows.flatMap(({ counts }, y) => counts.map((count, x) => ({ x, y, count })));
	return {
		animation: false,
		grid: {
			left: nameWidth,
			right: 0,
			top: headHeight(matrix),
			bottom: 2,
			outerBoundsMode: 'none',
		},
		tooltip,
		xAxis: {
			type: 'category',
			position: 'top',
			data: columns.map(({ name }) => name),
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: {
				interval: 0,
				margin: 6,
				lineHeight: headLine,
				formatter: (_name: string, i: number) => {
					const lines = wrap(columns[i]?.name ?? '', perLine).map((line) => `{name|${line}}`);
					return [...lines, `{note|${columns[i]?.note ?? ''}}`].join('\n');
				},
				rich: {
					name: { ...text, fontSize: 11, lineHeight: headLine },
					note: { ...text, fontSize: 10, lineHeight: headLine, color: color.faint },
				},
			},
		},
		yAxis: {
			type: 'category',
			inverse: true,
			data: rows.map(({ name }) => name),
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: {
				interval: 0,
				width: (narrow ? width : nameWidth) - 10,
				overflow: 'truncate',
				...text,
				...(narrow ? nameAbove : {}),
			},
		},
		series: [
			{
				type: 'custom',
				data: cells.map(({ x, y, count }) => [x, y, count]),
				renderItem: ({ dataIndex }, api) => {
					const { x, y, count } = cells[dataIndex] ?? { x: 0, y: 0, count: 0 };
					const [left = 0, top = 0] = api.coord([x, y]);
					return cellShape(count > 0 ? { count, ...stepOf(count, most) } : null, {
						x: left - cellWidth / 2 + 1.5,
						y: top - cellHeight / 2 + 1.5 + (narrow ? nameLine / 2 - 2 : 0),
						width: cellWidth - 3,
						height: cellHeight - 3,
					});
				},
				tooltip: {
					formatter: ({ value }) => {
						const [x, y] = value as [number, number];
						return describe(y, x);
					},
				},
			},
		],
	};
}

/** A filled cell with its count, or an outline where there is nothing. */
function cellShape(
	filled: { count: number; fill: string; ink: string } | null,
	shape: { x: number; y: number; width: number; height: number },
): CustomSeriesRenderItemReturn {
	if (!filled) {
		return { type: 'rect', shape, style: { fill: 'transparent', stroke: color.outline } };
	}
	const { count, fill, ink } = filled;
	const style = { text: String(count), fontFamily: text.fontFamily, fontSize: 11, fill: ink };
	return {
		type: 'rect',
		shape,
		style: { fill },
		textContent: { type: 'text', style },
		textConfig: { position: 'inside' },
	};
}
