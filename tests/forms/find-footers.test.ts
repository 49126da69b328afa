// What reads like a footer and is none: nothing of it may vanish.
import { expect, test } from 'vitest';
import { findFooters, isFooterRow } from '#lib/forms/find-footers.ts';

const rowOf = (line: string) =>
	line.split('\t').map((text, i) => ({ text, line: 1, column: i + 1, address: null }));
const footersIn = (line: string) => [...findFooters([rowOf(line)])].map(({ text }) => text);

test.each([
	'项目名称\t电话（呼叫中心）运维',
	'年度总体目标\t手机（APP）全面推广',
	'单位负责人（法人）满意度\t≥90%',
	'电话12345热线满意度\t≥90%',
	'数量指标\t手机（APP）注册量\t≥1万人',
	'电话\t20部',
	'联系人 群众回访\t每月1次',
	'手机（APP）注册量\t完成',
	'电话12345热线满意度\t满意',
	'电话 12345 热线满意度\t满意',
	'手机（APP）\t上线',
	'负责人（法人）培训覆盖面\t全覆盖',
])('no footer: %s', (line) => {
	expect(footersIn(line)).toEqual([]);
	expect(isFooterRow(rowOf(line))).toBe(false);
});

test.each([
	['项目负责人\t李四\t资金规模\t120万元', ['项目负责人', '李四']],
	[
		'负责人及联系电话\t张三\t13800000000\t预算编码\tA1',
		['负责人及联系电话', '张三', '13800000000'],
	],
	['填报日期：2024年1月2日\t\t2024年', ['填报日期：2024年1月2日']],
	['实施单位\t填表人：张三', ['填表人：张三']],
	['电话：\t20部', ['电话：', '20部']],
	['项目负责人\t李四\t办公楼\t120万元', ['项目负责人', '李四']],
	['审核人\t张三\t李四', ['审核人', '张三', '李四']],
	['项目负责人（李四）\t资金规模', ['项目负责人（李四）']],
	['经办人（签字）\t李四', ['经办人（签字）', '李四']],
	['负责人（签字）李四', ['负责人（签字）李四']],
	['单位负责人（签字并盖章）\t李四', ['单位负责人（签字并盖章）', '李四']],
	['联系人（科室负责人）：李四', ['联系人（科室负责人）：李四']],
	['负责人（项目负责人）\t李四', ['负责人（项目负责人）', '李四']],
	['填报日期2024年 月 日', ['填报日期2024年 月 日']],
	['电话(021)55512345', ['电话(021)55512345']],
	['电话 6123 李四', ['电话 6123 李四']],
	['填报日期2024年1月2日', ['填报日期2024年1月2日']],
	['填报日期\t\t（2024年度）', ['填报日期']],
	['填报日期\t\t2024年', ['填报日期', '2024年']],
])('a footer takes its value and what is personal: %s', (line, footers) => {
	expect(footersIn(line)).toEqual(footers);
});
