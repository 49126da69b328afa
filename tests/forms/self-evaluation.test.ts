// A table of what was reached is refused whatever its title says.
import { describe, expect, test } from 'vitest';
import { readBytes, toBytes } from './printed-form.ts';

const form = (head: string, { more = '', above = [] as string[] } = {}): Uint8Array =>
	toBytes(
		[
			'项目支出绩效目标申报表',
			'(2026年度)',
			'项目名称	河道保洁	主管部门	水务局',
			...above,
			`一级指标	二级指标	三级指标	指标值	${head}`,
			'产出指标	数量指标	保洁河道	≥12条	12条',
			`	质量指标	完成情况报告合格率	100%	100%`,
			...(more ? [more] : []),
		].join('\n'),
	);

describe('refused', () => {
	test.each([
		...['得分', '自评得分', '自评分', '实际得分', '实际值', '全年实际值', '实际完成值', '完成值'],
		...['实际完成情况', '全年完成情况', '年度完成值', '1-6月执行情况', '上半年完成值', '监控结果'],
		...['偏差原因分析及改进措施', '未完成原因分析', '2026年实际完成值', '实际完成值（备注）'],
		...['实施进度', '项目执行进度情况'],
	])('%s', async (head) => {
		const { forms, problems } = await readBytes(form(head));
		expect(forms).toEqual([]);
		expect(problems.map(({ code }) => code)).toEqual(['self-evaluation']);
	});

	test.each(['自评得分', '全年实际值', '项目完成指标值'])(
		'%s among headings on lines of their own',
		async (head) => {
			for (const gap of ['\n', '\n\n']) {
				const cells = new TextDecoder().decode(form(head)).split(/[\t\n]+/);
				const { forms, problems } = await readBytes(toBytes(cells.join(gap)));
				expect(forms).toEqual([]);
				expect(problems.map(({ code }) => code)).toEqual(['self-evaluation']);
			}
		},
	);

	test.each([
		['of its money', ['资金	年初预算数	全年预算数	全年执行数	执行率', '	10	10	9	90%']],
		['of its goals', ['年度总体目标	预期目标	实际完成情况', '	保洁12条河道	已完成']],
	])('by the headings %s', async (_, above) => {
		const { forms, problems } = await readBytes(form('备注', { above }));
		expect(forms).toEqual([]);
		expect(problems.map(({ code }) => code)).toEqual(['self-evaluation']);
	});
});

describe('a declaration', () => {
	test.each([
		...['上年实际完成', '上年实际值', '2025年实际执行数', '上年度完成情况', '前年完成值'],
		...['计划完成值', '评分标准', '完成时限', '指标值说明', '扣分标准', '实施进度计划'],
	])('with %s', async (head) => {
		expect((await readBytes(form(head))).forms).toHaveLength(1);
	});

	test('that leaves the results of its goals blank', async () => {
		const above = ['总体目标	年度目标		年度总体目标完成情况', '	保洁12条河道		'];
		const { forms } = await readBytes(form('备注', { above }));
		expect(forms.map(({ annualGoal }) => annualGoal)).toEqual(['保洁12条河道']);
	});

	test.each(['	质量指标	得分	≥90分	', '	质量指标	实际完成情况	良好	', '	时效指标	执行率	100%	'])(
		'with an indicator %s',
		async (more) => {
			expect((await readBytes(form('备注', { more }))).forms).toHaveLength(1);
		},
	);
});
