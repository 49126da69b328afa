import {
	idOf,
	newOverallOpinion,
	questions,
	saysNothing,
	type FindingOpinion,
	type Opinion,
	type OverallOpinion,
	type OwnOpinion,
} from '#lib/desk/opinion.ts';
import type { OpinionSheet } from '#lib/export/opinion-sheet.ts';
import type { RuleGroup } from '#lib/model/finding.ts';
import { formatCount, formatYuan } from '#lib/words/format.ts';
import type { SharedWords } from '#lib/words/words.ts';
import { toItems, type Review, type ReviewFinding, type ReviewItem } from './review.ts';
import type { sheetWords } from './sheet.words.ts';
import { numbersOn, undecidable } from './standard-questions.ts';

interface SheetText {
	words: (typeof sheetWords)['zh'];
	shared: SharedWords;
	/** The titles and groups of the rules, by id. */
	titles: Readonly<Record<string, string>>;
	groups: Readonly<Record<string, RuleGroup>>;
}

/** What a reviewer has said on one form, put to its items. */
export interface Decided {
	/** Undefined where nothing is said on it. */
	byKey: ReadonlyMap<string, FindingOpinion>;
	/** In the order in which they were added. */
	own: OwnOpinion[];
	overall: OverallOpinion;
	decidedCount: number;
}

/** `opinions`: also those on other forms. */
export function toDecided(
	formId: string,
	items: readonly ReviewItem[],
	opinions: readonly Opinion[],
): Decided {
	const here = opinions.filter((opinion) => opinion.formId === formId);
	const keys = new Set(items.map(({ key }) => key));
	const byKey = new Map(
		saidOnFindings(here)
			.filter(({ key }) => keys.has(key))
			.map((one) => [one.key, one]),
	);
	return {
		byKey,
		own: here
			.flatMap((one) => (one.kind === 'own' && !one.isRemoved ? [one] : []))
			.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
		overall: here.find((one) => one.kind === 'overall') ?? newOverallOpinion(formId),
		decidedCount: [...byKey.values()].filter(({ verdict }) => verdict !== null).length,
	};
}

/**
 * Opinions on findings of this form that no longer say what they said. A finding whose rule the reader has
 * switched off has not changed.
 */
export function staleOpinions(
	{ formId, findings }: Pick<Review, 'formId' | 'findings'>,
	opinions: readonly Opinion[],
): FindingOpinion[] {
	const keys = new Set(toItems(findings).map(({ key }) => key));
	return saidOnFindings(opinions)
		.filter((opinion) => opinion.formId === formId && !keys.has(opinion.key))
		.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function saidOnFindings(opinions: readonly Opinion[]): FindingOpinion[] {
	return opinions.flatMap((one) => (one.kind === 'finding' && !saysNothing(one) ? [one] : []));
}

/** The names and values at the head of a sheet. */
export function factsOf(
	review: Review,
	{ words, shared }: Pick<SheetText, 'words' | 'shared'>,
): { name: string; value: string }[] {
	const { fiscalYear, countedYear, annualFen, startLine, endLine } = review;
	const year =
		fiscalYear?.toString() ??
		(countedYear === null ? words.blank : words.counted(String(countedYear)));
	return [
		{ name: words.project, value: shared.projectName(review.projectName) },
		{ name: words.year, value: year },
		{ name: words.department, value: review.department ?? words.blank },
		{ name: words.unit, value: review.unit ?? words.blank },
		{ name: words.amount, value: annualFen === null ? words.blank : formatYuan(annualFen) },
		{ name: words.form, value: review.formId },
		{
			name: words.source,
			value: `${review.source} ${words.lines(`${startLine}–${endLine}`)}`,
		},
	];
}

/** The sheet for the unit: what was adopted, corrected or is still open, and the reviewer's own. */
export function toOpinionSheet(
	review: Review,
	items: readonly ReviewItem[],
	decided: Decided,
	text: SheetText,
): OpinionSheet {
	const { words, shared, groups } = text;
	const { byKey, overall, decidedCount } = decided;
	const year = review.fiscalYear ?? review.countedYear;
	const listed = items.filter(({ key }) => byKey.get(key)?.verdict !== 'rejected');
	const gradeOf = (grade: OverallOpinion['grade']) => (grade === null ? '' : words.grade[grade]);
	const saidOn = (question: (typeof questions)[number]): string => {
		if (question === undecidable) return words.undecidable;
		const count = numbersOn(question, listed, groups).length;
		const said = count === 0 ? words.nothingFound : words.bears(count);
		const doubtful = review.doubtCount > 0;
		return doubtful ? `${said} ${words.doubtful(formatCount(review.doubtCount))}` : said;
	};
	return {
		title: year === null ? words.title : `${words.title} ${words.yearOf(String(year))}`,
		facts: factsOf(review, text),
		counts: words.decided(decidedCount, items.length, items.length - listed.length),
		heads: { matter: words.matter, reply: words.reply },
		rows: [
			...listed.map((item) => rowOf(item, byKey.get(item.key), text)),
			...decided.own
				.filter((own) => !saysNothing(own))
				.map((own) => ({ head: words.own, texts: [own.text], reply: own.reply })),
		],
		noRows: items.length === 0 ? words.none : words.noMatter,
		questions: {
			heads: [words.questions, words.said, words.grading],
			rows: questions.map((question) => ({
				name: words.question[question],
				asks: words.asks[question],
				said: saidOn(question),
				grade: gradeOf(overall[question]),
			})),
		},
		overall: [
			{ name: words.overall, value: overall.opinion },
			{ name: words.overallGrade, value: gradeOf(overall.grade) },
			{
				name: words.conclusion,
				value: overall.conclusion === null ? '' : words.conclusions[overall.conclusion],
			},
			{ name: words.reviewer, value: overall.reviewer },
			{ name: words.date, value: overall.date },
		],
		note: words.note,
		pageOf: words.pageOf,
	};

	function rowOf({ points }: ReviewItem, opinion: FindingOpinion | undefined, text: SheetText) {
		const [first] = points;
		const verdict = opinion?.verdict ?? null;
		const state =
			verdict === null ? words.undecided : verdict === 'adopted' ? '' : words.verdict[verdict];
		const head = [headOf(first, text), state && `[${state}]`].filter(Boolean).join(' ');
		const texts = points.flatMap((point, i) => [
			...(i === 0 ? [] : [headOf(point, text)]),
			point.message,
			...(point.quote === '' ? [] : [words.quote + point.quote]),
			...(point.suggestion === null ? [] : [words.suggestion + words.suggested(point.suggestion)]),
		]);
		const remark = opinion?.remark ?? '';
		return {
			head,
			texts: remark === '' ? texts : [...texts, words.ofRemark(remark)],
			reply: opinion?.reply ?? '',
		};
	}

	function headOf({ rule, level, lines, isShared }: ReviewFinding, { titles }: SheetText): string {
		const place = lines.length === 0 ? '' : ` ${shared.lines(lines)}`;
		const mark = isShared ? ` [${words.shared}]` : '';
		return `${titles[rule] ?? rule} (${rule} ${shared.levelName(level)})${mark}${place}`;
	}
}
