// Lines of a budget that list bodies with their sums, printed within a form: no field of the form.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const upper = [
	['项目支出绩效目标表'],
	['（2024年度）'],
	['项目名称', '河道清淤工程'],
	['主管部门', '临溪县水务局', '实施单位', '临溪县河道管理所'],
	['项目资金（元）', '年度资金总额', '1200000.00'],
	['', '其中：财政拨款', '1200000.00'],
	['年度目标'],
	['清理淤积河道，恢复行洪能力。'],
];
const narrow = [
	['一级指标', '二级指标', '三级指标', '指标值'],
	['产出指标', '数量指标', '清淤河道长度', '≥12公里'],
	['产出指标', '质量指标', '验收合格率', '100%'],
	['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
];
const wide = [
	['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重'],
	['产出指标', '数量指标', '清淤河道长度', '≥', '12', '公里', '20'],
	['产出指标', '质量指标', '验收合格率', '=', '100', '%', '20'],
	['满意度指标', '服务对象满意度指标', '居民满意度', '≥', '90', '%', '10'],
];
const names = ['清淤河道长度', '验收合格率', '居民满意度'];

const print = {
	'one blank': (rows: string[][]) => rows.map((row) => row.filter(Boolean).join(' ')).join('\n'),
	'four blanks': (rows: string[][]) =>
		rows.map((row) => row.filter(Boolean).join('    ')).join('\n'),
	tabs: (rows: string[][]) => rows.map((row) => row.join('\t')).join('\n'),
	'a cell a line': (rows: string[][]) => rows.flat().filter(Boolean).join('\n'),
	'one line': (rows: string[][]) => rows.flat().filter(Boolean).join(' '),
	'run on': (rows: string[][]) => rows.flat().filter(Boolean).join(''),
};

async function read(text: string) {
	const bytes = new TextEncoder().encode(text);
	return readForms(bytes, { file: 'listed.txt', stem: 'listed' });
}

const listed = [
	['820-临溪县水务部门', '8,827,620.53'],
	['[820001]临溪县水务局', '5,000,000.00'],
	['820001 临溪县河道管理所', '3827620'],
	['临溪县青石镇', '3,827,620.53'],
];

for (const [layout, printed] of Object.entries(print)) {
	for (const table of [narrow, wide]) {
		test(`${layout}, ${table[0]?.length} columns: a body with its sum is no indicator`, async () => {
			for (const line of listed) {
				for (const at of [1, 2, table.length]) {
					const rows = [...upper, ...table.toSpliced(at, 0, line)];
					const { forms } = await read(printed(rows));
					for (const form of forms) {
						for (const { name, targetText } of form.indicators) {
							const where = `${line.join(' ')} at ${at}`;
							expect(name ?? '', where).not.toMatch(/临溪/);
							expect(targetText ?? '', where).not.toMatch(/8,827|5,000,000|3827620|3,827/);
						}
					}
				}
			}
		});
	}
}

test('the other rows of the table stay', async () => {
	for (const layout of ['tabs', 'one blank'] as const) {
		for (const table of [narrow, wide]) {
			const rows = [...upper, ...table.toSpliced(1, 0, listed[0] ?? [])];
			const { forms } = await read(print[layout](rows));
			expect(forms[0]?.indicators.map(({ name }) => name)).toEqual(names);
			expect(forms[0]?.unread.map(({ text }) => text).join(' ')).toContain('8,827,620.53');
		}
	}
});

test('a code behind a label of an amount is no amount', async () => {
	const { forms } = await read(
		'项目支出绩效目标表（2024年度）项目名称河道清淤工程预算数820-临溪县水务局年度目标清理河道。一级指标二级指标三级指标指标值产出指标数量指标清淤河道长度≥12公里质量指标验收合格率100%',
	);
	expect(forms.flatMap(({ funding }) => Object.values(funding))).not.toContain(820);
});

test('a name with a number, and a cost without a unit, stay indicators', async () => {
	const rows = [
		['110接处警平均时长', '≤5分钟'],
		['项目总成本', '1,200,000.00'],
		['120急救车', '3辆'],
	];
	const table = [...narrow.slice(0, 2), ...rows.map((row) => ['', '', ...row])];
	const { forms } = await read(print.tabs([...upper, ...table]));
	const read_ = forms[0]?.indicators.slice(1).map(({ name, targetText }) => [name, targetText]);
	expect(read_).toEqual(rows);
});
