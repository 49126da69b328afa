// Whole documents, each with the one thing that its test is about.
import { expect, test } from 'vitest';
import { limits } from '#lib/documents/limits.ts';
import { observeCells, printedCells } from './observe-cells.ts';
import { print, read, readBytes, toBytes, type Parts } from './printed-form.ts';

const names = ({ forms }: Awaited<ReturnType<typeof read>>) =>
	forms.flatMap(({ indicators }) => indicators.map(({ name }) => name));

test.each<[string, Parts]>([
	['with colons', { after: ['填表人：张三	联系电话：55512345	填表日期：2023年1月5日'] }],
	['value beside', { after: ['填表人	张三	联系电话	55512345'] }],
	['any column', { after: ['			填 表 人：	张三	55512345'] }],
	['no colon', { after: ['填报人 张三', '电话 55512345', '电话55512345'] }],
	['name right behind', { after: ['填表人张三', '填报人张三，电话55512345'] }],
	['name and number', { after: ['负责人 张三 55512345', '填表人 张三 2023年1月'] }],
	['to sign', { after: ['单位负责人签字：张三	联系人及电话：张三 55512345'] }],
	['in one cell', { after: ['填报单位：区图书馆  填表人：张三  电话：55512345'] }],
	['with an office', { after: ['项目负责人（签字）：张三		审核人	张三'] }],
	['values below', { after: ['填表人	联系电话', '张三	55512345'] }],
	['after a blank line', { after: ['', '填表人：张三'] }],
	['two cells after a blank line', { after: ['', '经办人	张三	电话	55512345'] }],
	['responsible person', { after: ['项目责任人(签字)：张三	制表人 张三	手机号码：55512345'] }],
	['leader', { after: ['分管领导：张三	联系方式	55512345'] }],
	['beside a seal', { after: ['单位(盖章)：	张三'] }],
	['below the title', { title: ['项目支出绩效目标申报表', '(2023年度)	填报人：张三'] }],
	['before the title', { before: ['联系人：张三	联系电话	55512345'] }],
	['in the header', { header: ['项目负责人	张三	联系电话	55512345'] }],
	['damaged name', { after: ['填表人：张三\ufffd'] }],
])('who filled in the form is not published: %s', async (_, parts) => {
	const text = print(parts);
	const { read: all, accounted } = await observeCells(toBytes(text));
	expect(JSON.stringify(all)).not.toMatch(/张三|5551/);
	expect(names(all)).toEqual(['购置图书数']);
	expect(all.forms[0]).toMatchObject({ projectName: '图书购置', unit: '区图书馆', unread: [] });
	expect(accounted).toEqual(printedCells(text));
});

test('an indicator that mentions such a person is an indicator', async () => {
	const all = await read({ table: ['			联系人培训覆盖率	≥90%', '			负责人 满意度	≥90%'] });
	expect(names(all)).toEqual(['购置图书数', '联系人培训覆盖率', '负责人 满意度']);
});

test('the footer ends the table, and what follows it is unread', async () => {
	const all = await read({ after: ['填表人：张三', '			说明	见附件'] });
	expect(names(all)).toEqual(['购置图书数']);
	expect(all.forms[0]?.unread.map(({ text }) => text)).toEqual(['说明', '见附件']);
});

test.each(['项目名称	桌椅购置', '主管部门	文化局', '项目资金总额	8.00'])(
	'a row of the table with a header or funding label is not an indicator: %s',
	async (row) => {
		const all = await read({ table: [row] });
		expect(names(all)).toEqual(['购置图书数']);
		expect(all.forms[0]?.unread.map(({ text }) => text)).toEqual([row.split('\t')[1]]);
	},
);

test('one bad byte is reported with its position and loses nothing else', async () => {
	const bytes = toBytes(print({}));
	const at = bytes.findIndex((byte, i) => byte === 0x0a && bytes[i - 1] === 0x29);
	const broken = new Uint8Array([...bytes.slice(0, at), 0xff, ...bytes.slice(at)]);
	const all = await readBytes(broken);
	expect(all.encoding).toBe('utf-8');
	expect(names(all)).toEqual(['购置图书数']);
	expect(all.problems).toEqual([]);
	const problems = all.forms.flatMap((form) => form.problems);
	expect(problems.filter(({ code }) => code === 'invalid-character')).toEqual([
		{
			code: 'invalid-character',
			message: '第 9 个字符无法识别',
			line: 2,
			column: 1,
			address: null,
			text: null,
		},
	]);
});

test('a text with more than one broken character in 20 is refused', async () => {
	const bytes = [...toBytes('项目支出绩效目标申报表'), 0xff];
	expect((await readBytes(new Uint8Array(bytes))).problems).toMatchObject([
		{ code: 'unknown-encoding' },
	]);
});

test('a control character is reported and read as a blank', async () => {
	const all = await read({ table: ['			借阅\u0007人次	≥1\u0001'] });
	expect(names(all)[1]).toBe('借阅 人次');
	const problems = all.forms.flatMap((form) => form.problems);
	expect(problems.filter(({ code }) => code === 'invalid-character')).toMatchObject([
		{ column: 4 },
		{ column: 5 },
	]);
});

test(
	'stray lines up to the limit of cells are no reason to throw',
	{ timeout: 30_000 },
	async () => {
		const stray = Array.from({ length: limits.textCells - 100 }, () => '无关');
		expect((await read({ before: stray })).unread).toHaveLength(stray.length);
		expect((await read({ after: ['', ...stray] })).unread).toHaveLength(stray.length);
		expect((await read({ before: [...stray, ...stray] })).problems).toMatchObject([
			{ code: 'too-large', message: expect.stringContaining(String(limits.textCells)) },
		]);
	},
);

test('long runs of blanks are read in time', async () => {
	const blanks = ' '.repeat(100_000);
	const table = [`			馆藏${blanks}量	1${blanks}x`, `			电话${blanks}x	1`];
	await expect(read({ table })).resolves.toBeDefined();
});

test('a labelled cell that holds only tags is a missing field', async () => {
	const text = print({}).replace('图书购置\t', '<p></p>\t').replace('2023-03-01', '<p><br/></p>');
	const [form] = (await readBytes(toBytes(text))).forms;
	expect(form).toMatchObject({ projectName: null, startDate: null });
	expect(form?.problems.map(({ code, message }) => [code, message])).toEqual([
		['missing-field', '未填写：项目名称'],
		['missing-field', '未填写：计划开始日期'],
	]);
});

test('a document with too many forms is refused, and none of its cells is lost', async () => {
	const text = '财政项目支出绩效目标申报表\n一级指标\t三级指标\n'.repeat(2_001);
	const { forms, problems, unread } = await readBytes(toBytes(text));
	expect(forms).toEqual([]);
	expect(problems.map(({ code, message }) => [code, message])).toEqual([
		['too-large', '申报表有 2001 份，超过 2000 份，未读取'],
	]);
	expect(unread).toHaveLength(3 * 2_001);
});
