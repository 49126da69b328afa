// A label, its value and a person in one cell: the value is read, the person is in no field.
import { describe, expect, test } from 'vitest';
import { readBytes, toBytes } from './printed-form.ts';

const labels = { department: '主管部门', unit: '实施单位', projectName: '项目名称' } as const;
const persons = [
	'联系电话：',
	'联系人：王某某',
	'项目负责人： 王某某',
	'负责人及联系电话：13800001111',
];

describe.each(Object.keys(labels))('%s', (field) => {
	test.each(persons)('with %s behind its value', async (person) => {
		const own = Object.entries(labels).map(([other, name]) =>
			other === field ? `${name}：河道中心 ${person}` : `${name}：甲`,
		);
		const { forms } = await readBytes(
			toBytes(
				[
					'项目支出绩效目标申报表',
					'（2026年度）',
					...own,
					'一级指标\t二级指标\t三级指标\t指标值',
					'产出指标\t数量指标\t保洁河道\t≥12条',
				].join('\n'),
			),
		);
		expect(forms.map((form) => form[field as keyof typeof labels])).toEqual(['河道中心']);
		expect(JSON.stringify(forms)).not.toMatch(/王某某|13800001111/);
	});
});
