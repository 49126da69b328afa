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

test.each([
	...['产出', '预期产出指标', '产出指标\n(40-50)分', '产出指标（50分）'].map((first) => [
		first,
		'满意度',
	]),
	['产出指标', '满意度类指标'],
])('lines between the lists are labels of level 1: %j and %s', async (first, last) => {
	const lines = [first, '数量指标：修缮古树≥20棵', last, '服务对象满意度指标：游客满意度≥90%'];
	const form = await readLines(['年度目标：养护公园。', ...lines]);
	expect(form.annualGoal).toBe('养护公园。');
	expect(form.indicators.map(({ level1, name }) => [level1, name])).toEqual([
		['产出指标', '修缮古树'],
		['满意度指标', '游客满意度'],
	]);
	expect(unreadOf(form)).toEqual([]);
});

test('another line between the lists is unread and no part of the goal above', async () => {
	const form = await readLines(['年度目标：养护公园。', ...list('').toSpliced(2, 0, '含古树名木')]);
	expect(form.annualGoal).toBe('养护公园。');
	expect(unreadOf(form)).toEqual(['含古树名木']);
});

test.each(['专项资金', '项目经费', '计划专项资金'])('a name ends with %s', async (end) => {
	const lines = [
		'项目名称：营养改善' + end,
		'主管部门（盖章）：教育局',
		'投入目标（万元）',
		'年度资金总额：5.2',
	];
	const bytes = ['财政项目支出绩效目标申报表', '（2024年度）', ...lines, ...list('')].join('\n');
	const { forms } = await readForms(new TextEncoder().encode(bytes), {
		file: 'list.txt',
		stem: 'list',
	});
	expect(forms[0]).toMatchObject({
		projectName: '营养改善' + end,
		department: '教育局',
		funding: { annualTotal: 52_000 },
	});
});

const days = ['2024年12月底前完成', '2024年6月30日前', '12月底前', '2024年11月'];
test.each(days)('%s: a day has no name, and none is made of its year', async (day) => {
	const form = await readLines([...list('。'), `时效指标：${day}。`]);
	const { name, targetText } = form.indicators.at(-1) ?? {};
	expect([name, targetText]).toEqual([null, day]);
	expect(form.problems.map(({ code }) => code)).toContain('missing-name');
});

const numerals = ['一、', '（一）', '(一)', '1、', '1．'];
test.each(numerals)('numbered labels say what those without a number say: %s', async (numeral) => {
	const labels = [
		'实施单位：养护所',
		'项目资金总额：120万元。',
		'年度目标：养护公园。',
		'绩效指标：',
	];
	const plain = await readLines([...labels, ...list('。')]);
	const numbered = await readLines([...labels.map((label) => numeral + label), ...list('。')]);
	const { unit, funding, annualGoal } = plain;
	expect([unit, funding.total, annualGoal]).toEqual(['养护所', 1_200_000, '养护公园。']);
	expect([numbered.unit, numbered.funding, numbered.annualGoal]).toEqual([
		unit,
		funding,
		annualGoal,
	]);
	expect(pairsOf(numbered)).toEqual(pairsOf(plain));
	expect(unreadOf(numbered)).toEqual([]);
	expect(pairsOf(plain).map(([, target]) => target)).toEqual(['≥20棵', '5个', '不低于95%', '≥90%']);
});
