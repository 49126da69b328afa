// Public forms beside the project, skipped if they are missing. A form that lost its table must read
// like the same form with its table.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

const folder = join(import.meta.dirname, '../../../../shared/samples');

async function formOf(number: string): Promise<Form> {
	const file = readdirSync(folder).find((name) => name.startsWith(`${number}-`)) ?? '';
	const { forms } = await readForms(readFileSync(join(folder, file)), { file, stem: 'sample' });
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

/** A form without positions, and without line breaks in goals, which depend on the cell. */
function contentOf({ overallGoal, annualGoal, ...form }: Form) {
	const indicators = form.indicators.map((indicator) => ({ ...indicator, line: 0, places: null }));
	const goals = [overallGoal, annualGoal].map((goal) => goal?.replace(/\n/g, ''));
	return { ...form, goals, indicators, source: null, places: null };
}

describe.skipIf(!existsSync(folder))('samples', () => {
	test.each([
		['01', '07'],
		['02', '07'],
		['04', '08'],
		['06', '08'],
	])('%s reads as %s', async (text, table) => {
		const form = await formOf(text);
		expect(contentOf(form)).toEqual(contentOf(await formOf(table)));
		expect([form.unread, form.problems]).toEqual([[], []]);
	});

	test('11 gives its project, its money and nine indicators', async () => {
		const form = await formOf('11');
		expect(form).toMatchObject({
			projectName: '农村义务教育薄弱学校改造补助资金',
			department: '青山区教育局',
			unit: '化工区学校',
			amountUnit: '万元',
			annualGoal: '改善农村薄弱学校的办学条件,扩充基础教育资源,提高义务教育均衡水平。',
		});
		expect(form.funding.annualTotal).toBe(160000);
		const read = form.indicators.map(({ level2, name, targetText }) => [level2, name, targetText]);
		expect(read).toEqual([
			['数量指标', '农村学校改造覆盖率', '100%'],
			['质量指标', '校舍维修改造合格率', '100%'],
			['质量指标', '购置设备合格率', '100%'],
			['时效指标', '预算资金当年下达率', '100%'],
			['时效指标', '项目按计划完成率', '100%'],
			['成本指标', '项目成本控制率', '100%'],
			['可持续影响指标', '义务教育优质均衡发展', '稳步提高'],
			['服务对象满意度指标', '学生家长满意度', '≥90%'],
			['服务对象满意度指标', '学校满意度', '≥90%'],
		]);
		expect(form.unread.map(({ line, text }) => [line, text])).toEqual([[8, '16']]);
	});
});
