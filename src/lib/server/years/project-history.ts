// What the page of a project shows of its other years.
import { formChange } from '#lib/figures/years/form-change.ts';
import type { OtherYear, ProjectYear } from '#lib/figures/years/project-years.ts';
import {
	countChanges,
	toProjectChange,
	type ChangeCounts,
} from '#lib/pages/project/project-years/project-change.ts';
import type { ProjectPage } from '#lib/pages/project/project-page.ts';
import type { CorpusYears, DatedForm } from './corpus-years.ts';

type History = Pick<ProjectPage, 'ownYear' | 'otherYears' | 'change' | 'changeCounts'>;

/** A form of a project; the one that is asked for is not suspected. */
type YearOfProject = OtherYear<DatedForm>;

export function toHistory(own: DatedForm, { othersOf }: CorpusYears): History {
	const others = othersOf(own);
	const all = [{ ...own, isSuspected: false }, ...others];
	const counts: Record<string, ChangeCounts> = {};
	let change: History['change'] = null;
	for (const form of all) {
		const before = yearBefore(form, all);
		if (form.year === null || before?.year == null) continue;
		const found = formChange(before, form);
		counts[form.formId] = countChanges(found);
		if (form.formId !== own.formId) continue;
		const { isSuspected, year } = before;
		change = toProjectChange(found, { year: form.year, before: year, isSuspected });
	}
	return {
		ownYear: toProjectYear(own),
		otherYears: others.map((one) => ({
			...toProjectYear(one),
			isSuspected: one.isSuspected,
		})),
		change,
		changeCounts: counts,
	};
}

/** The latest earlier form; undefined if there is none, or several of one year. */
function yearBefore({ year }: DatedForm, all: readonly YearOfProject[]): YearOfProject | undefined {
	const earlier = all.filter((one) => (one.year ?? 0) < (year ?? 0));
	const latest = Math.max(...earlier.map((one) => one.year ?? 0));
	const [one, ...more] = earlier.filter((one) => one.year === latest);
	return more.length === 0 ? one : undefined;
}

function toProjectYear(form: ProjectYear): ProjectYear {
	const { formId, year, body, name, annualFen, indicatorCount } = form;
	return { formId, year, body, name, annualFen, indicatorCount };
}
