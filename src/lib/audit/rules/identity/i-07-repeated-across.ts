import type { Form } from '#lib/model/form.ts';
import { alikeGroups } from '#lib/figures/alike-groups.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import { copiedProse, plainText } from '#lib/figures/likeness.ts';
import { unverified } from '#lib/audit/basis.ts';
import { findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import { matterOf } from '#lib/audit/project-matter.ts';
import { sharedRun } from '#lib/audit/shared-run.ts';
import { goalsOf, indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** A finding lists so many other lines; its sentence says how many there are. */
const mostOthers = 50;
/**
 * Work that each project does on staff and systems of its own: the same name says nothing of the same
 * people or the same machines.
 */
const onItsOwn =
	/薪酬|薪资|工资|社保|绩效考核|年度考核|在岗|在位|值班|招录|聘用|系统|平台|设备|软件|硬件|机房|网络|运维|维护|检修/u;
/** Shorter goals can be alike by chance. */
const shortest = 20;

export const i07: Rule = {
	id: 'I-07',
	group: '基本信息',
	level: '中',
	title: {
		zh: '跨项目重复：同名数量指标、雷同的目标文字、同一事项',
		en: 'The same quantity, text or matter in several projects',
	},
	explanation: {
		zh: '同一工作写进两个项目，可能重复安排资金；照搬的文字说不清这个项目要做什么。',
		en: 'The same work in two projects may be paid for twice; a copied text does not say what this project does.',
	},
	checks: {
		zh: '同一实施单位（无则主管部门）、同一年度的不同项目：同名的数量指标（同名者报一次，列出各处）；总目标或年度目标的文字有 90% 以上相同（相邻两字的 Dice 系数，20 字以上）；项目名称除去单位名后有八字以上相同。质量、时效、效益和满意度指标的名称多为通用，不查；各项目对自己的人员、系统和设备所做的事（薪酬发放、绩效考核、系统检测等）同名也不是同一工作，不查。',
		en: 'Different projects of one unit (or else department) and year are compared. Reported are quantity indicators with the same name (one finding per name, with all lines) and goals of at least 20 characters that are more than 90 % the same (Dice coefficient over pairs of neighbouring characters); and project names that share eight characters beside the name of the unit. Names of quality, timeliness, benefit and satisfaction indicators are often generic and are skipped, and so is what each project does with its own staff and systems (pay, appraisal, checks of systems).',
	},
	mending: {
		zh: '说明各项目的分工；确属同一工作的，合并安排。',
		en: 'State what each project does; plan the same work only once.',
	},
	basis: [
		unverified(
			null,
			'预算法关于统筹、防止重复安排的要求',
			'the budget law: coordinate, and do not fund the same work twice',
		),
	],
	reads: ['projectName', 'unit', 'department', 'fiscalYear', 'overallGoal', 'annualGoal', 'table'],
	check: (forms, known) =>
		ofOneUnit(forms, known).flatMap((group) => [
			...sharedNames(group),
			...alikeGoals(group),
			...oneMatter(group),
		]),
};

function sharedNames(forms: readonly Form[]): RuleFinding[] {
	const uses = new Map<string, { form: Form; line: number; name: string; target: string }[]>();
	for (const form of forms) {
		for (const { name, line, level2, targetText } of form.indicators) {
			if (name === null || level2 !== '数量指标' || onItsOwn.test(name)) continue;
			const use = { form, line, name, target: targetText ?? '' };
			const key = plainText(bareName(name));
			const known = uses.get(key);
			if (!known) uses.set(key, [use]);
			else if (known.at(-1)?.form !== form) known.push(use);
		}
	}
	return [...uses.values()].flatMap((same) => {
		const [first, ...others] = same;
		if (!first || others.length === 0) return [];
		return [
			findingAt(first.form, [first.line], {
				quote: `${first.name} ${first.target}`.trim(),
				message: `“${first.name}”在 ${same.length} 个项目中同名出现，疑似同一工作重复申报，建议核实分工。`,
				others: others.slice(0, mostOthers).map(({ form, line }) => ({ formId: form.id, line })),
			}),
		];
	});
}

/** A group of alike goals is one finding, at the first of them. */
function alikeGoals(forms: readonly Form[]): RuleFinding[] {
	const texts = forms.flatMap((form) =>
		goalsOf(form)
			.filter(({ text }) => text.length >= shortest)
			.map((goal) => ({ form, ...goal })),
	);
	const groups = alikeGroups(
		texts.map(({ text }) => text),
		copiedProse,
	);
	return groups.flatMap(({ members, likeness }) => {
		const [first, ...rest] = members.flatMap((index) => texts[index] ?? []);
		// T-09 compares the two goals of one form.
		const others = rest.filter(({ form }) => form !== first?.form);
		if (!first || others.length === 0) return [];
		const names = others.map(({ form, name }) => `“${form.projectName ?? form.id}”的${name}`);
		return [
			findingAt(first.form, [first.line], {
				quote: first.text,
				message: `${first.name}与${names.slice(0, 3).join('、')}${names.length > 3 ? `等 ${names.length} 处` : ''}${likeness === 1 ? '完全相同' : `有 ${Math.floor(likeness * 100)}% 以上相同`}，疑似套用文字，建议核实。`,
				others: others.slice(0, mostOthers).map(({ form, line }) => ({ formId: form.id, line })),
			}),
		];
	});
}

/** Two project names are about one matter if they share so many characters that are not their unit's. */
const sharedMatter = 8;
/** What an indicator shares with such a matter, at least. */
const ofMatter = 4;

/** Projects of a unit whose names share a long part: the same service may be paid for twice. */
function oneMatter(forms: readonly Form[]): RuleFinding[] {
	const firstWith = new Map<string, { form: Form; matter: string }>();
	return forms.flatMap((form) => {
		const own = { form, matter: matterOf(form) };
		const { matter } = own;
		const parts = Array.from({ length: Math.max(0, matter.length - sharedMatter + 1) }, (_, i) =>
			matter.slice(i, i + sharedMatter),
		);
		const found = parts.map((part) => firstWith.get(part)).find((one) => one !== undefined);
		for (const part of parts) if (!firstWith.has(part)) firstWith.set(part, own);
		// The same name in two forms is one project, declared twice or in two parts.
		if (!found || plainText(found.matter) === plainText(matter)) return [];
		const earlier = found.form;
		const shared = sharedRun(matter, found.matter);
		const speaking = form.indicators.filter(
			({ name, level2 }) =>
				level2 === '数量指标' && sharedRun(shared, name ?? '').length >= ofMatter,
		);
		return [
			findingAt(form, [lineOf(form, 'projectName'), ...speaking.map(({ line }) => line)], {
				quote: [form.projectName ?? '', ...speaking.map(indicatorText)].join('；'),
				message: `与“${earlier.projectName ?? ''}”同为“${shared}”，疑似同一服务分在两个项目，建议核实分工，避免重复安排。`,
				others: [{ formId: earlier.id, line: lineOf(earlier, 'projectName') }],
			}),
		];
	});
}
