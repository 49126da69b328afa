// The titles of forms, and the titles of look-alikes that are not declarations.
import { remembered } from './remembered.ts';
import { isKindAlone, titleParts } from './title-grammar.ts';

const wholeDepartment = /整体(?:支出)?$/;

/** Whether a label is a title. It may begin with the issuing body and the year. */
export const isTitle = remembered((label) => {
	if (!/绩效|目标/.test(label)) return false;
	const parts = titleParts(label);
	return parts !== null && !parts.isEvaluation && !wholeDepartment.test(parts.before);
});

/** Whether a title has nothing before it except a number such as `一、` and the kind of money. */
export function isBareTitle(label: string): boolean {
	const parts = titleParts(label);
	return parts !== null && !parts.isEvaluation && isKindAlone(parts.before);
}

/** The year after a title, and the year before it. A span, or several years, before it give null. */
export function titleYears(label: string): { year: number | null; before: number | null } {
	const { year = null, before = '' } = titleParts(label) ?? {};
	const alone = /(?<![\d至到~—–-]|\d[、和及])(\d{4})年(?!度?[至到~—–-])/g;
	const years = [...before.matchAll(alone)].map((match) => Number(match[1]));
	return { year, before: years.length === 1 ? (years[0] ?? null) : null };
}

/** Which look-alike of a declaration a title names, or null. */
export function foreignTitle(label: string): 'self-evaluation' | 'whole-department' | null {
	if (!/绩效|自评/.test(label)) return null;
	const parts = titleParts(label);
	if (parts === null) return null;
	if (parts.isEvaluation) return 'self-evaluation';
	return wholeDepartment.test(parts.before) ? 'whole-department' : null;
}
