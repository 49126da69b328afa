import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { around } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** The years of the party congresses and of their plenary sessions. */
const congresses: Record<string, number> = { 十七: 2007, 十八: 2012, 十九: 2017, 二十: 2022 };
const plenums: Record<string, Record<string, number>> = {
	十七: { 一: 2007, 二: 2008, 三: 2008, 四: 2009, 五: 2010, 六: 2011, 七: 2012 },
	十八: { 一: 2012, 二: 2013, 三: 2013, 四: 2014, 五: 2015, 六: 2016, 七: 2017 },
	十九: { 一: 2017, 二: 2018, 三: 2018, 四: 2019, 五: 2020, 六: 2021, 七: 2022 },
	二十: { 一: 2022, 二: 2023, 三: 2024, 四: 2025 },
};
const cited = /(十七|十八|十九|二十)(?:大|届((?:[一二三四五六七](?:中)?[、和及]?)+)(?:中)?全会)/g;

/** A cited policy may be so many years old. */
const oldest = 3;

export const t03: Rule = {
	id: 'T-03',
	group: '文本',
	level: '低',
	title: { zh: '政策依据疑似过期', en: 'The cited policy may be outdated' },
	explanation: {
		zh: '年度表的目标应与当期政策关联。',
		en: 'The goals of a year should relate to current policy.',
	},
	checks: {
		zh: '目标文字引用党的代表大会或全会，其中最近一次早于本表年度 3 年以上。召开年份为公开事实；法规和文件的时效不作判断。',
		en: 'The goals cite party congresses or plenary sessions, the latest of which was more than three years before the fiscal year. The years of meetings are public facts; whether a law or document is still in force is not judged.',
	},
	mending: {
		zh: '改引当期政策，或删去与本年度无关的背景。',
		en: 'Cite current policy, or remove the background.',
	},
	basis: [unverified('101号', '目标应与当期政策关联', 'goals relate to current policy')],
	reads: ['overallGoal', 'annualGoal', 'fiscalYear'],
	check: eachForm((form) => {
		if (form.fiscalYear === null) return [];
		const meetings = (['overallGoal', 'annualGoal'] as const).flatMap((field) =>
			Array.from((form[field] ?? '').matchAll(cited), (hit) => ({
				field,
				hit,
				year: yearOf(hit[1] ?? '', hit[2]),
			})),
		);
		const first = meetings[0];
		const latest = Math.max(...meetings.map(({ year }) => year));
		if (!first || latest >= form.fiscalYear - oldest) return [];
		return [
			findingAt(
				form,
				meetings.map(({ field }) => lineOf(form, field)),
				{
					quote: around(form[first.field] ?? '', first.hit.index, first.hit[0].length),
					message: `所引会议最近的一次在 ${latest} 年，早于本表 ${form.fiscalYear} 年度 ${form.fiscalYear - latest} 年，政策依据疑似过期，建议核实。`,
				},
			),
		];
	}),
};

/** The year of the latest meeting that the text cites. */
function yearOf(congress: string, sessions: string | undefined): number {
	const years = Array.from(sessions ?? '', (session) => plenums[congress]?.[session] ?? 0);
	return Math.max(congresses[congress] ?? 0, ...years);
}
