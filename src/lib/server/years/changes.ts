// What the page of changes shows of two years, worked out at build time.
import { group, sum } from 'd3-array';
import { isGoalCopied, loweredWhileRaised } from '#lib/figures/years/form-change.ts';
import {
	toBridge,
	yearChange,
	type KeptProject,
	type SuspectedProject,
} from '#lib/figures/years/year-change.ts';
import type {
	ChangedProject,
	ChangesPage,
	DepartmentChange,
	Listed,
	SuspectedRow,
	YearChanges,
} from '#lib/pages/changes/changes-page.ts';
import { loadCorpusYears, type CorpusYears, type DatedForm } from './corpus-years.ts';

/** The years that have pages of their own: those with a year before. */
export async function changedYears(): Promise<number[]> {
	return (await loadCorpusYears()).years.slice(0, -1);
}

/** The changes in this year, in the latest if none is given; undefined for a year without any. */
export async function loadChanges(asked?: number): Promise<ChangesPage | undefined> {
	const corpus = await loadCorpusYears();
	const years = corpus.years.slice(0, -1);
	const year = asked ?? years[0];
	if (asked !== undefined && !years.includes(asked)) return undefined;
	const before = corpus.years[corpus.years.indexOf(year ?? 0) + 1];
	return {
		changes: year === undefined || before === undefined ? null : toChanges(corpus, before, year),
		years,
		undatedCount: corpus.forms.filter((form) => form.year === null).length,
	};
}

type Kept = KeptProject<DatedForm>;

function toChanges({ forms, othersOf }: CorpusYears, before: number, year: number): YearChanges {
	const earlier = forms.filter((form) => form.year === before);
	const later = forms.filter((form) => form.year === year);
	const change = yearChange(earlier, later, othersOf);
	const { kept, suspected, added, ended } = change;
	const ofAmount = (kind: string | null) => kept.filter((one) => one.change.amount === kind);
	const raise = ({ change }: Kept) => (change.afterFen ?? 0) - (change.beforeFen ?? 0);
	const isHalfBlank = ({ change }: Kept) => change.beforeFen !== change.afterFen;
	const lowered = kept.filter((one) => loweredWhileRaised(one.change).length > 0);
	return {
		year,
		before,
		bridge: toBridge(change),
		beforeForms: countForms(earlier),
		afterForms: countForms(later),
		unchangedCount: ofAmount('unchanged').length,
		departments: toDepartments(earlier, later, change),
		added: list(added, (form) => ofOne(null, form), largestFirst),
		ended: list(ended, (form) => ofOne(form, null), largestFirst),
		raised: list(ofAmount('raised'), ofBoth, (a, b) => raise(b) - raise(a)),
		cut: list(ofAmount('cut'), ofBoth, (a, b) => raise(a) - raise(b)),
		halfBlank: list(ofAmount(null).filter(isHalfBlank), ofBoth, (a, b) => raise(b) - raise(a)),
		suspected: list(suspected, toSuspected, (a, b) => largestFirst(a.after[0], b.after[0])),
		lowered: list(lowered, toLowered, (a, b) => raise(b) - raise(a)),
		copied: list(
			kept.filter((one) => isGoalCopied(one.change)),
			(one) => ({ ...ofBoth(one), goal: beginning(one.after.annualGoal ?? '') }),
			(a, b) => largestFirst(a.after, b.after),
		),
	};
}

/** Longer lists are cut: what follows is smaller than anybody asks about. */
const mostListed = 200;

function list<One, Row>(
	ones: readonly One[],
	toRow: (one: One) => Row,
	order: (a: One, b: One) => number,
): Listed<Row> {
	return { count: ones.length, rows: ones.toSorted(order).slice(0, mostListed).map(toRow) };
}

/** So much of a goal tells which it is; its project's page has all of it. */
const goalShown = 120;

function beginning(goal: string): string {
	const characters = [...goal];
	return characters.length <= goalShown ? goal : `${characters.slice(0, goalShown).join('')}…`;
}

/** A blank amount comes last. */
function largestFirst(a?: DatedForm, b?: DatedForm): number {
	return (b?.annualFen ?? -1) - (a?.annualFen ?? -1);
}

function countForms(forms: readonly DatedForm[]) {
	return {
		count: forms.length,
		blank: forms.filter(({ annualFen }) => annualFen === null).length,
	};
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

function ofBoth({ before, after }: Kept): ChangedProject {
	return ofOne(before, after);
}

function toLowered(one: Kept) {
	return {
		...ofBoth(one),
		targets: loweredWhileRaised(one.change).map(({ before, after }) => ({
			name: after?.name ?? '',
			before: before?.targetText ?? '',
			after: after?.targetText ?? '',
		})),
	};
}

function toSuspected({ before, after }: SuspectedProject<DatedForm>): SuspectedRow {
	const brief = ({ formId, name, annualFen }: DatedForm) => ({ formId, name, fen: annualFen });
	return {
		department: after[0]?.department ?? null,
		before: before.map(brief),
		after: after.map(brief),
	};
}

/** The largest difference first. */
function toDepartments(
	earlier: readonly DatedForm[],
	later: readonly DatedForm[],
	{ added, ended }: Pick<ReturnType<typeof yearChange<DatedForm>>, 'added' | 'ended'>,
): DepartmentChange[] {
	const key = ({ department }: DatedForm) => department ?? '';
	const byDepartment = [earlier, later, added, ended].map((forms) => group(forms, key));
	const names = new Set(byDepartment.flatMap((groups) => [...groups.keys()]));
	if (names.size < 2) return [];
	const of = (at: number, name: string) => byDepartment[at]?.get(name) ?? [];
	return Array.from(names, (department) => ({
		department,
		beforeFen: sum(of(0, department), ({ annualFen }) => annualFen ?? 0),
		afterFen: sum(of(1, department), ({ annualFen }) => annualFen ?? 0),
		beforeCount: of(0, department).length,
		afterCount: of(1, department).length,
		added: of(2, department).length,
		ended: of(3, department).length,
	})).toSorted((a, b) => difference(b) - difference(a) || (a.department < b.department ? -1 : 1));
}

function difference({ beforeFen, afterFen }: DepartmentChange): number {
	return Math.abs(afterFen - beforeFen);
}
