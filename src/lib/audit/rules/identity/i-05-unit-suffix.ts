import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** A code of the system may stand behind it: …局(汇总) 308001. */
const suffix = /[(（](?:汇总|合计|小计|合并)[)）](?=\s*\d*$)/;

export const i05: Rule = {
	id: 'I-05',
	group: '基本信息',
	level: '低',
	title: { zh: '单位名带系统后缀', en: 'The name of a unit has a system suffix' },
	explanation: {
		zh: '“(汇总)”一类后缀是系统的汇总口径，不是单位名称。',
		en: 'A suffix such as (汇总) is a mark of the system, not part of the name.',
	},
	checks: {
		zh: '主管部门、实施单位以“(汇总)”“(合计)”“(小计)”“(合并)”结尾，每表报一次。',
		en: '主管部门 or 实施单位 ends with (汇总), (合计), (小计) or (合并). One finding per form.',
	},
	mending: { zh: '删去后缀，写单位全称。', en: 'Print the full name without the suffix.' },
	basis: [dataQuality],
	reads: ['department', 'unit'],
	check: eachForm((form) => {
		const fields = (['department', 'unit'] as const).filter((field) =>
			suffix.test((form[field] ?? '').trimEnd()),
		);
		if (fields.length === 0) return [];
		const names = fields.map((field) => form[field] ?? '');
		return [
			findingAt(
				form,
				fields.map((field) => lineOf(form, field)),
				{
					quote: names.join('；'),
					message: '单位名称带有系统后缀，建议写单位全称。',
					suggestion: `疑似应为“${names.map(withoutSuffix).join('；')}”`,
				},
			),
		];
	}),
};

function withoutSuffix(name: string): string {
	return name.trimEnd().replace(suffix, '').trimEnd();
}
