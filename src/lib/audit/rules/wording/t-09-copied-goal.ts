import { sum } from 'd3-array';
import {
	annualGoalOf,
	around,
	clausesOf,
	overallGoalOf,
	type PrintedGoal,
} from '#lib/audit/texts-of.ts';
import { copiedProse, dice, likeness, pairsOf, plainText } from '#lib/figures/likeness.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { once } from '#lib/audit/once.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const t09: Rule = {
	id: 'T-09',
	group: '文本',
	level: '低',
	title: {
		zh: '总目标与年度目标照抄',
		en: 'The overall goal and the annual goal are the same text',
	},
	explanation: {
		zh: '年度目标是总目标在本年度的分解，照抄等于没有分解。',
		en: 'The annual goal breaks the overall goal down to this year; a copy does not.',
	},
	checks: {
		zh: '同一张表的项目总目标与年度总体目标文字相同，或有 90% 以上相同（相邻两字的 Dice 系数）；或总目标三分之一以上的分句在年度目标中复述；或总目标里写“2023年度目标是”。',
		en: 'Both goals of a form are identical or more than 90 % the same (Dice coefficient over pairs of neighbouring characters); or more than a third of the overall goal comes again in the annual goal, clause by clause; or the overall goal states the goal of the year.',
	},
	mending: {
		zh: '年度目标写本年度的任务。',
		en: 'State this year’s tasks in the annual goal.',
	},
	basis: [unverified('88号', '绩效目标应细化分解', 'goals are broken down')],
	reads: ['overallGoal', 'annualGoal'],
	check: eachForm((form) => {
		const [overall, annual] = [overallGoalOf(form), annualGoalOf(form)];
		if (!overall || !annual) return [];
		const said = howAlike(overall, annual);
		if (said === null) return [];
		return [
			findingAt(form, [overall.line, annual.line], {
				quote: said.quote ?? annual.text,
				message: `${said.why}，建议按年度细化。`,
			}),
		];
	}),
};

/** So much of the overall goal says nothing of its own if the annual goal has it too. */
const sharedShare = 1 / 3;
/** Shorter clauses are phrases that any goal can have. */
const shortestClause = 6;
/** Clauses of which one word differs. */
const sameClause = 0.85;
const annualInOverall = /(?:20\d\d年度?|本年度?|当年)(?:工作)?目标(?:是|为|：|:)/u;

/** How the goals repeat each other, null if they do not. */
function howAlike(
	overall: PrintedGoal,
	annual: PrintedGoal,
): { why: string; quote: string | null } | null {
	const [plain, other] = [plainText(overall.text), plainText(annual.text)];
	const alike = mayBeCopied(plain, other) ? likeness(plain, other) : 0;
	if (alike > copiedProse) {
		return {
			why: `项目总目标与年度总体目标有 ${Math.floor(alike * 100)}% 相同，疑似照抄`,
			quote: null,
		};
	}
	const [own, others] = [overall, annual].map(toClauses) as [Clause[], Clause[]];
	const shared = own
		.filter((clause) => others.some((other) => isSame(clause, other)))
		.map(({ text }) => text);
	const length = sum(shared, (clause) => clause.length);
	const [longest] = shared.toSorted((a, b) => b.length - a.length);
	if (longest !== undefined && length > plain.length * sharedShare) {
		return {
			why: `项目总目标有 ${Math.floor((100 * length) / plain.length)}% 的文字在年度总体目标中复述`,
			quote: longest,
		};
	}
	const hit = annualInOverall.exec(overall.text);
	return (
		hit && {
			why: '年度目标写进了项目总目标',
			quote: around(overall.text, hit.index, hit[0].length),
		}
	);
}

/** Whether plain texts are of a length at which nine tenths can be the same. */
function mayBeCopied({ length: a }: string, { length: b }: string): boolean {
	return 2 * Math.min(a, b) > (a + b - 2) * copiedProse;
}

interface Clause {
	text: string;
	plain: string;
}

function toClauses(goal: PrintedGoal): Clause[] {
	return clausesOf(goal)
		.filter(({ length }) => length >= shortestClause)
		.map((text) => ({ text, plain: plainText(text) }));
}

const pairsOfClause = once(({ plain }: Clause) => pairsOf(plain));

/** Clauses of very different length are not compared: they cannot be so alike. Few are of one length. */
function isSame(clause: Clause, other: Clause): boolean {
	if (clause.plain === other.plain) return true;
	const [a, b] = [clause.plain.length - 1, other.plain.length - 1];
	if ((2 * Math.min(a, b)) / (a + b) < sameClause) return false;
	return dice(pairsOfClause(clause), pairsOfClause(other)) >= sameClause;
}
