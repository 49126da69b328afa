// Goals that begin behind their labels, in a text whose rows are lines.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function formOf(goals: readonly string[]): Promise<Form> {
	const lines = [
		'项目支出绩效目标申报表',
		'（2024年度）',
		'项目名称 河道清淤工程',
		'主管部门 临溪县水务局 实施单位 临溪县河道管理所',
		'年度资金总额（万元） 120 其中：财政拨款 120',
		...goals,
		'一级指标 二级指标 三级指标 指标值',
		'产出指标 数量指标 清淤河道长度 ≥12公里',
		'满意度指标 服务对象满意度指标 居民满意度 ≥92%',
	];
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms } = await readForms(bytes, { file: 'lines.txt', stem: 'lines' });
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

const [long, short] = ['三年内清理全部淤积河道，恢复行洪能力。', '1.清理河道12公里； 2.完成验收。'];

describe('each goal behind its label', () => {
	test('one goal, also with numbered sentences on its line', async () => {
		const { annualGoal, overallGoal, doubts } = await formOf([`年度目标 ${short}`]);
		expect([overallGoal, annualGoal]).toEqual([null, short]);
		expect(doubts).toEqual([]);
	});

	test.each([
		['on a line each', [`项目总目标 ${long}`, `年度目标 ${short}`]],
		['on one line', [`项目总目标 ${long} 年度目标 ${short}`]],
		[
			'around a row of another label',
			[`项目总目标 ${long}`, '立项依据 防洪规划', `年度目标 ${short}`],
		],
	])('two goals %s', async (_, lines) => {
		const { overallGoal, annualGoal, unread } = await formOf(lines);
		expect([overallGoal, annualGoal]).toEqual([long, short]);
		expect(unread.every(({ text }) => /立项|防洪/.test(text))).toBe(true);
	});

	test('a goal goes on over lines', async () => {
		const lines = [
			'年度目标 清理县城段河道淤积并加固两岸护坡，恢复河道',
			'行洪能力，保障两岸居民汛期安全。',
		];
		const { annualGoal } = await formOf(lines);
		expect(annualGoal).toBe(lines.join('').replace('年度目标 ', ''));
	});

	test('绩效目标 with a text behind it is a goal where no other label is', async () => {
		const { overallGoal } = await formOf([`总体绩效目标 ${long}`]);
		expect(overallGoal).toBe(long);
	});

	test.each([
		['a line above the first label', [long, `年度目标 ${short}`]],
		[
			'a line that may belong to either goal',
			[`项目总目标 ${long}`, '全年工作按计划完成。', `年度目标 ${short}`],
		],
	])('nothing is guessed: %s', async (_, lines) => {
		const { overallGoal, annualGoal, doubts } = await formOf(lines);
		const read = [overallGoal, annualGoal].filter((goal) => goal !== null);
		expect(read.every((goal) => goal === long || goal === short)).toBe(true);
		expect(doubts.some(({ part }) => part === 'goals' || part === 'funding')).toBe(true);
	});
});

test('words behind the heading of targets are a column of their own', async () => {
	const form = await formOf([`年度目标 ${short}`]);
	expect(form.indicators.map(({ targetText }) => targetText)).toEqual(['≥12公里', '≥92%']);
	const text = [
		'项目支出绩效目标申报表',
		'（2024年度）',
		'项目名称 消费促进活动',
		'主管部门 临溪县商务局 实施单位 临溪县商务服务中心',
		'年度目标 举办活动20场。',
		'一级指标 二级指标 指标名称 指标值 说明',
		'产出指标 数量指标 举办活动场数 20场 以验收为准',
		'满意度指标 服务对象满意度指标 商户满意度 ≥90%',
	].join('\n');
	const { forms } = await readForms(new TextEncoder().encode(text), { file: 'a.txt', stem: 'a' });
	expect(forms[0]?.indicators.map(({ targetText }) => targetText)).toEqual(['20场', '≥90%']);
});
