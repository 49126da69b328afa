// What a text prints beside labels, numbers and persons is read or listed.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function read(text: string): Promise<{ forms: Form[] }> {
	const { forms } = await readForms(new TextEncoder().encode(text), {
		file: text.includes(',') ? 'text.csv' : 'text.txt',
		stem: 'text',
	});
	return { forms };
}

const title = '项目支出绩效目标申报表\n（2023年度）';
const table = ['一级指标', '二级指标', '三级指标', '指标值'];

test.each(['1500', '2023', '120', '1980.5'])(
	'%s before 年度资金申请总额 is the amount of the project, no year',
	async (amount) => {
		const lines = [
			title,
			'项目名称 街角公园改造',
			'主管部门 园林局 实施单位 公园管理所',
			`资金情况 （万元） 项目资金总额： ${amount} 年度资金申请总额 ${amount}`,
			'年度目标 改造街角公园。',
			`绩效指标 ${table.join(' ')}`,
			'产出指标 数量指标 改造公园数量 4个',
			'质量指标 苗木成活率 95%',
		];
		const { forms } = await read(lines.join('\n'));
		const yuan = Number(amount) * 10_000;
		expect(forms[0]?.funding).toMatchObject({ total: yuan, annualTotal: yuan });
	},
);

describe('a form that runs on behind who filled it in', () => {
	const persons = ['填报人:张三', '项目负责人:李四联系电话:0571-6012345', '单位(盖章):'];
	const fields = [
		'项目名称街角公园改造',
		'主管部门园林局实施单位公园管理所',
		'年度目标改造街角公园。',
	];
	const rows = [
		...['产出指标数量指标改造公园数量≥4个', '质量指标苗木成活率≥95%', '时效指标按期完工率≥90%'],
		...['效益指标社会效益指标受益居民人数≥3000人', '满意度指标服务对象满意度指标居民满意度≥92%'],
	];
	const expected = { projectName: '街角公园改造', department: '园林局', unit: '公园管理所' };

	test.each(persons)('%s on the line of the project', async (person) => {
		const lines = [title, `${person}${fields[0]}`, ...fields.slice(1), table.join(''), ...rows];
		const { forms } = await read(lines.join('\n'));
		expect(forms[0]).toMatchObject(expected);
		expect(forms[0]?.indicators).toHaveLength(rows.length);
	});

	test.each(persons)('%s on a line of everything, with blanks inside of labels', async (person) => {
		const side = '绩 效 指 标';
		const text = `项目支出绩效目标申报表（2023年度）${person}${fields.join('')}${side}${table.join('')}${rows.join('')}`;
		const { forms } = await read(text);
		expect(forms[0]).toMatchObject(expected);
		expect(forms[0]?.indicators).toHaveLength(rows.length);
	});
});

test.each(['万亩', '公里', '人次'])('%s alone below 三级指标 is no indicator', async (unit) => {
	const rows = [`产出指标,数量指标,改造公园数量,4个`, `,,${unit},`, `,质量指标,苗木成活率,95%`];
	const head = [`${title.split('\n')[0]},,,`, '项目名称,街角公园改造,实施单位,公园管理所'];
	const { forms } = await read([...head, table.join(','), ...rows].join('\n'));
	expect(forms[0]?.indicators.map(({ name }) => name)).toEqual(['改造公园数量', '苗木成活率']);
	expect(forms[0]?.unread.map(({ text }) => text)).toEqual([unit]);
});

test('an amount alone with its unit and a full stop', async () => {
	const lines = ['项目名称：农技推广', '项目资金：120万元。', '数量指标：开展培训5场并推广'];
	const { forms } = await read([title, ...lines, '质量指标：合格率≥95%'].join('\n'));
	expect(forms[0]?.funding.total).toBe(1_200_000);
	expect(forms[0]?.indicators[0]?.target).toMatchObject({
		value: 5,
		unit: '场',
		qualifier: '并推广',
	});
});
