import type { Form } from '#lib/model/form.ts';
import { unverified, verified } from '#lib/audit/basis.ts';
import { findingAt } from '#lib/audit/finding-at.ts';
import type { KnownOfForms } from '#lib/audit/known-of-forms.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import {
	annualGoalOf,
	around,
	clausesOf,
	indicatorText,
	overallGoalOf,
	textsOf,
} from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

const speaker = /我(中心|医院|学校|学院|院|校|馆|所|站|街道|镇|局|委|办|厅)/gu;

export const t04: Rule = {
	id: 'T-04',
	group: '文本',
	level: '中',
	title: {
		zh: '主体错误或套用其他项目的文字',
		en: 'The text is about another unit or project',
	},
	explanation: {
		zh: '套用的文字说明目标没有按本项目编写。',
		en: 'Text copied from elsewhere shows that the goals were not written for this project.',
	},
	checks: {
		zh: '目标以“我中心”“我院”等自称，而主管部门、实施单位和项目名称都不带该机构字样；指标名称写同一单位另一项目特有的对象（取自其项目名称），而本项目的名称和目标从未提到；两个目标里除机构名外相同的分句。雷同的大段文字见 I-07。',
		en: 'A goal says 我中心, 我院 or the like, but neither the unit nor the project is such an organisation; or an indicator mentions something that only another project of the unit has in its name and that this project’s name and goals never mention; or both goals have a clause that differs only in the body it names. I-07 reports similar texts.',
	},
	mending: { zh: '改为本单位、本项目的内容。', en: 'Write about this unit and this project.' },
	basis: [
		verified('88号', '指向明确', 'clear direction'),
		unverified('88号', '目标应反映本项目的产出和效果', 'goals reflect this project'),
	],
	reads: ['projectName', 'unit', 'department', 'fiscalYear', 'overallGoal', 'annualGoal', 'table'],
	check: (forms, known) => [
		...forms.flatMap((form) => [...wrongSpeaker(form), ...twoBodies(form)]),
		...foreignIndicators(forms, known),
	],
};

function wrongSpeaker(form: Form): RuleFinding[] {
	const bodies = [form.unit, form.department, form.projectName].join('');
	return textsOf(form).flatMap(({ text, line, kind }) => {
		if (kind !== 'goal') return [];
		const hit = Array.from(text.matchAll(speaker)).find(([, body = '']) => !bodies.includes(body));
		if (!hit) return [];
		return [
			findingAt(form, [line], {
				quote: around(text, hit.index, hit[0].length),
				message: `以“${hit[0]}”自称，而实施单位是“${form.unit ?? form.department ?? ''}”，疑似套用其他单位的文字，建议核实。`,
			}),
		];
	});
}

const organisation =
	/^[\p{Script=Han}]{0,10}(?:局|政府|委员会|委|中心|医院|学校|法院|检察院|街道|镇|乡|处|办公室|公司)$/u;
/** Two clauses say the same if all but the body is the same, and that is so long. */
const sameFrame = 6;

/** A clause that the goals have in common but for the body: 维护区司法局权益, 维护区政府权益. */
function twoBodies(form: Form): RuleFinding[] {
	const [overall, annual] = [overallGoalOf(form), annualGoalOf(form)];
	if (!overall || !annual) return [];
	const others = clausesOf(annual);
	for (const clause of clausesOf(overall)) {
		for (const other of others) {
			const [one, two] = differingParts(clause, other);
			if (
				clause.length - one.length < sameFrame ||
				!organisation.test(one) ||
				!organisation.test(two)
			)
				continue;
			return [
				findingAt(form, [overall.line, annual.line], {
					quote: `${clause}；${other}`,
					message: `项目总目标写“${clause}”，年度总体目标写“${other}”，主体不一致，疑似套用文字，建议核实。`,
				}),
			];
		}
	}
	return [];
}

/** What is left of two texts without their common beginning and end. */
function differingParts(a: string, b: string): [string, string] {
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** A run of this many characters that only one project's name contains is its own word. */
const ownWord = 4;

function foreignIndicators(forms: readonly Form[], known: KnownOfForms | undefined): RuleFinding[] {
	return ofOneUnit(forms, known).flatMap((group) => {
		const owners = new Map<string, Form[]>();
		for (const form of group) {
			for (const word of new Set(runsOf(form.projectName ?? ''))) {
				if (!ofWords.test(word)) continue;
				const known = owners.get(word);
				if (known) known.push(form);
				else owners.set(word, [form]);
			}
		}
		return group.flatMap((form) => {
			const own = [form.projectName, form.overallGoal, form.annualGoal].join('\n');
			return form.indicators.flatMap(({ name, targetText, line }) => {
				for (const word of runsOf(name ?? '')) {
					const [owner, ...others] = owners.get(word) ?? [];
					if (!owner || others.length > 0 || owner === form) continue;
					// The last two characters name the kind of thing, which this project does mention.
					if (own.includes(word.slice(-2))) continue;
					return [
						findingAt(form, [line], {
							quote: indicatorText({ name, targetText }),
							message: `指标写“${word}”，本项目的名称和目标均未提到，而它是“${owner.projectName ?? owner.id}”的内容，疑似套用其他项目的文字，建议核实。`,
							others: [{ formId: owner.id, line: owner.places.projectName?.line ?? null }],
						}),
					];
				}
				return [];
			});
		});
	});
}

const ofWords = /^\p{Script=Han}+$/u;

/** Every run of four characters. */
function runsOf(text: string): string[] {
	const runs: string[] = [];
	for (let at = 0; at + ownWord <= text.length; at++) runs.push(text.slice(at, at + ownWord));
	return runs;
}
