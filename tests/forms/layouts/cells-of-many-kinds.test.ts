// One cell a line: sentences as targets, names that look like headings, a lone goal, a list of projects.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function read(lines: readonly string[]): Promise<{ forms: Form[]; outside: string[] }> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms, unread } = await readForms(bytes, { file: 'cells.txt', stem: 'cells' });
	return { forms, outside: unread.map(({ text }) => text) };
}

const head = ['项目支出绩效目标表', '（2023年度）', '项目名称', '球馆开放', '实施单位', '临溪中学'];
const headings = ['一级指标', '二级指标', '三级指标', '指标值'];
const shown = (form: Form | undefined) =>
	form?.indicators.map(({ level2, name, targetText }) => [level2, name, targetText]);

describe('a target that is a sentence', () => {
	const rows = [
		['成本指标', '成本控制', '按测算控制各项成本。'],
		['数量指标', '开放场次', '≥40场'],
		['质量指标', '开放质量', '全面落实开放要求。'],
		['社会效益指标', '健身风气', '群众健身风气逐步形成。'],
	];
	const lines = ['产出指标', ...rows.slice(0, 3).flat(), '效益指标', ...rows.slice(3).flat()];

	test('does not end the table, not even in its last row', async () => {
		const { forms, outside } = await read([...head, ...headings, ...lines]);
		expect(shown(forms[0])).toEqual(rows);
		expect(outside).toEqual([]);
	});

	test.each(['一、项目概况', '本表由临溪中学填写。数据截至年底。'])(
		'the narrative still ends it: %s',
		async (narrative) => {
			const { forms, outside } = await read([
				...head,
				...headings,
				...['产出指标', '数量指标', '开放场次', '≥40场', narrative, '场馆的情况如下。'],
			]);
			expect(shown(forms[0])).toEqual([['数量指标', '开放场次', '≥40场']]);
			expect(outside).toEqual([narrative, '场馆的情况如下。']);
		},
	);
});

test.each(['绩效目标', '总体目标', '项目绩效目标'])(
	'%s alone labels the goal of the project',
	async (label) => {
		const goal = '向群众开放球馆，满足健身需要。';
		const lines = [...head, label, goal, '绩效指标', ...headings, '产出指标', '数量指标'];
		const { forms } = await read([...lines, '开放场次', '≥40场']);
		expect(forms[0]).toMatchObject({ overallGoal: goal, annualGoal: null });
	},
);

test.each(['实际参训教师人数', '实际开放天数', '历史建筑修缮数', '已完成改造球场数量'])(
	'%s is a name, no heading of results',
	async (name) => {
		const rows = ['产出指标', '数量指标', name, '250个', '质量指标', '合格率', '100%'];
		const { forms } = await read([...head, ...headings, ...rows]);
		expect(shown(forms[0])).toEqual([
			['数量指标', name, '250个'],
			['质量指标', '合格率', '100%'],
		]);
	},
);

describe('a list of projects', () => {
	const project = (name: string, sum: string | null, rows: string[][]) => [
		...[name, ...(sum ? [sum] : []), `保障${name}。`],
		...rows.flatMap((row) => ['产出指标', ...row]),
	];
	const first = [
		['数量指标', '开放场次', '≥40场'],
		['质量指标', '完好率', '≥95%'],
	];

	test.each([
		['sums', '3,309,840.00'],
		['no sums', null],
	])('with %s: no indicator of the second project is one of the first', async (_, sum) => {
		const second = [['数量指标', '器材件数', '12件']];
		const { forms } = await read([
			...['部门预算项目绩效目标表', '项目名称', ...(sum ? ['预算数'] : [])],
			...['年度目标', ...headings],
			...project('球馆开放', sum, first),
			...project('器材购置', sum, second),
		]);
		expect(forms.map(shown)).toEqual([first]);
		const unread = forms[0]?.unread.map(({ text }) => text);
		expect(unread).toEqual(expect.arrayContaining(['器材购置', '器材件数', '12件']));
	});
});
