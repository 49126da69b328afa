import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { maintenance, staffPay } from '#lib/audit/project-words.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const i03: Rule = {
	id: 'I-03',
	group: '基本信息',
	level: '提示',
	title: { zh: '项目类别待核对', en: 'The category of the project should be verified' },
	explanation: {
		zh: '人员类、运转类、特定目标类的安排和审核方式不同。',
		en: '人员类, 运转类 and 特定目标类 are planned and reviewed differently.',
	},
	checks: {
		zh: '列为特定目标类，而项目名称写运维，或项目名称、数量与时效指标写雇员、薪酬、工资。',
		en: 'The category is 特定目标类, but the name mentions maintenance, or the name or an output indicator mentions employees and their pay.',
	},
	mending: {
		zh: '核对是否应列运转类或人员类。',
		en: 'Check whether the project belongs to 运转类 or 人员类.',
	},
	basis: [
		unverified(
			null,
			'预算管理一体化规范的项目分类',
			'the classes of projects of the integrated budget system',
		),
	],
	reads: ['projectName', 'category', 'indicator'],
	check: eachForm((form) => {
		if (!form.category?.startsWith('特定目标')) return [];
		const name = form.projectName ?? '';
		const isMaintenance = maintenance.test(name);
		const pay = form.indicators.find(
			({ level1, name }) => level1 === '产出指标' && name !== null && staffPay.test(name),
		);
		if (!isMaintenance && !staffPay.test(name) && !pay) return [];
		const what = isMaintenance ? '系统运维' : '人员性支出';
		return [
			findingAt(form, [lineOf(form, 'category'), isMaintenance ? null : pay?.line], {
				quote: `${form.category}；${isMaintenance || !pay?.name ? name : pay.name}`,
				message: `${what}列为特定目标类，建议核对项目类别。`,
			}),
		];
	}),
};
