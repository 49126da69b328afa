import { expect, test } from 'vitest';
import { detectLayout } from '#lib/forms/layouts/detect-layout.ts';

const header = [
	['项目名称', '书架更新'],
	['主管部门', '某区文旅局'],
	['实施单位', '某区图书馆'],
	['项目性质', '一次性项目'],
	['计划开始日期', '2031-01-01'],
];

test.each([
	['table', header.map((pair) => pair.join('\t'))],
	['lines', header.map((pair) => pair.join(' '))],
	['one-cell', header.flat()],
	['run-on', header.map((pair) => pair.join(''))],
	['run-on', header.map((pair) => pair.join('：'))],
	['table', ['某局关于绩效目标的说明', '项目名称', '书架更新', '详见附件。']],
	['table', []],
])('%s: %j', (layout, lines) => {
	const rows = lines.map((line, i) =>
		line.split('\t').map((text, j) => ({ text, line: i + 1, column: j + 1, address: null })),
	);
	expect(detectLayout(rows)).toBe(layout);
});
