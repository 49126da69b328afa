// Tables printed as text whose cells go on in the lines below and stand in the middle of their rows.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const places = [0, 14, 26, 42, 62];

/** Prints cells at the places of their columns. A Chinese character is two wide. */
function line(...cells: string[]): string {
	const width = (text: string): number =>
		[...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
	return cells.reduce((printed, cell, i) => {
		const blanks = ' '.repeat(Math.max(0, (places[i] ?? 0) - width(printed)));
		return cell === '' ? printed : printed + blanks + cell;
	}, '');
}

async function read(...table: string[]) {
	const lines = [
		'项目支出绩效目标申报表',
		'（2031年度）',
		line('项目名称', '河道清淤', '', '主管部门', '水务局'),
		line('资金总额', '120', '', '财政拨款', '120'),
		line('', '一级指标', '二级指标', '三级指标', '指标值'),
		...table,
	];
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms, unread } = await readForms(bytes, { file: 'centred.txt', stem: 'centred' });
	const left = [...unread, ...forms.flatMap((form) => form.unread)].map(({ text }) => text);
	const indicators = forms.flatMap((form) => form.indicators);
	return {
		left,
		rows: indicators.map(({ level1, level2, name, targetText }) => [
			level1,
			level2,
			name,
			targetText,
		]),
	};
}

test('the lines of names, targets and labels are put together around the middle of their rows', async () => {
	const { rows } = await read(
		line('', '', '', '清淤河道长度', '≥12公里'),
		line('', '', '数量指标', '沿岸设施更新改造', '≥3座'),
		line('', '产出指标', '', '数量'),
		line('绩效指标', '', '质量指标', '工程一次验收合格', '100%'),
		line('', '', '', '率'),
		line('', '', '时效指标', '完工时间', '12月底'),
		line('', '效益指标', '社会效益', '防洪能力', '提升'),
		line('', '', '指标'),
	);
	expect(rows).toEqual([
		['产出指标', '数量指标', '清淤河道长度', '≥12公里'],
		['产出指标', '数量指标', '沿岸设施更新改造数量', '≥3座'],
		['产出指标', '质量指标', '工程一次验收合格率', '100%'],
		['产出指标', '时效指标', '完工时间', '12月底'],
		['效益指标', '社会效益指标', '防洪能力', '提升'],
	]);
});

test('where the lines may be cut in two ways no row is read, and every piece is listed', async () => {
	const { rows, left } = await read(
		line('', '产出指标', '数量指标', '沿岸设施更新改造', '≥3座'),
		line('', '', '', '清淤河道长度以及'),
		line('', '', '', '护坡修复长度合计', '≥8公里'),
	);
	expect(rows).toEqual([]);
	expect(left).toEqual(
		expect.arrayContaining(['沿岸设施更新改造', '清淤河道长度以及', '护坡修复长度合计', '≥8公里']),
	);
});

test('labels in the middle of their rows do not begin there', async () => {
	const { rows } = await read(
		line('', '', '', '清淤河道长度', '≥12公里'),
		line('', '产出指标', '数量指标', '沿岸设施数量', '≥3座'),
		line('', '', '', '护坡修复长度', '≥8公里'),
		line('', '', '时效指标', '完工时间', '12月底'),
		line('', '效益指标', '社会效益指标', '防洪能力', '提升'),
	);
	expect(rows.map(([level1, level2]) => [level1, level2])).toEqual([
		...Array.from({ length: 3 }, () => ['产出指标', '数量指标']),
		['产出指标', '时效指标'],
		['效益指标', '社会效益指标'],
	]);
});
