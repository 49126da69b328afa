import { group } from 'd3-array';
import { plainText } from '#lib/figures/likeness.ts';
import { nearNames } from './near-names.ts';
import { ProjectClusters, type SettledPair } from './project-clusters.ts';
import { withoutYear } from './without-year.ts';

/** What tells of which project a form is. */
export interface YearForm {
	formId: string;
	/** Null where it is not known. */
	year: number | null;
	/** Who carries it out, or the department where that is blank. */
	body: string | null;
	name: string | null;
}

/** A form as one year of a project. */
export interface ProjectYear extends YearForm {
	annualFen: number | null;
	indicatorCount: number;
}

export type OtherYear<Form extends YearForm = ProjectYear> = Form & {
	/** True where it is only likely that both forms are of one project. */
	isSuspected: boolean;
};

type Known<Form extends YearForm> = Form & { year: number; body: string; name: string };

/** A name that more forms of a unit and year share tells no project. */
const mostOfOneName = 12;

/**
 * Which forms are of one project. The answer to a form are its other years, the latest first.
 * - surely: forms of one unit under one name, apart from widths, blanks and marks, if no other form of
 *   either year has it; and those that a person has settled
 * - suspected: a name that differs by a year in it, one name for several forms of a year, and of the
 *   names of two years that follow each other those that are like no other
 * A form without a year, unit or name is of no known project, unless a person says so.
 */
export function projectYears<Form extends YearForm>(
	forms: readonly Form[],
	settled: readonly SettledPair[] = [],
): (own: Pick<Form, 'formId'>) => OtherYear<Form>[] {
	const dated = forms.flatMap((form) => (form.year === null ? [] : { ...form, year: form.year }));
	const byId = new Map(dated.map((form) => [form.formId, form]));
	const clusters = new ProjectClusters(new Map(dated.map(({ formId, year }) => [formId, year])));
	for (const pair of settled)
		if (clusters.has(pair.a) && clusters.has(pair.b)) clusters.settle(pair);
	const known = dated.filter((form): form is typeof form & Known<Form> => isKnown(form));
	for (const alike of group(known, strictKey).values()) joinUnique(alike, clusters);
	const suspected = new Suspicions(clusters);
	for (const alike of group(known, looseKey).values()) suspectAll(alike, suspected);
	for (const ofBody of group(known, ({ body }) => plainText(body)).values())
		suspectNear(ofBody, yearsOf(dated), suspected);
	return ({ formId }) =>
		!clusters.has(formId)
			? []
			: othersOf(formId, clusters, suspected)
					.flatMap(([id, isSuspected]) => {
						const form = byId.get(id);
						return form ? [{ ...form, isSuspected }] : [];
					})
					.toSorted((a, b) => b.year - a.year || (a.formId < b.formId ? -1 : 1));
}

function isKnown({ body, name }: YearForm): boolean {
	return body !== null && name !== null;
}

function strictKey({ body, name }: Known<YearForm>): string {
	return `${plainText(body)}\n${plainText(name)}`;
}

/** A name of nothing but a year keeps it. */
function looseKey({ body, name }: Known<YearForm>): string {
	return `${plainText(body)}\n${plainText(withoutYear(name)) || name.normalize('NFKC')}`;
}

/** The years in which there are forms, ascending. */
function yearsOf(forms: readonly { year: number }[]): number[] {
	return [...new Set(forms.map(({ year }) => year))].toSorted((a, b) => a - b);
}

/** Joins forms of one name where each of two years has only one without a partner, near years first. */
function joinUnique(alike: readonly Known<YearForm>[], clusters: ProjectClusters): void {
	const years = yearsOf(alike);
	const ofYear = group(alike, ({ year }) => year);
	for (let gap = 1; gap < years.length; gap++) {
		years.slice(gap).forEach((year, i) => {
			const before = years[i] ?? 0;
			const [one, ...others] = openForms(ofYear.get(year), before, clusters);
			const [other, ...more] = openForms(ofYear.get(before), year, clusters);
			if (one && other && others.length + more.length === 0) clusters.join(one, other);
		});
	}
}

/** The forms whose project has none of this other year. */
function openForms(
	forms: readonly YearForm[] = [],
	other: number,
	clusters: ProjectClusters,
): string[] {
	return forms.map(({ formId }) => formId).filter((id) => !clusters.hasYear(id, other));
}

/** Which projects may be one. */
class Suspicions {
	readonly #clusters: ProjectClusters;
	readonly #near = new Map<string, Set<string>>();

	constructor(clusters: ProjectClusters) {
		this.#clusters = clusters;
	}

	add(a: string, b: string): void {
		const [left, right] = [this.#clusters.of(a), this.#clusters.of(b)];
		if (left === right || !this.#clusters.mayJoin(a, b)) return;
		this.#near.set(left, (this.#near.get(left) ?? new Set()).add(right));
		this.#near.set(right, (this.#near.get(right) ?? new Set()).add(left));
	}

	of(form: string): Iterable<string> {
		return this.#near.get(this.#clusters.of(form)) ?? [];
	}

	/** Whether the form has, surely or perhaps, a form of this year. */
	reaches(form: string, year: number): boolean {
		const projects = [this.#clusters.of(form), ...this.of(form)];
		return projects.some((project) => this.#clusters.hasYear(project, year));
	}
}

function suspectAll(alike: readonly Known<YearForm>[], suspected: Suspicions): void {
	const largest = Math.max(
		...Array.from(group(alike, (one) => one.year).values(), (x) => x.length),
	);
	if (largest > mostOfOneName) return;
	for (const a of alike)
		for (const b of alike) if (a.year < b.year) suspected.add(a.formId, b.formId);
}

function suspectNear(
	forms: readonly Known<YearForm>[],
	years: readonly number[],
	suspected: Suspicions,
): void {
	const ofYear = group(forms, ({ year }) => year);
	const open = (year: number, other: number) =>
		(ofYear.get(year) ?? []).filter(({ formId }) => !suspected.reaches(formId, other));
	years.slice(1).forEach((year, i) => {
		const before = years[i] ?? 0;
		for (const [a, b] of nearNames(open(before, year), open(year, before))) suspected.add(a, b);
	});
}

/** The other forms of a project, then those of the projects that may be the same, however far. */
function othersOf(
	own: string,
	clusters: ProjectClusters,
	suspected: Suspicions,
): [string, boolean][] {
	const project = clusters.of(own);
	const others = clusters.formsOf(project).filter((id) => id !== own);
	const reached = new Set([project]);
	for (const one of reached) for (const next of suspected.of(one)) reached.add(next);
	reached.delete(project);
	const perhaps = [...reached]
		.filter((one) => clusters.mayJoin(one, project))
		.flatMap((one) => clusters.formsOf(one));
	return [
		...others.map((id): [string, boolean] => [id, false]),
		...perhaps.map((id): [string, boolean] => [id, true]),
	];
}
