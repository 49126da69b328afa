import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { around } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Words for the use of the money, and definitions: neither is an output or an effect. */
const background: readonly { pattern: RegExp; why: string }[] = [
	{ pattern: /(?:本项目|本经费|项目资金|经费)?主要用于/u, why: '写的是资金用途' },
	{
		pattern:
			/^[^，。；]{2,24}是[^，。；]{2,60}(?:系统|平台|途径|基础|前提|保障|抓手|环节)[，。；]/u,
		why: '开头写的是定义或背景',
	},
	{
		pattern:
			/是(?:促使|促进|推动|保障|确保|实现|落实|维护|提升|做好)[^。；]{2,80}的(?:重要|必要|有效|根本|关键|有力)(?:保障|工作|途径|基础|前提|手段|抓手|环节|举措)/u,
		why: '写的是意义',
	},
];

export const t05: Rule = {
	id: 'T-05',
	group: '文本',
	level: '中',
	title: {
		zh: '总目标写背景或用途',
		en: 'The overall goal describes background or the use of the money',
	},
	explanation: {
		zh: '总目标要让人看到做成什么、产生什么效果。',
		en: 'The overall goal should say what will be done and what it will achieve.',
	},
	checks: {
		zh: '项目总目标写“（本项目）主要用于……”，或以“……是……的系统（途径、保障等）”的定义句开头，或写“是促使（保障、实现）……的重要保障（基础、途径）”的意义。其他背景文字由审核人员判断。',
		en: 'The overall goal says 主要用于 (what the money is used for), opens with a definition (… 是 … 的系统, 途径, 保障), or says why the matter is important (是促使 … 的重要保障). Other background is left to a reviewer.',
	},
	mending: { zh: '改写为预期产出和效果。', en: 'State the expected outputs and effects.' },
	basis: [
		unverified(
			'88号',
			'绩效目标应反映预期产出和效果',
			'goals reflect expected outputs and effects',
		),
	],
	reads: ['overallGoal'],
	check: eachForm((form) => {
		const { overallGoal } = form;
		if (overallGoal === null) return [];
		for (const { pattern, why } of background) {
			const hit = pattern.exec(overallGoal);
			if (!hit) continue;
			return [
				findingAt(form, [lineOf(form, 'overallGoal')], {
					quote: around(overallGoal, hit.index, hit[0].length, 20),
					message: `项目总目标${why}，未写产出和效果，建议核实。`,
				}),
			];
		}
		return [];
	}),
};
