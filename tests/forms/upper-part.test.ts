// What stands above the table under labels that differ from form to form.
import { describe, expect, test } from 'vitest';
import { parseChoice } from '#lib/forms/parts/parse-choice.ts';
import { isPrompt } from '#lib/forms/words/prompts.ts';
import { dateLabel, textLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { print, read, readBytes, toBytes, type Parts } from './printed-form.ts';

const combine = (...lists: string[][]): string[] =>
	lists.reduce((all, list) => all.flatMap((head) => list.map((tail) => head + tail)), ['']);

describe('only what is ticked is chosen', () => {
	const ticks = ['☑', '√', '■', '☒', '●', '◉', '[x]', '(√)', '【√】'];
	const boxes: Record<string, string> = {
		'[x]': '[ ]',
		'(√)': '（  ）',
		'【√】': '【 】',
		'●': '○',
	};
	test.each(ticks)('%s', (tick) => {
		const box = boxes[tick] ?? '□';
		const texts = [
			`${box}经常性 ${tick}阶段性`,
			`${tick}阶段性${box}经常性`,
			`${box} 经常性  ${tick} 阶段性`,
			`经常性${box} 阶段性${tick}`,
			`阶段性${tick}、经常性${box}`,
			`${tick}阶段性`,
			`${tick}阶段性 经常性`,
		];
		expect(texts.map((text) => parseChoice(text)?.ticked)).toEqual(texts.map(() => ['阶段性']));
		expect(parseChoice(`${box}经常性 ${box}阶段性`)).toEqual({ ticked: [] });
		expect(parseChoice(`${tick}经常性 ${tick}阶段性`)?.ticked).toHaveLength(2);
	});

	test('a text without boxes is no choice', () => {
		for (const text of ['经常性项目', '其他（补助）', '一次性/阶段性', '“（ ）图”', '（）'])
			expect(parseChoice(text)).toBeNull();
	});

	test('none or two ticked is blank with a problem', async () => {
		const of = async (nature: string) => {
			const text = print({}).replace('一次性项目', nature);
			return (await readBytes(toBytes(text))).forms[0];
		};
		const none = await of('□经常性 □一次性');
		expect([none?.nature, none?.problems.map(({ code }) => code), none?.unread]).toEqual([
			null,
			['missing-field'],
			[],
		]);
		const two = await of('☑经常性 ☑一次性');
		expect([two?.nature, two?.unread.length]).toEqual([null, 1]);
		expect(two?.problems.map(({ code }) => code)).toContain('conflicting-field');
		const cells = await of('□	经常性	☑	一次性');
		expect([cells?.nature, cells?.unread]).toEqual(['一次性', []]);
	});
});

test('a prompt is no value', async () => {
	const prompts = [
		...['请选择', '（请选择）', '--请选择--', '选择一项。', '请填写', '请输入项目名称', '下拉选择'],
		...[
			'单击此处输入文字。',
			'单击或点击此处输入日期。',
			'点击选择',
			'请从下拉列表中选择',
			'在此处填写',
		],
	];
	expect(prompts.filter((text) => !isPrompt(text))).toEqual([]);
	expect(['请柬印制', '选择性必修课程', '点击率', '输入性疾病防控'].filter(isPrompt)).toEqual([]);
	const text = print({})
		.replace('图书购置', '请填写')
		.replace('8.00', '请输入')
		.replace('丰富馆藏。', '请选择');
	const [form] = (await readBytes(toBytes(text))).forms;
	expect(form).toMatchObject({ projectName: null, overallGoal: null, unread: [] });
	expect(form?.funding.total).toBeNull();
});

test('labels of texts and days by their parts', () => {
	const of = (labels: string[]) => labels.map((label) => textLabel(toLabel(label)));
	expect(new Set(of(combine(['预算', '支出', '二级', ''], ['项目'], ['名称', '全称'])))).toEqual(
		new Set(['projectName']),
	);
	const bodies = combine(
		['归口', '业务', '项目', '上级'],
		['主管'],
		['部门', '单位'],
		['', '及编码', '（盖章）'],
	);
	expect(new Set(of(bodies))).toEqual(new Set(['department']));
	expect(of(['主管部门编码', '项目代码'])).toEqual([undefined, undefined]);
	const units = combine(
		['具体', '项目', ''],
		['实施', '建设', '承办', '申报'],
		['单位'],
		['', '名称'],
	);
	expect(new Set(of(units))).toEqual(new Set(['unit']));
	const days = combine(['项目', '计划', '预计'], ['完成', '结束'], ['日期', '时间']);
	expect(new Set(days.map((label) => dateLabel(label)))).toEqual(new Set(['endDate']));
	expect(['项目实施起止日期', '计划实施期限', '建设周期'].map((label) => dateLabel(label))).toEqual(
		Array.from({ length: 3 }, () => 'span'),
	);
});

describe('who to ask is in no field', () => {
	const header = (row: string): Parts => ({ header: [row] });
	test.each<[string, Parts]>([
		...combine(
			['项目', '单位', '牵头', '项目实施单位', '具体'],
			['负责人', '责任人', '联系人'],
			['', '姓名', '及电话', '及联系方式'],
		).map((label): [string, Parts] => [label, header(`${label}	张三	项目编号	01`)]),
		['behind a value', header('预算单位	某馆（联系人：张三，电话：0571-55512345）')],
		['a number behind a value', header('预算单位	某馆 13955512345')],
	])('%s', async (_, parts) => {
		const all = await read(parts);
		expect(JSON.stringify(all)).not.toMatch(/张三|555123/);
		expect(all.forms[0]).toMatchObject({ projectName: '图书购置', unit: '区图书馆' });
	});

	test('a cell a line, with blank lines between', async () => {
		const text = print({ header: ['项目负责人及电话	张三', '联系电话	55512345'] });
		const all = await readBytes(toBytes(text.replace(/[\t\n]+/g, '\n\n')));
		expect(JSON.stringify(all)).not.toMatch(/张三|5551/);
		expect(all.forms[0]).toMatchObject({ projectName: '图书购置', unit: '区图书馆' });
	});
});

describe('goals', () => {
	const heads: [string, string[], string | null, string | null][] = [
		['three years', ['绩效目标	2022年目标	2023年目标	2024年目标', '	甲。	乙。	丙。'], null, '乙。'],
		['a period', ['总体目标	中期滚动目标（2022年-2024年）	年度目标', '	甲。	乙。'], '甲。', '乙。'],
		['a goal that nobody knows', ['绩效目标	跨年任务目标	年度目标', '	甲。	乙。'], null, '乙。'],
		['beside', ['全周期绩效目标	甲。', '本年绩效总目标	乙。'], '甲。', '乙。'],
		['in one cell', ['绩效目标	项目总目标：甲。年度总目标：乙。'], '甲。', '乙。'],
		['lines in one cell', ['绩效目标	1.项目总目标：甲。 2.年度总体目标：乙。'], '甲。', '乙。'],
		['the heading alone', ['项目绩效目标描述	甲。'], '甲。', null],
		['of the year', ['年度主要目标和成果	目标1：甲。 目标2：乙。'], null, '目标1：甲。 目标2：乙。'],
		[
			'above an unknown label',
			['实施期目标	年度目标', '甲。	乙。', '保证机制	建立专班'],
			'甲。',
			'乙。',
		],
		['right of a label that an export cut off', ['总	年度目标', '乙。'], null, '乙。'],
		['above a note', ['年度目标	乙。', '立项情况说明	依据文件'], null, '乙。'],
	];
	test.each(heads)('%s', async (_, goals, overallGoal, annualGoal) => {
		expect((await read({ goals })).forms[0]).toMatchObject({ overallGoal, annualGoal });
	});
});

test.each(['    2023年度', '  （2023年）  单位：元'])(
	'a year beside the unit that reports:%s',
	async (behind) => {
		const title = ['项目支出绩效目标申报表', `填报单位（盖章）：区图书馆${behind}`];
		const [form] = (await read({ title })).forms;
		expect([form?.fiscalYear, form?.unread]).toEqual([2023, []]);
	},
);

test('a person and a number at the end of a row are in no field and not listed', async () => {
	const text = print({}).replace('特定目标类', '特定目标类	联系人及电话	张三	0571-55512345');
	const all = await readBytes(toBytes(text));
	expect(JSON.stringify(all)).not.toMatch(/张三|55512/);
	expect(all.forms[0]).toMatchObject({ category: '特定目标类', unread: [] });
});

test('stars of fields that must be filled in are no part of a label', async () => {
	const text = print({}).replace('项目名称', '*项目名称').replace('实施单位', '实施单位*');
	expect((await readBytes(toBytes(text))).forms[0]).toMatchObject({
		projectName: '图书购置',
		unit: '区图书馆',
	});
});

test.each(['联系人	张三', '项目负责人	张三	联系电话	13900000000'])(
	'who to ask in a line of columns is in no field: %s',
	async (person) => {
		for (const blank of ['    ', ' ']) {
			const text = print({ header: [`预算单位	某馆	${person}`] }).replaceAll('	', blank);
			const all = await readBytes(toBytes(text));
			expect(JSON.stringify(all)).not.toMatch(/张三|1390/);
			expect(all.forms[0]?.projectName).toBe('图书购置');
		}
	},
);

test.each(['预算单位', '项目单位'])(
	'who carries out the project comes before %s',
	async (label) => {
		const [form] = (await read({ before: [], header: [`${label}	市文化局`] })).forms;
		expect(form?.unit).toBe('区图书馆');
		const text = print({})
			.replace('实施单位', '建设周期')
			.replace('主管部门', `${label}	市文化局	实施单位`);
		expect((await readBytes(toBytes(text))).forms[0]?.unit).toBe('文化局');
	},
);

test('the headings of a numbered list above the form have no values', async () => {
	const list = ['序号	乡镇	项目名称	金额	备注', '1	河东镇	沟渠修复	20	'];
	const [form] = (await read({ header: list })).forms;
	expect(form?.projectName).toBe('图书购置');
	expect(form?.problems.map(({ code }) => code)).not.toContain('conflicting-field');
});
