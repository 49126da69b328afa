import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const printed = (head: string): string[] => [
	'部门项目支出绩效目标表',
	'2024年度',
	`${head}|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标内容`,
	'1|2|3|4|5|6|7|8|9',
	'市图书馆',
	'古籍修复|修复古籍。|产出指标|数量指标|修复册数|≥|50|册|反映修复册数',
	'|||质量指标|修复合格率|≥|98|%|反映合格率',
	'阅读推广|办好活动。|产出指标|数量指标|活动场次|=|12|场|反映活动场次',
	'市文化馆',
	'群众演出|送戏下乡。|产出指标|数量指标|演出场次|≥|30|场|反映演出场次',
];

test.each(['单位名称、项目名称', '单位名称/项目名称', '部门、项目名称', '单位名称（项目名称）'])(
	'rows of units stand above the rows of their projects: %s',
	async (head) => {
		const text = printed(head).join('\n').replaceAll('|', '\t');
		const bytes = new TextEncoder().encode(text);
		const { forms, unread } = await readForms(bytes, { file: 'list.txt', stem: 'list' });
		expect(
			forms.map(({ unit, projectName, annualGoal, indicators }) => [
				unit,
				projectName,
				annualGoal,
				...indicators.map(({ name, targetText }) => `${name}${targetText}`),
			]),
		).toEqual([
			['市图书馆', '古籍修复', '修复古籍。', '修复册数≥50册', '修复合格率≥98%'],
			['市图书馆', '阅读推广', '办好活动。', '活动场次=12场'],
			['市文化馆', '群众演出', '送戏下乡。', '演出场次≥30场'],
		]);
		expect(unread).toEqual([]);
	},
);
