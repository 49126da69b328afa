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

test('a table of many projects whose rows are lines is refused', async () => {
	const lines = [
		'2024年项目支出绩效目标表',
		'单位名称 项目名称 项目金额 年度绩效目标 一级指标 二级指标 三级指标 指标值',
		'芦湾县林业局 湿地巡护 36.00 完成巡护。 产出指标 数量指标 巡护里程 ≥600公里',
		'产出指标 质量指标 记录完整率 100%',
		'候鸟监测 12.00 完成监测。 产出指标 数量指标 监测次数 ≥12次',
		'满意度指标 服务对象满意度指标 居民满意度 ≥90%',
		'效益指标 社会效益指标 公众知晓率 ≥80%',
		'效益指标 生态效益指标 栖息环境 稳定',
	];
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms, problems, unread } = await readForms(bytes, { file: 'a.txt', stem: 'a' });
	expect(forms).toEqual([]);
	expect(problems.map(({ code }) => code)).toEqual(['unknown-layout']);
	expect(unread.map(({ text }) => text)).toEqual(lines);
});
