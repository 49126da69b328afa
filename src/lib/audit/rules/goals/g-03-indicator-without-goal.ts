import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Words that any indicator can contain. */
const general =
	/完成|工作|开展|提升|提高|数量|人数|次数|情况|及时|质量|合格|验收|年度|项目|服务|管理|覆盖|比例|参与|组织|数$|率$|性$/gu;

/** What is done with things: a goal that says it of other things does not mention this one. */
const doing =
	/安装|购置|采购|更新|更换|维修|修缮|建设|新建|配送|配发|发放|印发|编印|制作|编制|检查|巡查|检测|举办|培训|清理|改造/gu;
/** So long a thing is named by itself. */
const namesThing = 4;

export const g03: Rule = {
	id: 'G-03',
	group: '目标与指标匹配',
	level: '低',
	title: {
		zh: '数量指标在目标中没有出处',
		en: 'A quantity indicator that the goals never mention',
	},
	explanation: {
		zh: '指标应由目标分解而来。',
		en: 'Indicators should follow from the goals.',
	},
	checks: {
		zh: '只查数量指标：去掉“完成、工作、数”等通用字（和“安装、购置”等做法，如余下有四字以上）后，名称与项目名称、两个目标没有任何相邻两字相同。其他类型的指标由审核人员判断。',
		en: 'Only quantity indicators are checked: leaving out general words (完成, 工作, 数; also 安装, 购置 where four characters are left), no two neighbouring characters of the name appear in the project name or the goals. Other types are left to a reviewer.',
	},
	mending: {
		zh: '在目标中写明该项任务，或调整指标。',
		en: 'Name the task in the goals, or change the indicator.',
	},
	basis: [unverified('88号', '审核“相关性”', 'review of relevance')],
	reads: ['projectName', 'overallGoal', 'annualGoal', 'indicator'],
	check: eachForm((form) => {
		const { projectName, overallGoal, annualGoal } = form;
		if (overallGoal === null && annualGoal === null) return [];
		const said = [projectName, overallGoal, annualGoal].join('\n');
		return form.indicators.flatMap(({ name, level2, line, targetText }) => {
			if (level2 !== '数量指标' || name === null) return [];
			const words = wordsOf(name);
			const isSaid = words.some((part) =>
				Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2)).some((pair) =>
					said.includes(pair),
				),
			);
			if (words.length === 0 || isSaid) return [];
			return [
				findingAt(form, [line], {
					quote: `${name} ${targetText ?? ''}`.trim(),
					message: `数量指标“${name}”在项目名称和目标中疑似没有出处，建议核实。`,
				}),
			];
		});
	}),
};

/** The parts of a name that tell of what it is. */
function wordsOf(name: string): string[] {
	const words = name.split(general).filter((part) => part.length > 1);
	const things = words.flatMap((word) => word.split(doing)).filter((part) => part.length > 1);
	return things.some((thing) => thing.length >= namesThing) ? things : words;
}
