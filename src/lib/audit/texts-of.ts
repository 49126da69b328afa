import type { Form, Indicator } from '#lib/model/form.ts';
import { lineOf } from './finding-at.ts';
import { once } from './once.ts';

/** A printed text of a form and the line it stands on. */
export interface PrintedText {
	text: string;
	line: number | null;
	kind: 'goal' | 'name' | 'target';
}

const goalNames = { overallGoal: '项目总目标', annualGoal: '年度总体目标' } as const;

/** A goal as printed, with its name on the form. */
export interface PrintedGoal {
	field: keyof typeof goalNames;
	text: string;
	line: number | null;
	name: string;
}

const goalIn = (field: PrintedGoal['field']) =>
	once((form: Form): PrintedGoal | null => {
		const text = form[field];
		return text === null
			? null
			: { field, text, line: lineOf(form, field), name: goalNames[field] };
	});

/** Each of the goals, null if it is not printed. */
export const overallGoalOf = goalIn('overallGoal');
export const annualGoalOf = goalIn('annualGoal');

/** Those of the two goals that are printed. */
export function goalsOf(form: Form): PrintedGoal[] {
	return [overallGoalOf(form), annualGoalOf(form)].filter((goal) => goal !== null);
}

/** An indicator as a quote: its name and its target. */
export function indicatorText({
	name,
	targetText,
}: Pick<Indicator, 'name' | 'targetText'>): string {
	return `${name ?? ''} ${targetText ?? ''}`.trim();
}

/** The goals, then the name and the target of each indicator, in printed order. */
export const textsOf = once((form: Form): readonly PrintedText[] => [
	...goalsOf(form).map(({ text, line }): PrintedText => ({ text, line, kind: 'goal' })),
	...form.indicators.flatMap(({ name, targetText, line }): PrintedText[] => [
		...(name === null ? [] : [{ text: name, line, kind: 'name' as const }]),
		...(targetText === null ? [] : [{ text: targetText, line, kind: 'target' as const }]),
	]),
]);

/** No clause that is quoted whole is longer on either side. */
const longestQuoted = 60;

/**
 * A passage of a text with the whole clause around it; of a very long clause up to `more` characters on
 * either side, and … where it goes on.
 */
export function around(text: string, start: number, length: number, more = 12): string {
	const before = text.slice(Math.max(0, start - longestQuoted), start);
	const behind = text.slice(start + length, start + length + longestQuoted);
	const opening = Math.max(...Array.from('，。；！？,;\n', (mark) => before.lastIndexOf(mark)));
	const closing = /[，。；！？,;\n]/u.exec(behind)?.index;
	const hasStart = start <= longestQuoted || opening >= 0;
	const hasEnd = behind.length < longestQuoted || closing !== undefined;
	const from = hasStart ? start - before.length + opening + 1 : start - more;
	const to = start + length + (hasEnd ? (closing ?? behind.length) : more);
	return `${hasStart ? '' : '…'}${text.slice(from, to).trim()}${hasEnd ? '' : '…'}`;
}

/** More clauses of a text are not compared with each other. A goal has some thirty. */
const mostClauses = 200;

/** The clauses of a goal between its marks, the first 200 at most, without blank ones. */
export const clausesOf = once(({ text }: PrintedGoal): readonly string[] =>
	text
		.split(/[，。；！？,;!?\n]/u, mostClauses)
		.map((clause) => clause.trim())
		.filter((clause) => clause !== ''),
);
