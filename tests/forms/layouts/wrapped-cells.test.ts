// Columns that blanks keep apart, with cells that go on in the line below.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function formOf(lines: readonly string[]): Promise<Form> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms } = await readForms(bytes, { file: 'columns.txt', stem: 'columns' });
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

/** Prints cells at fixed places. A Chinese character is two wide. */
function line(...cells: string[]): string {
	const width = (text: string): number =>
		[...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
	return cells.reduce((printed, cell, i) => {
		const place = [0, 14, 28, 50, 64][i] ?? 0;
		return cell === '' ? printed : printed + ' '.repeat(Math.max(0, place - width(printed))) + cell;
	}, '');
}

const upper = [
	'项目支出绩效目标申报表',
	'（2031年度）',
	line('项目名称', '河道清淤', '主管部门', '临溪县水务局'),
	line('年度资金总额', '120', '其中：财政拨款', '120'),
	line('', '', '其他资金', '0'),
	line('年度目标', '清理河道。'),
	line('', '一级指标', '二级指标', '指标内容', '指标值'),
];
const names = ({ indicators }: Form) =>
	indicators.map(({ name, targetText }) => [name, targetText]);

test('a name as wide as its column goes on in the line below', async () => {
	const form = await formOf([
		...upper,
		line('', '产出指标', '数量指标', '清淤河道', '≥12公里'),
		line('', '', '', '沿岸设施更', '≥3座'),
		line('', '', '', '新数量'),
		line('', '', '质量指标', '合格率', '100%'),
	]);
	expect(names(form)).toEqual([
		['清淤河道', '≥12公里'],
		['沿岸设施更新数量', '≥3座'],
		['合格率', '100%'],
	]);
});

test('two names with their own targets are two indicators, however wide', async () => {
	const form = await formOf([
		...upper,
		line('', '产出指标', '数量指标', '清淤河道长', '≥12公里'),
		line('', '', '', '更新设施数', '≥3座'),
		line('', '', '质量指标', '合格率', '100%'),
	]);
	expect(names(form)).toEqual([
		['清淤河道长', '≥12公里'],
		['更新设施数', '≥3座'],
		['合格率', '100%'],
	]);
});

test('a value that may go on in a line of words is not read, and told of', async () => {
	const form = await formOf([
		...upper.slice(0, 2),
		line('项目名称', '清淤工程', '主管部门', '临溪县水务局'),
		line('', '（二期）'),
		line('项目类别', '特定目标类项目', '实施单位', '临溪县河道所'),
		...upper.slice(3),
		line('', '产出指标', '数量指标', '清淤河道', '≥12公里'),
	]);
	expect(form.projectName).toBeNull();
	expect([...form.unread, ...form.problems].map(({ text }) => text)).toContain('清淤工程');
	expect(form.department).toBe('临溪县水务局');
});

test.each([0, 1, 2])(
	'a value that may begin above its label is not read, and told of: %i lines below',
	async (below) => {
		const value = ['新疆某兵团', '某师临溪市六', '团水务服务中', '心'].slice(0, below + 2);
		const [above = '', own = '', ...rest] = value;
		const form = await formOf([
			...upper.slice(0, 3),
			line('', '', '', above),
			line('实施单位', own, '主管科室', own),
			...rest.map((text) => line('', '', '', text)),
			...upper.slice(3),
			line('', '产出指标', '数量指标', '清淤河道', '≥12公里'),
			line('', '', '质量指标', '合格率', '100%'),
		]);
		const unread = form.unread.map(({ text }) => text);
		expect(unread).toContain(above);
		expect(unread.some((text) => text.startsWith(own))).toBe(true);
		expect(form.problems.some(({ text }) => text?.startsWith(own))).toBe(true);
	},
);

test('a whole name of several lines is read, although words stand below its first line', async () => {
	const form = await formOf([
		...upper.slice(0, 2),
		line('项目名称', '河道清淤和沿岸步道修缮以及河岸照明更新和绿化养护工程'),
		line('', '（二期）'),
		line('', '', '', '临溪县', ''),
		line('主管部门', '水务局', '实施单位', '河道所', ''),
		...upper.slice(3),
		line('', '产出指标', '数量指标', '清淤河道', '≥12公里'),
		line('', '', '质量指标', '合格率', '100%'),
	]);
	expect(form.unit).toBeNull();
	expect(form.department).toBe('水务局');
});

const listed = (rows: string[]) => [
	'部门预算项目绩效目标申报表（2031年度）',
	line('项目名称', '预算数', '二级指标', '三级指标', '指标值'),
	...rows,
];
const whole = [
	line('河道清淤', '120', '数量指标', '清淤河道', '≥12公里'),
	line('', '', '质量指标', '合格率', '100%'),
	line('步道修缮', '80', '数量指标', '修缮步道', '≥3公里'),
	line('照明更新', '60', '数量指标', '更新路灯', '≥30盏'),
];

async function read(lines: readonly string[]) {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	return readForms(bytes, { file: 'list.txt', stem: 'list' });
}

test('a list of projects with a row a line is read', async () => {
	const { forms } = await read(listed(whole));
	expect(forms.map(({ projectName }) => projectName)).toEqual([
		...['河道清淤', '步道修缮', '照明更新'],
	]);
});

test.each([1, 2, 3])('a list of projects whose cells are broken is refused: row %i', async (at) => {
	const { forms, unread } = await read(
		listed(whole.toSpliced(at, 0, line('和沿岸工程', '', '', '和支流'))),
	);
	expect(forms).toEqual([]);
	expect(unread.map(({ text }) => text)).toContain('和沿岸工程');
});
