import { expect, test } from 'vitest';
import { bareName, unitInName } from '#lib/audit/bare-name.ts';

const same: Record<string, string[]> = {
	受益群体满意度: [
		'★受益群体满意度',
		'▲ 受益群体满意度',
		'指标1：受益群体满意度',
		'1.受益群体满意度',
		'1、受益群体满意度',
		'（1）受益群体满意度',
		'① 受益群体满意度',
		'受益群体满意度（%）',
		'★指标12:受益群体满意度 (％)',
		'受益群体满意度（次）',
	],
	故障响应时限: ['故障响应时限（小时）', '※故障响应时限(个工作日)', '2．故障响应时限（分钟）'],
	讲座举办数: ['讲座举办数（场）', '讲座举办数（场数）', '讲座举办数(万人次)'],
	资金支出总额: ['资金支出总额（万元）'],
	维修成本: ['维修成本（元/平方米）', '维修成本(元/人·年)'],
};
const printed = Object.entries(same).flatMap(([bare, names]) => names.map((name) => [name, bare]));

test.each(printed)('%s is %s', (name, bare) => {
	expect(bareName(name)).toBe(bare);
	expect(bareName(bare)).toBe(bare);
});

test.each([
	'12345热线接通率',
	'5G基站数',
	'培训（二期）',
	'学员（学生）',
	'（处）',
	'1.5米栏杆',
	'网络（含专线）',
	'',
])('%s stands as it is', (name) => {
	expect(bareName(name)).toBe(name);
	expect(unitInName(name)).toBeNull();
});

test('the unit in brackets', () => {
	expect(['维修数（处）', '比率 (%)', '时限（小时）', '讲座（件数）'].map(unitInName)).toEqual([
		'处',
		'%',
		'小时',
		'件数',
	]);
});
