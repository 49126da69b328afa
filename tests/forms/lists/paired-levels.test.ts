// A table of many projects whose levels stand side by side, each over a column of names and one of targets.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const levels = ['成本指标', '产出指标', '效益指标', '满意度指标'];
const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

function table(isPacked: boolean): string[][] {
	const beside = isPacked ? levels : levels.flatMap((level) => [level, '']);
	return [
		['2024年部门预算项目绩效目标汇总表'],
		['单位：万元'],
		['单位编码（项目编码）', '项目单位（项目名称）', '项目金额', '', '绩效目标'],
		['', '', '资金总额', '单位资金', ...beside],
		[...blanks(4), ...levels.flatMap(() => ['三级指标', '指标值'])],
		['041', '芦湾县审计局', '96.00', '', ...blanks(8)],
		[
			'04101',
			'投资项目审计',
			'80.00',
			'',
			'审计成本',
			'≤80万元',
			'审计项目数',
			'≥16个',
			'整改率',
			'≥95%',
			'单位满意度',
			'≥90%',
		],
		[...blanks(6), '报告合格率', '100%', ...blanks(4)],
		[
			'04102',
			'审计信息化',
			'16.00',
			'',
			'运维成本',
			'≤16万元',
			'运维系统数',
			'3套',
			'工作效率',
			'提高',
			'人员满意度',
			'≥95%',
		],
	];
}

test.each([false, true])('each name hangs on the level above it (packed: %s)', async (isPacked) => {
	const text = table(isPacked)
		.map((row) => row.join('\t'))
		.join('\n');
	const bytes = new TextEncoder().encode(text);
	const { forms, unread } = await readForms(bytes, { file: 'list.txt', stem: 'list' });
	expect(forms.map(({ projectName, fiscalYear }) => [projectName, fiscalYear])).toEqual([
		['投资项目审计', 2024],
		['审计信息化', 2024],
	]);
	expect(forms.map(({ funding }) => funding.annualTotal)).toEqual([800_000, 160_000]);
	const [first, second] = forms.map(({ indicators }) =>
		indicators.map(({ level1, level2, name, targetText }) => [level1, level2, name, targetText]),
	);
	expect(first).toEqual([
		['成本指标', null, '审计成本', '≤80万元'],
		['产出指标', null, '审计项目数', '≥16个'],
		['效益指标', null, '整改率', '≥95%'],
		['满意度指标', null, '单位满意度', '≥90%'],
		['产出指标', null, '报告合格率', '100%'],
	]);
	expect(second?.map(([level1]) => level1)).toEqual(levels);
	// The row of the unit with its sum belongs to no project.
	expect(unread.map((cell) => cell.text)).toEqual(
		expect.arrayContaining(['芦湾县审计局', '96.00']),
	);
});
