// A list of projects whose cells the break of a page cut in two.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const list = [
	'部门预算项目绩效目标表（2031年度）,,,,,,',
	'单位：万元,,,,,,',
	'项目名称,预算数,年度目标,一级指标,二级指标,三级指标,指标值',
	'步道修缮,80,修缮沿河步道。,产出指标,数量指标,修缮步道,3公里',
	',,,,质量指标,合格率,100%',
];

test.each([
	['河道清淤工程经', '费', '完成清淤。', '方便居民。'],
	['河道清淤', '和沿岸绿化工程', '1.完成清淤。2', '.方便居民。'],
])('%s | %s is one project, whose name is not read', async (name, rest, goal, end) => {
	const rows = [
		`${name},120,${goal},产出指标,数量指标,清淤河道,12公里`,
		`${rest},.5,${end},,质量指标,达标率,95%`,
		',,,效益指标,社会效益指标,受益居民,3000人',
	];
	const bytes = new TextEncoder().encode([...list, ...rows].join('\n'));
	const { forms } = await readForms(bytes, { file: 'list.csv', stem: 'list' });
	expect(forms.map(({ projectName }) => projectName)).toEqual(['步道修缮', null]);
	expect(forms[1]?.indicators.map((each) => each.name)).toEqual(['清淤河道', '达标率', '受益居民']);
	expect(forms[1]?.reading).toBe('doubtful');
	const unread = forms[1]?.unread.map(({ text }) => text);
	expect(unread).toEqual(expect.arrayContaining([name, rest]));
});
