// What reviewers decide and write about the forms. It stays in their browser, or travels as a file.
import {
	array,
	integer,
	isoDate,
	literal,
	maxLength,
	maxValue,
	minLength,
	minValue,
	nullable,
	number,
	picklist,
	pipe,
	strictObject,
	string,
	union,
	variant,
	boolean,
	type InferOutput,
} from 'valibot';

/** What becomes of a finding: put to the unit, dropped, or put right in the form meanwhile. */
export const verdicts = ['adopted', 'rejected', 'corrected'] as const;
export type Verdict = (typeof verdicts)[number];

/** 优, 良, 中, 差. */
export const grades = ['excellent', 'good', 'fair', 'poor'] as const;
export type Grade = (typeof grades)[number];

/** The four questions of the standard sheet: 完整性, 相关性, 适当性, 可行性. */
export const questions = ['complete', 'relevant', 'suitable', 'feasible'] as const;
export type Question = (typeof questions)[number];

/** What shall happen to the form: 同意, 修改后同意, 退回重报. */
export const conclusions = ['approved', 'approved-mended', 'returned'] as const;
export type Conclusion = (typeof conclusions)[number];

/** The most characters of one text. A field takes no more, and a file with more is refused. */
export const longestText = 10_000;

const mostLines = 1_000;

const text = pipe(string(), maxLength(longestText));
const grade = nullable(picklist(grades));
const ofForm = {
	formId: pipe(string(), minLength(1), maxLength(1_000)),
	/** Unique within the form. */
	key: pipe(string(), minLength(1), maxLength(100)),
	/** When it was last changed, in milliseconds since 1970. */
	at: pipe(number(), integer(), minValue(0), maxValue(8.64e15)),
};

export const opinionSchema = variant('kind', [
	strictObject({
		kind: literal('finding'),
		...ofForm,
		/** The finding as it was when the reviewer decided. */
		said: strictObject({
			rule: pipe(string(), maxLength(20)),
			lines: pipe(array(pipe(number(), integer(), minValue(1))), maxLength(mostLines)),
			message: text,
		}),
		verdict: nullable(picklist(verdicts)),
		remark: text,
		/** What the unit answered. */
		reply: text,
	}),
	strictObject({
		kind: literal('own'),
		...ofForm,
		text,
		reply: text,
		/** It stays, so that it does not come back with the file of somebody who still has it. */
		isRemoved: boolean(),
	}),
	strictObject({
		kind: literal('overall'),
		...ofForm,
		complete: grade,
		relevant: grade,
		suitable: grade,
		feasible: grade,
		/** Of the whole. */
		grade,
		conclusion: nullable(picklist(conclusions)),
		opinion: text,
		reviewer: pipe(string(), maxLength(200)),
		/** `2026-03-01`, or '' as long as there is none. */
		date: union([literal(''), pipe(string(), isoDate())]),
	}),
]);

export type Opinion = InferOutput<typeof opinionSchema>;
export type FindingOpinion = Extract<Opinion, { kind: 'finding' }>;
export type OwnOpinion = Extract<Opinion, { kind: 'own' }>;
export type OverallOpinion = Extract<Opinion, { kind: 'overall' }>;

/** What identifies an opinion. */
export type OpinionId = Pick<Opinion, 'formId' | 'key'>;

/** The key of the one opinion on the whole form. */
export const overallKey = 'overall';

/** An id as one text, for maps. */
export function idOf({ formId, key }: OpinionId): string {
	return `${key} ${formId}`;
}

/** Whether nothing is decided or written in it. */
export function saysNothing(opinion: Opinion): boolean {
	switch (opinion.kind) {
		case 'finding':
			return opinion.verdict === null && opinion.remark === '' && opinion.reply === '';
		case 'own':
			return opinion.isRemoved || (opinion.text === '' && opinion.reply === '');
		case 'overall':
			return (
				[...questions, 'grade' as const].every((name) => opinion[name] === null) &&
				opinion.conclusion === null &&
				[opinion.opinion, opinion.reviewer, opinion.date].every((written) => written === '')
			);
	}
}

export function newFindingOpinion(
	{ formId, key }: OpinionId,
	{ rule, lines, message }: FindingOpinion['said'],
): FindingOpinion {
	const said = {
		rule,
		lines: lines.slice(0, mostLines),
		message: message.slice(0, longestText),
	};
	return { kind: 'finding', formId, key, at: 0, said, verdict: null, remark: '', reply: '' };
}

/** Keys sort by when they were made. */
export function newOwnOpinion(formId: string, now: number): OwnOpinion {
	const random = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36));
	const key = `own-${now.toString(36).padStart(9, '0')}-${random.join('')}`;
	return { kind: 'own', formId, key, at: 0, text: '', reply: '', isRemoved: false };
}

export function newOverallOpinion(formId: string): OverallOpinion {
	return {
		kind: 'overall',
		formId,
		key: overallKey,
		at: 0,
		complete: null,
		relevant: null,
		suitable: null,
		feasible: null,
		grade: null,
		conclusion: null,
		opinion: '',
		reviewer: '',
		date: '',
	};
}
