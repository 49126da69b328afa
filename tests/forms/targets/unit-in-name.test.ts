import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { withUnitOfName } from '#lib/forms/targets/unit-in-name.ts';

const read = (name: string, text: string) => withUnitOfName(parseTarget(text), text, name);

const units = {
	处: '处',
	人次: '人次',
	万人: '人',
	平方米: '平方米',
	'%': '%',
	'％': '%',
	场: '场',
};
const values = ['12', '≥12', '12.5'];
test.each(Object.entries(units))(
	'a name that ends with （%s）: its number counts that',
	(printed, unit) => {
		for (const [open, close] of ['（）', '()']) {
			for (const text of values) {
				const { value, unit: own, comparator } = read(`维修数量${open}${printed}${close}`, text);
				const number = Number(text.replace('≥', '')) * (printed.startsWith('万') ? 10_000 : 1);
				expect([value, own], text).toEqual([number, unit]);
				expect(comparator).toBe(parseTarget(text).comparator);
			}
		}
	},
);

const spans = ['响应时限（小时）', '办结时间(天)', '建设周期（个月）', '审核工作日数（工作日）'];
test.each(spans)('%s: its number is such a time', (name) => {
	const { kind, value, unit, comparator } = read(name, '≤8');
	expect([kind, value, comparator]).toEqual(['duration', 8, '<=']);
	expect(name).toContain(unit);
});

const others = [
	'培训人数（天）',
	'服务次数（小时）',
	'培训人次（年）',
	'满意度（村）',
	'合格率（批）',
	'维修数量（学生）',
	'道路（二期）',
	'（处）',
	'处',
];
test.each(others)('%s: the brackets say something else, so the number has no unit', (name) => {
	for (const text of values) expect(read(name, text)).toEqual(parseTarget(text));
});

const whole = ['≥90%', '12个', '3个月内', '定性', '2024年12月底前', '100%（按批次）'];
test.each(whole)('%s: a target that says its unit keeps it', (text) => {
	expect(read('维修数量（处）', text)).toEqual(parseTarget(text));
});
