// What the page of changes shows of two years, worked out at build time.
import { isGoalCopied, loweredWhileRaised } from '#lib/figures/years/form-change.ts';
import {
	yearChange,
	type KeptProject,
	type SuspectedProject,
} from '#lib/figures/years/year-change.ts';
import type {
	ChangedProject,
	ChangeRows,
	ChangesPage,
	KeptRow,
	LoweredProject,
	SuspectedRow,
} from '#lib/pages/changes/changes-page.ts';
import { yearChanges } from '#lib/pages/changes/year-changes.ts';
import { loadCorpusYears, type CorpusYears, type DatedForm } from './corpus-years.ts';

/** The years that have pages of their own: those with a year before. */
export async function changedYears(): Promise<number[]> {
	return (await loadCorpusYears()).years.slice(0, -1);
}

/** The changes in this year, in the latest if none is given; undefined for a year without any. */
export async function loadChanges(asked?: number): Promise<ChangesPage | undefined> {
	const corpus = await loadCorpusYears();
	const years = corpus.years.slice(0, -1);
	const rows = await loadChangeRows(asked ?? years[0]);
	if (asked !== undefined && rows === null) return undefined;
	return {
		changes: rows && yearChanges(rows),
		years,
		undatedCount: corpus.forms.filter((form) => form.year === null).length,
	};
}

/** All projects of this year and the one before; null for a year without one before. */
export async function loadChangeRows(year: number | undefined): Promise<ChangeRows | null> {
	const corpus = await loadCorpusYears();
	const at = corpus.years.indexOf(year ?? 0);
	const before = at < 0 ? undefined : corpus.years[at + 1];
	return year === undefined || before === undefined ? null : toRows(corpus, before, year);
}

function toRows({ forms, othersOf }: CorpusYears, before: number, year: number): ChangeRows {
	const earlier = forms.filter((form) => form.year === before);
	const later = forms.filter((form) => form.year === year);
	const { kept, suspected, added, ended } = yearChange(earlier, later, othersOf);
	return {
		year,
		before,
		kept: kept.map(toKept),
		added: added.map((form) => ofOne(null, form)),
		ended: ended.map((form) => ofOne(form, null)),
		suspected: suspected.map(toSuspected),
	};
}

/** So much of a goal tells which it is; its project's page has all of it. */
const goalShown = 120;

function beginning(goal: string): string {
	const characters = [...goal];
	return characters.length <= goalShown ? goal : `${characters.slice(0, goalShown).join('')}…`;
}

function ofOne(before: DatedForm | null, after: DatedForm | null): ChangedProject {
	const form = after ?? before;
	return {
		formId: form?.formId ?? '',
		name: form?.name ?? null,
		department: form?.department ?? null,
		beforeFen: before?.annualFen ?? null,
		afterFen: after?.annualFen ?? null,
		isDoubtful: [before, after].some((one) => one?.isDoubtful),
	};
}

function toKept({ before, after, change }: KeptProject<DatedForm>): KeptRow {
	const lowered = loweredWhileRaised(change).map(
		({ before, after }): LoweredProject['targets'][number] => ({
			name: after?.name ?? '',
			before: before?.targetText ?? '',
			after: after?.targetText ?? '',
		}),
	);
	return {
		...ofOne(before, after),
		...(before.department !== after.department && { departmentBefore: before.department }),
		...(lowered.length > 0 && { lowered }),
		...(isGoalCopied(change) && { goal: beginning(after.annualGoal ?? '') }),
	};
}

function toSuspected({ before, after }: SuspectedProject<DatedForm>): SuspectedRow {
	const brief = ({ formId, name, department, annualFen }: DatedForm) => ({
		formId,
		name,
		department,
		fen: annualFen,
	});
	return { before: before.map(brief), after: after.map(brief) };
}
