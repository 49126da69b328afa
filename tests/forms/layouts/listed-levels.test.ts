import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';
import { pairsOf, unreadOf } from '../indicators/read-table.ts';

async function readLines(lines: readonly string[]): Promise<Form> {
	const head = [
		'财政项目支出绩效目标申报表',
		'（2024年度）',
		'项目名称：公园养护',
		'主管部门：园林局',
	];
	const bytes = new TextEncoder().encode([...head, ...lines].join('\n'));
	const { forms } = await readForms(bytes, { file: 'list.txt', stem: 'list' });
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

const list = (end: string, numbered = ''): string[] => [
	'产出指标',
	`数量指标${numbered}：修缮古树≥20棵；新建花坛5个${end}`,
	`质量目标${numbered}：成活率不低于95%${end}`,
	'满意度指标',
	`服务对象满意度指标：游客满意度≥90%${end}`,
];

test.each([
	['', ''],
	['；', ''],
	['', '1'],
])('a line for each level 2 is read without a table: %s', async (end, numbered) => {
	const form = await readLines(list(end, numbered));
	expect(pairsOf(form)).toEqual([
		['修缮古树', '≥20棵'],
		['新建花坛', '5个'],
		['成活率', '不低于95%'],
		['游客满意度', '≥90%'],
	]);
	expect(form.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
		['产出指标', '数量指标'],
		['产出指标', '数量指标'],
		['产出指标', '质量指标'],
		['满意度指标', '服务对象满意度指标'],
	]);
	expect(unreadOf(form)).toEqual([]);
});

test('words behind a name may be its target or belong to it, which is a problem', async () => {
	const form = await readLines([...list(''), '社会效益指标：园容面貌明显改善']);
	expect(form.indicators.at(-1)?.targetText).toBeNull();
	expect(form.problems).toContainEqual(
		expect.objectContaining({ code: 'unsure-reading', text: '园容面貌明显改善' }),
	);
});
